import { together, verdict, type Verdict } from '../verdict';
import { mayDeliberate, type CompositionRelaxations, type CompositionRule, type CompositionView } from './composition';

export type FreezeRule = 'session.freeze.topic-changed';
export type FreezeView = { planned: CompositionView; textUnchanged: boolean };

/** May the roster be fixed, or a broken one be declared whole again? Over the planned seats, for the approved text （七）（八）. */
export const canFreeze = ({ planned, textUnchanged }: FreezeView, relaxations: CompositionRelaxations = []): Verdict<FreezeRule | CompositionRule> => together<FreezeRule | CompositionRule>(
  verdict<FreezeRule>([!textUnchanged && { rule: 'session.freeze.topic-changed', clause: '8.as-approved', measured: '审定后改动过', required: '审定的议题' }]),
  mayDeliberate(planned, relaxations),
);
