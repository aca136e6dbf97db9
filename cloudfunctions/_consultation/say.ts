import type { z } from 'zod/mini';
import type { ConsultationContract } from '../../src/contract/consultation';
import { laneOf } from '../../src/domain/consultation/lane';
import { canPost } from '../../src/domain/consultation/post';
import { maskedName } from '../../src/domain/text/personal-data';
import { Forbidden, insist } from '../_kernel/answers';
import { maySee, photosNamed, tiePhotos } from '../_kernel/photos';
import type { WriteContext } from '../_kernel/serve';
import type { Photo, Post } from '../_store/documents';
import { followBy } from './following';
import { takeIn } from './take-in';
import { postIn, seatIn, threadNow, type ThreadNow } from './thread-now';

type Input = Omit<z.output<ConsultationContract['post']['input']>, 'spoken'>;

/** Takes in what somebody says, typed or with the voice message it was said in: in the lane the roster puts him or her in, before, during and after the session （二、八）. */
export async function say(context: WriteContext, { topicId, kind, text, about, side, replyTo, ...input }: Input, { typedBy, voice }: { typedBy?: Post['typedBy']; voice?: Photo } = {}): Promise<Post> {
  const { transaction, personId, standing } = context;
  const thread = await threadNow(transaction, standing);
  const to = replyTo === undefined ? undefined : await postIn(transaction, topicId, replyTo, personId);
  const mentions = await Promise.all([...new Set(input.mentions)].map((id) => postIn(transaction, topicId, id, personId)));
  const photos = await photosNamed(context, input.photos, topicId);
  if (about !== undefined || side !== undefined) insistOnAgenda(thread, about, side !== undefined);
  insist(canPost({ topic: thread.topic.state, phase: thread.phase, texts: [text], to }), maySee(photos));

  const known = await transaction.get('person', personId);
  const person = known ?? { _id: personId, demo: false, at: context.now };
  if (!known) await transaction.create('person', person);
  const { lane, kind: seatKind } = laneOf(await seatIn(transaction, thread.session, personId));
  const said = await takeIn(context, thread, {
    kind, text, lane, ...(seatKind ? { seatKind } : {}), byRoom: false, authorId: personId, author: maskedName(person.name), photos: photos.map(({ _id }) => _id), mentions: mentions.map(({ _id }) => _id),
    ...(about ? { about } : {}), ...(side ? { side } : {}), ...(typedBy ? { typedBy } : {}), ...(voice ? { voice: voice._id } : {}), demo: person.demo,
  }, to);
  await tiePhotos(context, thread.topic, photos);
  await followBy(context, said);
  return said;
}

/** A question of the session's agenda, with two sides where one is taken; of another session it is as good as missing. */
function insistOnAgenda({ session }: ThreadNow, about: string | undefined, withSides: boolean): void {
  const question = session?.agenda.find(({ id }) => id === about);
  if (!question || (withSides && !question.sides)) throw new Forbidden();
}
