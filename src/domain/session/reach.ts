import { conventionValue } from '../policy/conventions';
import { CHANNELS, type Channel } from './notice';

/** By which channels somebody was reached, when last; `by`: who of the room rang, handed it over or sent a message. */
export type Reach = Partial<Record<Channel, { at: string; by?: string }>>;

/** Ways in which a person speaks to a person: what was said so was heard. */
export const BY_HAND = ['phone', 'paper', 'sms'] as const satisfies readonly Channel[];

/** The channels by which this notice has reached somebody: what came before it was about another time or place. */
export const reachedBy = (reach: Reach | undefined, since: string | undefined): Channel[] =>
  (since === undefined ? [] : CHANNELS.filter((channel) => (reach?.[channel]?.at ?? '') >= since));

/**
 * Is it certain that somebody knows? By as many ways as agreed, or once he or she has read it, or somebody of the room said it
 * （八：通过多种方式；convention.notice-ways）. Whoever is not certain to know is rung.
 */
export const surelyTold = ({ reach, since, read }: { reach: Reach | undefined; since: string | undefined; read: boolean }): boolean => {
  const ways = reachedBy(reach, since);
  return ways.length >= conventionValue('convention.notice-ways') || (ways.length > 0 && read) || ways.some((channel) => reach?.[channel]?.by !== undefined);
};
