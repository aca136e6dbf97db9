import type { OutcomeContract } from '../../src/contract/outcome';
import { canRate, reopening } from '../../src/domain/outcome/feedback';
import { itemInState } from '../../src/domain/outcome/item-transitions';
import { mayTell } from '../../src/domain/text/content';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { together } from '../../src/domain/verdict';
import { acknowledged, itemNow, keepItem, moveItem } from '../_outcome/items';
import { acting, dueIn } from '../_outcome/numbers';
import { tellHeard, tellOffices } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { insist } from '../_kernel/answers';
import type { FollowedHandler } from '../_kernel/serve';
import type { SuggestionItem } from '../_store/documents';
import { key, seatId } from '../_store/keys';

/** 评价: by who proposed the topic or was there; the last word counts. The first 不满意 takes the suggestion up again. */
export const rate: FollowedHandler<OutcomeContract['rate']> = {
  async run({ number, grade, words }, context) {
    const { transaction, personId, now } = context;
    const [session, at, item] = [await sessionNow(context), await acting(context, context.standing.room!), await itemNow(context, number)];
    const [proposer, seat] = [await transaction.get('topicProposer', key(session.topicId, personId)), await transaction.get('seat', seatId(session._id, personId))];
    const attended = seat !== undefined && isPresent(session, seat);
    insist(together<string>(itemInState(item.state, 'rate'), canRate({ heard: proposer !== undefined || attended, grade, words }), mayTell([words])));
    const [_id, who] = [key('rating', item._id, personId), proposer ? 'proposer' as const : 'participant' as const];
    const before = await transaction.get('rating', _id);
    await transaction.put('rating', { _id, itemId: item._id, sessionId: session._id, personId, who, grade, text: words, at: now });
    const ratings = { ...item.ratings };
    if (before) ratings[before.grade] -= 1;
    ratings[grade] += 1;
    const again = reopening({ grade, decision: item.decision!.decision, reopened: item.reopened !== undefined });
    /** Neither answered nor settled any more; what was said stands on the timeline. */
    const { answered: _answered, settledAt: _settled, ...rest } = item;
    const rated: SuggestionItem = again ? { ...rest, ratings } : { ...item, ratings };
    await keepItem(at, item, rated);
    if (!again) return { state: rated.state, reopened: false };
    const dueDay = shanghaiDay(dueIn(at, 'convention.decision-days'));
    const moved = await moveItem(at, rated, again, { reopened: { at: now, by: who }, ...(again === 'reopen' ? { decision: { ...item.decision!, dueDay }, lastEntryAt: now } : {}) }, { role: who === 'proposer' ? '提出人' : '到会人员', text: '对办理结果不满意', dueDay });
    await tellHeard(context, session, again, { n: number });
    const offices = again === 'reopen' ? item.decision!.departments : acknowledged(item);
    await tellOffices(context, session, offices.map(({ organisationId }) => organisationId), again === 'reopen' ? 'item-reopened' : 'item-again', { n: number });
    return { state: moved.state, reopened: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
