import type { Documents, Seat, Session } from '../../../cloudfunctions/_store/documents';
import { drawnMap } from '../../../cloudfunctions/_statement/drawn-map';
import { key, personIdOf } from '../../../cloudfunctions/_store/keys';
import { NO_TALLY, opinionId, sumsId } from '../../../cloudfunctions/_store/statement-store';
import { matrixFromRows } from '../../../src/domain/consultation/consensus/matrix';
import { packStatistics } from '../../../src/domain/consultation/consensus/packed-statistics';
import { statisticsOf } from '../../../src/domain/consultation/consensus/statistics';
import type { Lane } from '../../../src/domain/session/eligibility';
import { grams } from '../../../src/domain/topic/similar';
import { conveningIdentity } from '../../../src/demo/identities';
import { SESSION_STORIES, TOLD_SESSIONS } from './session-stories';
import { STATEMENT_STORIES, type StatementStory } from './statement-stories';
import { idAt } from './topics';

type Collection = 'conversation' | 'statement' | 'statementSheet' | 'opinion' | 'opinionSums' | 'opinionTally' | 'opinionMap';
type Made = { [C in Collection]: Documents[C][] };
type Said = { personId: string; lane: Lane; camp: number };

const HOUR = 3_600_000;
const LANES: readonly Lane[] = ['inside', 'outside'];
/** Somebody who is acted as has said nothing yet, so that whoever tries the demonstration may. */
const ACTED_AS = new Set(['resident-zhao', 'resident-li', 'member-chen'].map(personIdOf));

/** 演示数据: statements of some sessions with invented answers, added up and drawn as the counting would have. */
export async function demoStatements({ session: sessions, seat: seats }: { session: readonly Session[]; seat: readonly Seat[] }, now: number): Promise<Made> {
  const made: Made = { conversation: [], statement: [], statementSheet: [], opinion: [], opinionSums: [], opinionTally: [], opinionMap: [] };
  for (const story of STATEMENT_STORIES) {
    const { title } = SESSION_STORIES.find(({ id }) => id === story.topic)!;
    const session = TOLD_SESSIONS.some(({ topic }) => topic === story.topic) ? sessions.find(({ topicTitle }) => topicTitle === title) : undefined;
    if (session) await tell(made, story, session, seats.filter(({ sessionId, state }) => sessionId === session._id && state === 'seated'), now);
  }
  return made;
}

async function tell(made: Made, story: StatementStory, session: Session, seats: readonly Seat[], now: number): Promise<void> {
  const { _id: sessionId, topicId, roomId } = session;
  const at = new Date(Math.min(now, Date.parse(session.startsAt)) - 20 * HOUR).toISOString();
  const about = (text: string, n: number) => ({
    _id: idAt(new Date(Date.parse(at) - (50 - n) * 60_000).toISOString(), `${sessionId}-${text}`), sessionId, topicId, roomId, text, version: 1, grams: grams(text), lane: 'outside' as const, authorId: personIdOf(`outside-${story.topic}-${n}`), at, doubtful: false, demo: true,
  });
  const shown = story.statements.map(({ text }, number) => ({ ...about(text, number), state: 'shown' as const, number }));
  made.conversation.push({ _id: sessionId, topicId, roomId, open: story.open, outside: story.open, columns: shown.length, wordings: shown.length, revision: 1, demo: true });
  made.statement.push(...shown, ...story.waiting.map((text, i) => ({ ...about(text, 40 + i), state: 'waiting' as const })));
  made.statementSheet.push({ _id: sessionId, statements: shown.map(({ _id: id, number, version, text }) => ({ id, number, version, text })) });

  const pieces = { inside: 0, outside: 0 };
  let priorities: readonly number[] = [];
  for (const lane of LANES) {
    const opinions = peopleOf(story, seats).filter((one) => one.lane === lane).map((one, n) => opinionOf(session, story, one, new Date(Date.parse(at) + n * 60_000).toISOString()));
    const records = opinions.map(({ _id, votes, placed }) => ({ participantId: _id, votes, inConversation: placed }));
    const statistics = statisticsOf(matrixFromRows(shown.map(({ number }) => number), records));
    const drawn = await drawnMap({ sessionId, lane, now: new Date(Date.parse(at) + 2 * HOUR).toISOString(), demo: true, shown: new Set(shown.map(({ number }) => number)), statistics, pages: () => [records] });
    const sums = packStatistics(statistics);
    pieces[lane] = sums.length;
    made.opinion.push(...opinions);
    made.opinionSums.push(...sums.map((piece, i) => ({ _id: sumsId(sessionId, lane, i), ...piece })));
    made.opinionMap.push(drawn.map);
    if (lane === 'outside') priorities = drawn.priorities;
  }
  made.opinionTally.push({ _id: sessionId, ...NO_TALLY, folds: 1, pieces, drawnAt: at, priorities });
}

/** Those with a seat stand where their group does, guests by turns; everybody else is invented. */
function peopleOf({ camps, topic }: StatementStory, seats: readonly Seat[]): Said[] {
  const convener = personIdOf(conveningIdentity(seats[0]?.roomId ?? ''));
  const campOf = (group: string | undefined, n: number) => (group ? Math.max(0, camps.findIndex(({ groups }) => groups.includes(group))) : n % camps.length);
  const inside = seats.flatMap(({ personId, group }, n): Said[] => (!personId || personId === convener || ACTED_AS.has(personId) ? [] : [{ personId, lane: 'inside', camp: campOf(group, n) }]));
  return [...inside, ...camps.flatMap(({ outside }, camp) => Array.from({ length: outside }, (_, n): Said => ({ personId: personIdOf(`outside-${topic}-${camp}-${n}`), lane: 'outside', camp })))];
}

/** Mostly what the camp says; some differ, some skip, some have not come so far. */
function opinionOf({ _id: sessionId }: Session, { topic, statements }: StatementStory, { personId, lane, camp }: Said, at: string): Documents['opinion'] {
  const votes = statements.map(({ wishes }, number) => {
    const chance = Number.parseInt(key('demo-answer', topic, personId, String(number)).slice(0, 8), 16) / 2 ** 32;
    const wish = wishes[camp] === '?' ? (chance < 0.5 ? '+' : '-') : wishes[camp]!;
    const turn = (chance * 1000) % 1;
    return turn < 0.08 ? '.' : turn < 0.15 ? '0' : turn < 0.19 ? (wish === '+' ? '-' : '+') : wish;
  }).join('');
  const answered = votes.replace(/\./g, '').length;
  return { _id: opinionId(sessionId, personId), sessionId, lane, joined: idAt(at, `${sessionId}-${personId}`), votes, answered, proposed: 0, placed: answered >= 7, demo: true };
}
