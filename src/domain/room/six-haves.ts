import type { ClauseId } from '../policy/articles';
import { parameterOn } from '../policy/parameters';
import type { RoomKind } from './kinds';

/** 有阵地、有标识、有制度、有流程、有活动、有实效 （四）. */
export const SIX_HAVES = ['place', 'sign', 'procedure', 'flow', 'activity', 'results'] as const;
export type Have = (typeof SIX_HAVES)[number];
export const HAVE_NAMES: Record<Have, string> = { place: '有阵地', sign: '有标识', procedure: '有制度', flow: '有流程', activity: '有活动', results: '有实效' };

/** One light: whether it is on, what it was measured by, and since when the evidence stands. */
export type Light = { have: Have; on: boolean; measured: string | number; required: string | number; since?: string; clause: ClauseId };

/**
 * What the lights are computed from: evidence somebody laid down, and counts of acts. Nobody ticks the last two.
 * `sessionsThisYear` and `sessionsLast12` count sessions with a complete chain, `settledLast12` items settled with evidence;
 * while nothing is counted of these, it is left out and the light says so.
 */
export type SixHavesView = {
  kind: RoomKind; day: string;
  place?: { address: string; hours: string; at: string }; sign?: { at: string; photo: SignPhoto }; procedure?: { version: number; at: string }; flow?: { steps: number; at: string };
  sessionsThisYear: number; sessionsLast12: number; settledLast12?: number;
};

/** What the check of the sign's photo has come to: only one that has passed shows the sign. */
export type SignPhoto = 'pass' | 'waiting' | 'review' | 'rejected';
const SIGN_MEASURED: Record<SignPhoto, string> = { pass: '已有照片', waiting: '照片正在核对', review: '照片没有通过自动核对，请换一张', rejected: '照片没有通过核对，请换一张' };

/** The six lights of a room. Townships and parks are held to the year's four sessions, others to one in twelve months （四）（九）. */
export function sixHaves(view: SixHavesView): Light[] {
  const { kind, day, place, sign, procedure, flow, settledLast12 } = view;
  const yearly = kind === 'township' || kind === 'park';
  const [held, asked] = yearly ? [view.sessionsThisYear, parameterOn('sessionsPerYearMin', day) ?? 1] : [view.sessionsLast12, 1];
  const light = (have: Have, on: boolean, measured: string | number, required: string | number, since?: string): Light =>
    ({ have, on, measured, required, clause: '4.six-haves', ...(since === undefined ? {} : { since }) });
  return [
    light('place', Boolean(place?.address && place.hours), place ? `${place.address}；${place.hours}` : '未登记', '地址和开放时间', place?.at),
    light('sign', sign?.photo === 'pass', sign ? SIGN_MEASURED[sign.photo] : '未登记', '标识照片', sign?.at),
    light('procedure', procedure !== undefined, procedure ? `第${procedure.version}版` : '未登记', '现行议事制度', procedure?.at),
    light('flow', (flow?.steps ?? 0) > 0, flow?.steps ?? 0, '选定议事流程', flow?.at),
    light('activity', held >= asked, held, yearly ? `本年${asked}次` : `12个月内${asked}次`),
    light('results', (settledLast12 ?? 0) > 0, settledLast12 ?? '尚未统计', '12个月内1件'),
  ];
}
