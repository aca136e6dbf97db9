import type { OutcomeContract } from '../../src/contract/outcome';
import { dateInWords } from '../../src/copy/time';
import { canEditList, isWellFormed, listDueDay } from '../../src/domain/outcome/suggestion-list';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { hashOfList, listNow, listNumbers, wordsOf } from '../_outcome/list-now';
import { acting } from '../_outcome/numbers';
import { tellHeard } from '../_outcome/tell';
import { seatsPresent } from '../_session/attendance';
import { handOutOwed } from '../_session/circulars';
import { partTaken } from '../_session/minutes-now';
import { sessionNow } from '../_session/move';
import { relaxationsIn } from '../_session/relaxing';
import { insist } from '../_kernel/answers';
import type { FollowedHandler } from '../_kernel/serve';
import { keepListVersion } from './edit-list';

/** To those who attended: they confirm these words or object. The convener confirms by sending them round, if he or she was there. */
export const circulateList: FollowedHandler<OutcomeContract['circulateList']> = {
  async run({ version, because }, context) {
    const { transaction, now, personId } = context;
    const [session, at] = [await sessionNow(context), await acting(context, context.standing.room!)];
    const draft = await listNow(transaction, session, version);
    insist(together<string>(
      inState(session.state, 'workOnList'), canEditList({ sent: draft.sent !== undefined, reason: '送到会人员' }), isWellFormed(draft.items, listNumbers(at), relaxationsIn(because, context) as never), mayTell(wordsOf(draft.items)),
    ));
    const list = version === 0 ? await keepListVersion(context, draft, '按会议记录起草') : draft;
    const [present, days, hash] = [await seatsPresent(session), at.numberOf('convention.list-confirm-days'), hashOfList(list.items)];
    const dueDay = listDueDay(now, days);
    await transaction.put('suggestionList', { ...list, state: 'circulated', circulated: { at: now, days, dueDay, hash, attended: present.length } });
    const own = present.find((seat) => seat.personId === personId);
    if (own) await transaction.put('listAnswer', { _id: own.order, sessionId: session._id, hash, who: partTaken(own), answer: 'confirmed', how: 'sent', at: now });
    await tellHeard(context, session, 'list-circulated', { words: `${dateInWords(dueDay)}24点` });
    return { version: list.version, dueDay, hash };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
