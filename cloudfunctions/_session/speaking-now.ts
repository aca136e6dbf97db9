import { withTurn } from '../../src/domain/session/speaking-queue';
import { secondsFrom } from '../../src/domain/time/shanghai-day';
import { partOf } from '../../src/copy/session-notices';
import { Conflict } from '../_kernel/answers';
import type { RaisedHand, Seat, Speaking, SpokenOn } from '../_store/documents';
import type { reader } from '../_store/door';

/** The queue as it stands, empty before anybody was asked. With a turn: as the caller saw it, or somebody else has acted meanwhile. */
export async function speakingNow({ get }: Pick<typeof reader, 'get'>, sessionId: string, turn?: number): Promise<Speaking> {
  const speaking = (await get('speaking', sessionId)) ?? { _id: sessionId, turn: 0, hands: [], heard: [], spoken: [] };
  if (turn !== undefined && turn !== speaking.turn) throw new Conflict('发言的顺序刚刚有了变化，请看一眼再按');
  return speaking;
}

export const handOf = ({ _id: seatId, order: seat, kind, group }: Seat, at: string): RaisedHand => ({ seat, kind, seatId, part: partOf(kind, group), at });

/** Whoever has the word has ended now: how long it was is counted, for the order, and by kind for the minutes. */
export function wordEnded({ word, ...speaking }: Speaking, now: string): Speaking {
  if (!word) return speaking;
  const seconds = Math.max(0, Math.round(secondsFrom(word.since, now)));
  return { ...speaking, turn: speaking.turn + 1, heard: withTurn(speaking.heard, { seat: word.seat, kind: word.kind, seconds }), spoken: spokenWith(speaking.spoken, { questionId: speaking.questionId!, kind: word.kind, turns: 1, seconds }) };
}

function spokenWith(spoken: readonly SpokenOn[], more: SpokenOn): SpokenOn[] {
  const before = spoken.find(({ questionId, kind }) => questionId === more.questionId && kind === more.kind);
  if (!before) return [...spoken, more];
  return spoken.map((one) => (one === before ? { ...one, turns: one.turns + 1, seconds: one.seconds + more.seconds } : one));
}
