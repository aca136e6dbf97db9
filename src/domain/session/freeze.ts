import { together, verdict, type Verdict } from '../verdict';
import { mayDeliberate, type CompositionRelaxations, type CompositionRule, type CompositionView } from './composition';

export type FreezeRule = 'session.freeze.topic-changed' | 'session.freeze.not-drawn-yet';
/** `applications`: people who signed up for the lot and have had no answer yet. */
export type FreezeView = { planned: CompositionView; textUnchanged: boolean; applications?: number };

/** May the roster be fixed, or a broken one be declared whole again? Over the planned seats, for the approved text （七）（八）. */
export const canFreeze = ({ planned, textUnchanged, applications = 0 }: FreezeView, relaxations: CompositionRelaxations = []): Verdict<FreezeRule | CompositionRule> => together<FreezeRule | CompositionRule>(
  verdict<FreezeRule>([
    !textUnchanged && { rule: 'session.freeze.topic-changed', clause: '8.as-approved', measured: '审定后改动过', required: '审定的议题' },
    applications > 0 && { rule: 'session.freeze.not-drawn-yet', clause: 'convention.draw', measured: applications, required: '摇号并安排好席位' },
  ]),
  mayDeliberate(planned, relaxations),
);
