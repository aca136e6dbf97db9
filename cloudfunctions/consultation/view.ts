import type { ConsultationContract } from '../../src/contract/consultation';
import { conventionValue } from '../../src/domain/policy/conventions';
import { laneOf } from '../../src/domain/consultation/lane';
import { isDesk, seatIn, threadNow } from '../_consultation/thread-now';
import { conventionNow } from '../_kernel/in-force';
import type { ReadHandler } from '../_kernel/serve';
import { followId, threadNumbers } from '../_store/consultation-store';
import { reader } from '../_store/door';

/** A thread's head: its numbers, whether one may write and in which lane, and what is new to the caller. */
export const thread: ReadHandler<ConsultationContract['thread']> = async ({ topicId }, context) => {
  const { standing, caller } = context;
  const { topic, session, phase, closed } = await threadNow(reader, standing);
  const [numbers, followed, seat, answerDays] = await Promise.all([
    threadNumbers(topicId), caller.personId ? reader.get('threadFollow', followId(topicId, caller.personId)) : undefined, seatIn(reader, session, caller.personId), conventionNow(context, 'convention.thread-answer-days'),
  ]);
  const follows = followed?.on ?? false;
  return {
    topicTitle: topic.title, roomId: topic.roomId, roomName: topic.roomName, demo: topic.demo, phase, ...(closed && phase === 'closed' ? { closedBecause: closed.reason } : {}),
    revision: numbers.revision, posts: numbers.posts, questions: numbers.questions, unanswered: numbers.questions - numbers.answered, answerDays, editMinutes: conventionValue('convention.post-edit'),
    ...(session ? { sessionId: session._id } : {}), agenda: (session?.agenda ?? []).map(({ id, text, sides = false }) => ({ id, text, sides })),
    you: { person: caller.personId !== undefined, ...laneOf(seat), desk: isDesk(standing), convener: standing.roles.has('convener'), follows, unread: follows ? Math.max(0, numbers.posts - followed!.read) : 0 },
  };
};
