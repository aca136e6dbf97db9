import type { HeldKind } from '../../src/domain/me/held';
import type { Holding } from './holding';
import { appointments, claims, listed } from './on-lists';
import { deliveries, follows, letters, notices, person, photos, residence, subscriptions } from './own';
import { proposals, supports } from './raised';
import { cases, opinions, posts, reports, statements } from './said';
import { claimAnswers, conversions, listAnswers, minutesAnswers, ratings, seatClaims, seats } from './took-part';

/**
 * All that is held of a person, one entry a collection, in the order in which an account is closed: what is found through seats comes
 * before the seats, the person comes last. `whose.ts` says of every collection there is whether it belongs here.
 */
export const HOLDINGS: readonly Holding[] = [
  minutesAnswers, listAnswers, claimAnswers, conversions, seatClaims, seats, proposals, supports, posts, cases, reports, statements, opinions, ratings, letters, photos,
  claims, appointments, listed, subscriptions, follows, deliveries, notices, residence, person,
] as readonly unknown[] as readonly Holding[];

/** Those of a kind that tell something, in a fixed order: a page goes on from one into the next. */
export const toldOf = (kind: HeldKind): Holding[] => HOLDINGS.filter((holding) => holding.kind === kind && holding.show);
