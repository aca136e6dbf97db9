import type { TopicContract } from '../../src/contract/topic';
import { canPropose } from '../../src/domain/topic/propose';
import type { TopicSource } from '../../src/domain/topic/topic';
import { maskedName } from '../../src/domain/text/personal-data';
import { noticeFor } from '../../src/copy/notices';
import { insist } from '../_kernel/answers';
import { conventionNow } from '../_kernel/in-force';
import { workingDaysAfter, yearOf } from '../_kernel/clock';
import { newId } from '../_kernel/ids';
import { maySee, photosNamed, tiePhotos } from '../_kernel/photos';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Topic } from '../_store/documents';
import { key, versionId } from '../_store/keys';
import { keepDeadlines } from './deadlines';
import { addEvent } from './move';
import { queueForPerson, visibilityAfter } from './screening';
import { gramsOf, textOf } from './words';

/** A topic is put to a room: it gets a number, an owner and a date by which it is answered. */
export const propose: WriteHandler<TopicContract['propose']> = async ({ source, ...input }, context) => {
  const { transaction, personId, now, standing, screening } = context;
  const room = standing.room!;
  const photos = await photosNamed(context, input.photos);
  insist(canPropose({ roomOpen: room.open, sources: sourcesOf(context), source, texts: [input.title, input.wrong, input.place, input.affected ?? ''] }), maySee(photos));

  const person = (await transaction.get('person', personId)) ?? { _id: personId, demo: false, at: now };
  await transaction.put('person', person);
  const attested = person.residence?.roomId === room._id && person.residence.state === 'attested';
  const [_id, text, dueAt] = [newId(), textOf(input), workingDaysAfter(now, await conventionNow(context, 'convention.first-answer-days'))];
  const topic: Topic = {
    ...text, _id, number: await nextNumber(context, room._id), roomId: room._id, roomName: room.name, source, state: 'submitted',
    visibility: visibilityAfter(screening), version: 1, revision: 1, proposerId: personId, attested, proposers: 1, supporters: 0,
    submittedAt: now, dueAt, queueKey: `${dueAt}~${_id}`, relaxations: [], waitsFor: [], grams: gramsOf(text), demo: person.demo,
  };
  await transaction.create('topic', topic);
  await keepDeadlines(context, topic);
  await transaction.create('topicVersion', { _id: versionId(_id, 1), topicId: _id, version: 1, at: now, ...text });
  await transaction.create('topicProposer', { _id: key(_id, personId), topicId: _id, personId, name: maskedName(person.name), attested, first: true, at: now });
  await tiePhotos(context, topic, photos);
  await queueForPerson(context, topic);
  await addEvent(context, topic, 'propose', { dueAt });
  await context.tell({ to: personId, event: 'submitted', topicId: _id, ...noticeFor('submitted', topic.title) });
  return { id: _id, number: topic.number, dueAt, visibility: topic.visibility };
};

/** The doors of （六） open to this person in this room: everybody may as a resident; the others go with a part held here. */
function sourcesOf({ standing: { appointments, offices, room } }: WriteContext): TopicSource[] {
  const holds = new Set(appointments.map(({ role }) => role));
  const leading = new Set([room!.ledBy, room!.approver, room!.higherApprover, room!.listReceiver]);
  const leads = offices.some(({ organisationId }) => leading.has(organisationId));
  return ['resident', ...(holds.has('member') ? ['member' as const] : []), ...(leads ? ['named' as const] : []), ...(holds.has('staff') || holds.has('convener') ? ['other' as const] : [])];
}

/** Numbers count within a room and year: 2026-0007. */
async function nextNumber({ transaction, now }: WriteContext, roomId: string): Promise<string> {
  const _id = `topic-number:${roomId}:${yearOf(now)}`;
  const value = ((await transaction.get('counter', _id))?.value ?? 0) + 1;
  await transaction.put('counter', { _id, value });
  return `${yearOf(now)}-${String(value).padStart(4, '0')}`;
}
