import { notHeld, type HoldRule } from '../topic/hold';
import type { TopicState } from '../topic/topic';
import { after, type Verdict } from '../verdict';
import type { ResearchState } from './research';
import { inState, mayResearch, type ResearchAction, type ResearchActor, type ResearchTransitionRule } from './transitions';

/** Is it time for research at all? A held matter says that it is held, and nothing else. */
export const mayWork = (topic: TopicState): Verdict<HoldRule | ResearchTransitionRule> => after(notHeld(topic), () => mayResearch(topic));

/** Is it time for this act on the record, by this side? */
export const isOpen = (topic: TopicState, research: ResearchState, action: ResearchAction, by?: ResearchActor): Verdict<HoldRule | ResearchTransitionRule> =>
  after(mayWork(topic), () => inState(research, action, by));
