import type { ShownReason } from '@/components/Reason';
import type { Reason } from '@/domain/verdict';
import { shownReasons } from './reasons';

/** A reason as a list of things brings it along; its clause is one the server knows, which an older phone may not. */
type Told = { rule: string; clause: string; weight: Reason['weight']; measured?: string | number | undefined; required?: string | number | undefined };

export const toldReasons = (reasons: readonly Told[]): ShownReason[] => shownReasons(reasons as readonly Reason[]);
