import type { ClosingView } from '../../src/domain/me/closing';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import type { AccountClosing } from '../_store/documents';
import { reader } from '../_store/door';
import { officesOf } from './on-lists';

const LATEST = 200;

/** Sessions that are going on in which the person sits: among the latest seats, for one sits in few that are ahead. */
async function openSessionsOf(personId: string): Promise<number> {
  const seats = await reader.list('seat', { personId }, { limit: LATEST, order: [['order', 'desc']] });
  const sessions = await reader.getMany('session', seats.filter(({ state }) => state === 'seated').map(({ sessionId }) => sessionId));
  return sessions.filter(({ state }) => state === 'open').length;
}

/** Asked for and past its day, it is being carried out: a closing whose day has come is not taken back. */
export const stateOf = (closing: AccountClosing | undefined, now: string): Pick<ClosingView, 'state' | 'dueDay'> =>
  (closing ? { state: closing.step !== undefined || closing.dueAt <= now ? 'under-way' : 'asked', dueDay: shanghaiDay(closing.dueAt) } : { state: 'none' });

export const inTheWay = async (personId: string, now: string): Promise<Pick<ClosingView, 'offices' | 'openSessions'>> => {
  const [offices, openSessions] = await Promise.all([officesOf(personId, now), openSessionsOf(personId)]);
  return { offices, openSessions };
};
