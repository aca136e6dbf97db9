import { api } from '@/api/client';
import type { Askable } from '@/api/why-not';
import type { SessionView } from '@/contract/session-shapes';
import type { HeldStep, SessionStep } from '@/copy/why-not';
import type { Trial } from './trials';

const trial = <I>(action: Askable<I>, inputOf: (session: SessionView) => I) => (session: SessionView): Trial => ({ action: action as Askable<unknown>, input: inputOf(session) });
const seen = ({ id, revision }: SessionView) => ({ sessionId: id, revision });
const withoutReasons = (session: SessionView) => ({ ...seen(session), because: [] });
const { draw, outcome, session } = api;

/** A session's steps as they would be taken with nothing filled in yet. */
export const SESSION_TRIALS: Record<SessionStep, (session: SessionView) => Trial> = {
  openSignUp: trial(session.openSignUp, withoutReasons),
  closeSignUp: trial(session.closeSignUp, seen),
  freezePool: trial(draw.freezePool, (given) => ({ ...withoutReasons(given), groups: [] })),
  freeze: trial(session.freeze, withoutReasons),
  sendNotice: trial(session.sendNotice, (given) => ({ ...withoutReasons(given), channels: [] })),
  beginCheckIn: trial(session.beginCheckIn, seen),
  open: trial(session.open, withoutReasons),
  close: trial(session.close, (given) => ({ ...withoutReasons(given), notes: [] })),
  postpone: trial(session.postpone, (given) => ({ ...withoutReasons(given), startsAt: given.startsAt, endsAt: given.endsAt, closesAt: given.signUp.closesAt, reason: '' })),
  cancel: trial(session.cancel, (given) => ({ ...seen(given), reason: '' })),
  signUp: trial(session.signUp, ({ id, groups }) => ({ sessionId: id, kind: 'stakeholder', also: [], orWait: false, ...(groups[0] ? { group: groups[0] } : {}) }) as never),
  leave: trial(session.leave, ({ id }) => ({ sessionId: id })),
};

const paper = <I>(action: Askable<I>) => (sessionId: string, version: number): Trial => ({ action: action as Askable<unknown>, input: { sessionId, version, because: [] } });

/** What is sent after the closing, in the version the convener would send. */
export const HELD_TRIALS: Record<HeldStep, (sessionId: string, version: number) => Trial> = {
  sendMinutes: (sessionId, version) => ({ action: session.sendMinutes as Askable<unknown>, input: { sessionId, version } }),
  circulateList: paper(outcome.circulateList),
  sendList: paper(outcome.sendList),
};
