import { frequencyHintNotice } from '../../src/copy/frequency-hint';
import { numbersOn } from '../../src/domain/policy/numbers';
import { countedIn } from '../../src/domain/session/frequency';
import { isBehind, quarterToHint } from '../../src/domain/session/frequency-hint';
import { shanghaiYear } from '../../src/domain/time/shanghai-day';
import { heldOf } from '../_session/held';
import { tell } from '../_kernel/outbox';
import type { Run } from '../_kernel/serve-timer';
import { transact } from '../_kernel/transact';
import type { Room, Session, Sweep } from '../_store/documents';
import { reader } from '../_store/door';
import { key } from '../_store/keys';
import { convenerOf, officersOf, roomsOfKind } from '../_store/room-store';
import { sessionsOfYear } from '../_store/session-store';

/** Rooms looked at in one transaction; each tells a convener and a few officers at the most. */
const PAGE = 10;
/** The kinds for which （九） names a number. */
const KINDS = ['township', 'park'] as const;

/**
 * 每年一般不少于4次 （九）: in the last month of a quarter the rooms that have fallen behind are told so, once a quarter however
 * often and late the timer runs. A quarter in which it never ran in time is not told of afterwards.
 */
export async function hintFrequency({ now, hasTime }: Run): Promise<number> {
  const due = quarterToHint(now);
  if (!due) return 0;
  let pages = 0;
  for (const kind of KINDS) {
    const id = `frequency-${due.year}-${due.quarter}-${kind}`;
    while (hasTime() && (await nextPage(id, kind, due, now))) pages += 1;
  }
  return pages;
}

/** Looks at the next rooms; false once all have been. Of two instances one moves on, the other takes the page after. */
async function nextPage(id: string, kind: Room['kind'], due: { year: number; quarter: number }, now: string): Promise<boolean> {
  if ((await reader.get('sweep', id))?.state === 'done') return false;
  return transact(async (transaction) => {
    const sweep: Sweep = (await transaction.get('sweep', id)) ?? { _id: id, state: 'open', at: now };
    if (sweep.state === 'done') return false;
    const rooms = await roomsOfKind(kind, sweep.after, PAGE);
    for (const { room, to, ...words } of await hintsFor(rooms.filter(({ open }) => open), due, now)) {
      for (const [personId, as] of to) await tell(transaction, { to: personId, event: 'duty-frequency', ...frequencyHintNotice({ roomName: room.name, ...words }, as) }, now, key(id, room._id, personId));
    }
    await transaction.put('sweep', rooms.length < PAGE ? { ...sweep, state: 'done' } : { ...sweep, after: rooms[PAGE - 1]!._id });
    return true;
  });
}

type Hint = { room: Room; complete: number; underway: number; ahead: number; asked: number; to: ReadonlyMap<string, 'convener' | 'guide'> };

/** What is to be told of those among these rooms that are behind, and to whom; their year's sessions in one query. */
async function hintsFor(rooms: readonly Room[], { year, quarter }: { year: number; quarter: number }, now: string): Promise<Hint[]> {
  const [sessions, numbers] = [await sessionsOfYear(rooms.map(({ _id }) => _id), year), numbersOn(`${year}-12-31`)];
  const behind = rooms.map((room) => ({ room, ...countsOf(sessions.filter(({ roomId }) => roomId === room._id), year) })).filter(({ room, ...counts }) => isBehind({ numbers, room: room.kind, quarter, ...counts }));
  return Promise.all(behind.map(async (one) => ({ ...one, asked: numbers.sessionsPerYearMin, to: await toldOf(one.room, now) })));
}

function countsOf(sessions: readonly Session[], year: number) {
  const held = sessions.filter(({ stage }) => stage === 'held').map(heldOf).filter(({ openedAt }) => shanghaiYear(openedAt) === year);
  const complete = countedIn(year, held);
  return { complete, underway: held.length - complete, ahead: sessions.filter(({ stage, startsAt }) => stage === 'ahead' && shanghaiYear(startsAt) === year).length };
}

/** The convener in office and those who act for the guiding organisation; who is both is told as the convener. */
async function toldOf(room: Room, now: string): Promise<ReadonlyMap<string, 'convener' | 'guide'>> {
  const [convener, officers] = [await convenerOf(room._id, now), await officersOf(room.guidedBy, now)];
  return new Map([...officers.map(({ personId }) => [personId, 'guide'] as const), ...(convener ? [[convener.personId, 'convener'] as const] : [])]);
}
