import type { TopicContract, TopicEvent } from '../../src/contract/topic';
import { stepsOpen } from '../../src/domain/topic/step';
import { mayRead } from '../../src/domain/topic/visibility';
import { Forbidden } from '../_kernel/answers';
import { photosShown } from '../_kernel/photos';
import { isProposer } from '../_kernel/scope';
import type { ReadHandler } from '../_kernel/serve';
import type { TopicEventRecord } from '../_store/documents';
import { reader } from '../_store/door';
import { key } from '../_store/keys';
import { eventsOf, proposersOf, versionsOf } from '../_store/topic-store';
import { approvalShown, officesAsked } from './approval-shown';
import { cardOf } from './card';

/** One topic, whole: words, photos, who raised it (masked), and its way so far like a parcel's. */
export const view: ReadHandler<TopicContract['view']> = async (_input, { caller, standing, now }) => {
  const topic = standing.topic!;
  const you = { proposer: isProposer(standing.roles), desk: standing.roles.has('convener') || standing.roles.has('staff') };
  const asked = officesAsked(topic, standing);
  const near = you.proposer || you.desk || asked.offices.length > 0;
  if (!mayRead(topic.visibility, { ...you, desk: you.desk || asked.offices.length > 0 })) throw new Forbidden();

  const [events, versions, proposers, photos, map, support] = await Promise.all([
    eventsOf(topic._id), versionsOf(topic._id), proposersOf(topic._id), reader.getMany('photo', topic.photos), reader.get('stakeholderMap', topic._id),
    caller.personId ? reader.get('support', key(topic._id, caller.personId)) : undefined,
  ]);
  return {
    ...cardOf(topic, now), wrong: topic.wrong, affected: topic.affected, version: topic.version, revision: topic.revision,
    photos: await photosShown(photos, near),
    proposers: proposers.map(({ name, attested, first }) => ({ name, attested, first })),
    timeline: events.map(eventView),
    // Earlier words may be why a topic was held back: they are for those who may see a topic that is.
    versions: near ? versions.map(({ version, at, title, wrong, place, affected }) => ({ version, at, title, wrong, place, affected })) : [],
    ...(await approvalShown(topic, standing.room!, map)),
    ...(topic.mergedInto ? { mergedInto: topic.mergedInto } : {}),
    you: {
      proposer: you.proposer, supported: support !== undefined, convener: you.desk,
      actions: [...(standing.roles.has('proposer') ? stepsOpen(topic, 'proposer') : []), ...(you.desk ? stepsOpen(topic, 'convener') : []), ...asked.actions],
      offices: asked.offices,
    },
  };
};

const eventView = ({ _id: _own, topicId: _topic, ...event }: TopicEventRecord): TopicEvent => event;
