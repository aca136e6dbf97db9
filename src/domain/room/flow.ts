import { verdict, type Verdict } from '../verdict';

/** 有流程 （四）: the steps a room goes by. The first is the policy's own order; a room may add steps between, never leave one out. */
export const POLICY_FLOW = ['征集议题', '审定和备案', '深入调研', '确定主体', '提前通报', '开展协商', '报送清单', '采纳落实', '反馈公开'] as const;
export type FlowRule = 'room.flow.step-missing' | 'room.flow.out-of-order';

/** May a room go by these steps? All of the policy's are in them, in its order （八：规定的…程序）. */
export function mayGoBy(steps: readonly string[]): Verdict<FlowRule> {
  const at = POLICY_FLOW.map((step) => steps.indexOf(step));
  const missing = POLICY_FLOW.filter((_, i) => at[i] === -1);
  const found = at.filter((place) => place !== -1);
  return verdict<FlowRule>([
    missing.length > 0 && { rule: 'room.flow.step-missing', clause: '3.assembly-procedure', measured: missing.join('、') },
    found.some((place, i) => i > 0 && place < found[i - 1]!) && { rule: 'room.flow.out-of-order', clause: '8.as-approved', required: POLICY_FLOW.join('—') },
  ]);
}
