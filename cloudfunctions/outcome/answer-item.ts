import type { OutcomeContract } from '../../src/contract/outcome';
import { canAnswer } from '../../src/domain/outcome/item';
import { itemInState } from '../../src/domain/outcome/item-transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { itemNow, moveItem } from '../_outcome/items';
import { acting } from '../_outcome/numbers';
import { tellHeard } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import type { FollowedHandler } from '../_kernel/serve';

/** 件件有回音: the convener answers the proposer and everybody who was there; with the last one the session is settled. */
export const answerItem: FollowedHandler<OutcomeContract['answerItem']> = {
  async run({ number, revision, words }, context) {
    const [session, at, item] = [await sessionNow(context), await acting(context, context.standing.room!), await itemNow(context, number, revision)];
    insist(together<string>(itemInState(item.state, 'answer'), canAnswer({ words }), mayTell([words])));
    const moved = await moveItem(at, item, 'answer', { answered: { at: context.now, words } }, { role: '召集人', text: words });
    await tellHeard(context, session, 'answer', { n: number, words });
    return { state: moved.state, revision: moved.revision };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
