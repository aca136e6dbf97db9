import { each } from '../_kernel/each';
import type { Run } from '../_kernel/serve-timer';
import { minutesToLookAt } from '../_store/minutes-store';
import { drawsToSeat, holdsOver, openCirculars, signUpsOver } from '../_store/session-store';
import { handOut } from './circulars';
import { endSignUpByClock } from './end-sign-up';
import { minutesByClock } from './minutes-by-clock';
import { releaseHeldByClock } from './release-holds';
import { seatDrawn } from './seat-drawn';

const PAGE = 50;

/** 报名按写明的时间截止: sign-ups whose hour is past end, also when nobody looks. */
export const endSignUps = (run: Run): Promise<number> => each(run, () => signUpsOver(run.now, PAGE), ({ _id }) => endSignUpByClock(_id, run.now));

/** Seats kept for single groups are given free at the hour the plan says. */
export const releaseHeldSeats = (run: Run): Promise<number> => each(run, () => holdsOver(run.now, PAGE), ({ _id }) => releaseHeldByClock(_id, run.now));

/** 会议记录: who has not answered is reminded on the last day; after it the minutes are settled. */
export const lookAtMinutes = (run: Run): Promise<number> => each(run, () => minutesToLookAt(run.now, PAGE), ({ _id }) => minutesByClock(_id, run.now));

/** Notices to everybody of a session that the act itself did not hand out to the end. */
export const handOutCirculars = (run: Run): Promise<number> => each(run, () => openCirculars(PAGE), async (circular) => {
  await handOut(circular);
  return true;
});

/** Draws whose number is known and whose seats are not all given yet. */
export const seatTheDrawn = (run: Run): Promise<number> => each(run, () => drawsToSeat(PAGE), ({ _id }) => seatDrawn(_id, run.hasTime));
