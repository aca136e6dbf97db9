import type { SessionContract } from '../../src/contract/session';
import { canCallUnreachable } from '../../src/domain/outcome/branch';
import { canCloseMeeting } from '../../src/domain/session/closing';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { openBranches, roundHeld } from '../_outcome/branches';
import { acting, dueIn } from '../_outcome/numbers';
import { handOutOwed, owe } from '../_session/circulars';
import { move, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { speakingNow, wordEnded } from '../_session/speaking-now';
import { moveTopic, topicOf } from '../_session/topic-moves';
import { Invalid, insist } from '../_kernel/answers';
import { begin } from '../_kernel/deadlines';
import type { FollowedHandler } from '../_kernel/serve';
import { told } from './plan';

/** 散会: of each question what was agreed and what not, so that one session may end in several ways (A24); the topic is deliberated. */
export const close: FollowedHandler<SessionContract['close']> = {
  async run({ revision, notes, because }, context) {
    const { transaction, now } = context;
    const session = await sessionNow(context, revision);
    const asked = new Set(session.agenda.map(({ id }) => id));
    if (notes.some(({ questionId }) => !asked.has(questionId)) || new Set(notes.map(({ questionId }) => questionId)).size < notes.length) throw new Invalid('问题不在议程里', [{ path: 'notes', message: '每个议程问题写一条' }]);
    const relaxations = relaxationsIn(because, context);
    const noted = notes.filter(({ note }) => note.trim()).length;
    const at = await acting(context, context.standing.room!);
    const unreachable = { questions: notes.filter(({ consensus }) => consensus === 'unreachable').length, round: session.round, rounds: at.numberOf('convention.rounds-before-unreachable') };
    const warnings = insist(together<string>(inState(session.state, 'close'), canCloseMeeting({ questions: asked.size, noted }, relaxations as never), canCallUnreachable(unreachable, relaxations as never), mayTell(notes.map(({ note }) => note))));
    const speaking = wordEnded(await speakingNow(transaction, session._id), now);
    if (speaking.questionId) await transaction.put('speaking', { ...speaking, hands: [] });
    const moved = await move(transaction, session, 'close', { stage: 'held', closed: { at: now, notes, ...(speaking.spoken.length > 0 ? { spoken: speaking.spoken } : {}) }, relaxations: [...session.relaxations, ...bound(relaxations, warnings)] });
    const topic = await topicOf(context, session.topicId);
    const previous = topic.lastSessionId === undefined ? undefined : await transaction.get('session', topic.lastSessionId);
    if (previous) await roundHeld(at, previous);
    await openBranches(at, moved);
    await begin(transaction, { kind: 'list', subject: { topicId: session.topicId, sessionId: session._id }, title: session.topicTitle, room: at.room, dueAt: dueIn(at, 'convention.list-days'), demo: session.demo }, now);
    await moveTopic(context, topic, 'sessionClosed', { lastSessionId: session._id }, { clause: '2.two-way' });
    await owe(context, moved, 'closed', ['seated']);
    return told(moved);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
