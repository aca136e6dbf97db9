import type { SessionContract } from '../../src/contract/session';
import { dateInWords } from '../../src/copy/time';
import { canEditMinutes, minutesDueDay } from '../../src/domain/session/minutes';
import { inState } from '../../src/domain/session/transitions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { seatsPresent } from '../_session/attendance';
import { handOutOwed, owe } from '../_session/circulars';
import { remindAt } from '../_session/minutes-by-clock';
import { minutesFacts, minutesHash, minutesNow, partTaken } from '../_session/minutes-now';
import { move, sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import { numbersFor } from '../_kernel/in-force';
import type { FollowedHandler } from '../_kernel/serve';
import { statementTallies } from '../_store/statement-store';
import { keepVersion } from './edit-minutes';

/**
 * To those who attended: from now on the words stand, facts included, and answers name their hash. The days for answers are
 * those in force now, kept with the minutes. By sending them the convener confirms them, if he or she was there.
 */
export const sendMinutes: FollowedHandler<SessionContract['sendMinutes']> = {
  async run({ sessionId, version }, context) {
    const { transaction, now, personId } = context;
    const session = await sessionNow(context);
    const draft = await minutesNow(transaction, session, version);
    insist(together<string>(inState(session.state, 'sendMinutes'), canEditMinutes({ sent: draft.sent !== undefined }), mayTell([...draft.questions.map(({ said }) => said), draft.notes])));
    const minutes = version === 0 ? await keepVersion(context, draft) : draft;
    const present = await seatsPresent(session);
    const facts = minutesFacts(session, minutes, present, await statementTallies(sessionId));
    const { minutesDays } = await numbersFor(context, shanghaiDay(session.startsAt));
    const [hash, dueDay] = [minutesHash({ facts, questions: minutes.questions, notes: minutes.notes }), minutesDueDay(now, { minutesDays })];
    await transaction.put('minutes', { ...minutes, sent: { at: now, days: minutesDays, dueDay, hash, attended: present.length, facts }, lookAt: remindAt(dueDay) });
    const own = present.find((seat) => seat.personId === personId);
    if (own) await transaction.put('minutesAnswer', { _id: own.order, sessionId, who: partTaken(own), answer: 'confirmed', how: 'sent', at: now });
    const moved = await move(transaction, session, 'sendMinutes', { minutes: { sentAt: now, dueDay, hash } });
    await owe(context, moved, 'minutes-sent', ['seated'], { among: 'present', reason: `${dateInWords(dueDay)}24点` });
    return { version: minutes.version, dueDay, hash };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
