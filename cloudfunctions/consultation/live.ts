import type { ConsultationContract } from '../../src/contract/consultation';
import type { LiveView } from '../../src/contract/consultation-live';
import { secondsEach } from '../../src/domain/session/speaking-queue';
import { maySpeak } from '../../src/domain/session/eligibility';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { authorOf } from '../_consultation/shown';
import { isDesk, threadNow } from '../_consultation/thread-now';
import { queueShown } from '../_session/queue-shown';
import { speakingNow } from '../_session/speaking-now';
import { numbersFor } from '../_kernel/in-force';
import type { ReadContext, ReadHandler } from '../_kernel/serve';
import { postsOf, threadNumbers } from '../_store/consultation-store';
import type { Conversation, Session, Speaking } from '../_store/documents';
import { reader } from '../_store/door';
import { hashOf } from '../_store/keys';

/** The newest of a thread in a glance: so many, so long. */
const NEWEST = 5;
const NEWEST_STATEMENTS = 3;
const GLANCE = 120;
const markOf = (value: unknown): string => hashOf(JSON.stringify(value)).slice(0, 12);

/**
 * What goes on in a session, in one cheap look: documents by id say what has changed since the caller's marks, and only that is
 * read and told. Whoever is in the room and whoever is elsewhere see the same.
 */
export const live: ReadHandler<ConsultationContract['live']> = async ({ sessionId, since = {} }, context) => {
  const session = context.standing.session!;
  const [, speaking, numbers, conversation] = await Promise.all([
    threadNow(reader, context.standing), speakingNow(reader, sessionId), threadNumbers(session.topicId), reader.get('conversation', sessionId),
  ]);
  const near = isDesk(context.standing) || context.standing.seat?.state === 'seated';
  const marks = {
    agenda: markOf([session.state, speaking.questionId]), queue: near ? markOf(speaking) : 'none', thread: String(numbers.revision), statements: conversation ? `${conversation.revision}.${conversation.wordings}` : 'none',
  };
  return {
    open: session.state === 'open', marks,
    ...(since.agenda === marks.agenda ? {} : { agenda: agendaOf(session, speaking) }),
    ...(near && since.queue !== marks.queue ? { queue: await queueOf(context, session, speaking) } : {}),
    ...(since.thread === marks.thread ? {} : { thread: { posts: numbers.posts, unanswered: numbers.questions - numbers.answered, newest: await newestOf(session) } }),
    ...(since.statements === marks.statements ? {} : { statements: await statementsOf(conversation) }),
  };
};

function agendaOf({ agenda }: Session, { questionId }: Speaking): NonNullable<LiveView['agenda']> {
  const place = agenda.findIndex(({ id }) => id === questionId);
  return { ...(place < 0 ? {} : { questionId: agenda[place]!.id }), text: agenda[place]?.text ?? '', place: place + 1, of: agenda.length };
}

async function queueOf(context: ReadContext, session: Session, speaking: Speaking): Promise<LiveView['queue']> {
  const numbers = await numbersFor(context, shanghaiDay(session.startsAt));
  return queueShown(speaking, { session, seat: context.standing.seat, desk: isDesk(context.standing), secondsEach: secondsEach(numbers), now: context.now });
}

/** 场外 reaches the room where the session is held with it, marked so. */
async function newestOf({ topicId, mode, state }: Session): Promise<NonNullable<LiveView['thread']>['newest']> {
  const outside = maySpeak({ lane: 'outside', mode, state, onRoster: false, present: false }).outcome === 'allowed';
  const found = await postsOf({ topicId, order: 'newest', lane: outside ? undefined : 'inside', cursor: undefined, limit: NEWEST });
  return found.filter((post) => post.state === 'shown').map((post) => ({ id: post._id, at: post.at, kind: post.kind, text: [...post.text].slice(0, GLANCE).join(''), author: authorOf(post) }));
}

/** The latest first. */
async function statementsOf(conversation: Conversation | undefined): Promise<NonNullable<LiveView['statements']>> {
  const shown = conversation && (await reader.get('statementSheet', conversation._id))?.statements || [];
  return { open: conversation?.open ?? false, shown: shown.length, newest: shown.slice(-NEWEST_STATEMENTS).reverse().map(({ id, text }) => ({ id, text })) };
}
