import type { ConsultationContract } from '../../src/contract/consultation';
import { mayAnswer } from '../../src/domain/consultation/room-answer';
import { laneOf } from '../../src/domain/consultation/lane';
import { isWritable } from '../../src/domain/consultation/post';
import { together } from '../../src/domain/verdict';
import { taken, takeIn } from '../_consultation/take-in';
import { postIn, seatIn, threadNow } from '../_consultation/thread-now';
import { insist } from '../_kernel/answers';
import type { WriteHandler } from '../_kernel/serve';

/** 件件有回音: the room answers one question, or several that ask the same, for everybody to read （十）. */
export const answer: WriteHandler<ConsultationContract['answer']> = async ({ topicId, postIds, text }, context) => {
  const { transaction, personId, standing } = context;
  const thread = await threadNow(transaction, standing);
  const questions = await Promise.all([...new Set(postIds)].map((id) => postIn(transaction, topicId, id, personId)));
  const open = thread.phase === 'not-yet' ? isWritable({ topic: thread.topic.state, phase: thread.phase }) : { outcome: 'allowed' as const, warnings: [] };
  insist(together<string>(open, ...questions.map((one) => mayAnswer({ ...one, answered: one.answerId !== undefined, own: one.authorId === personId || one.notedBy === personId, text }))));
  const { lane } = laneOf(await seatIn(transaction, thread.session, personId));
  const said = await takeIn(context, thread, { kind: 'information', text, lane, byRoom: true, authorId: personId, author: '议事室', answers: questions.map(({ _id }) => _id), demo: thread.topic.demo }, questions[0]);
  return { postId: taken(said).postId, answered: said.state === 'shown' ? questions.length : 0 };
};
