import { after, type Verdict } from '../verdict';
import { notHeld, type HoldRule } from './hold';
import type { TopicState } from './topic';
import { actionsOpen, inState, type TopicAction, type TopicActor, type TransitionRule } from './transitions';

/** Steps a held matter leaves open: the answer it waits for, and taking it back. */
const WHILE_HELD: readonly TopicAction[] = ['answerReport', 'withdraw'];

/** Is it time for this step? A held matter says that it is held, and nothing else; otherwise the table of states answers （八）. */
export const isOpen = (state: TopicState, action: TopicAction, by?: TopicActor): Verdict<HoldRule | TransitionRule> =>
  WHILE_HELD.includes(action) ? inState(state, action, by) : after(notHeld(state), () => inState(state, action, by));

/** Steps open to a side, for screens; words are amended before approval only where an answered report asks for it. */
export const stepsOpen = ({ state, toAdjust }: { state: TopicState; toAdjust?: true }, by: TopicActor): TopicAction[] =>
  actionsOpen(state, by).filter((action) => action !== 'amend' || state !== 'screened' || toAdjust === true);
