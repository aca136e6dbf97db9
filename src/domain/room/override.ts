import type { OrganisationKind, RoomKind } from './kinds';
import { ROUTES } from './routes';
import { verdict, type Verdict } from '../verdict';

/** The pointers of a room that a county may set to another body in the same role. */
export const POINTERS = ['ledBy', 'guidedBy', 'approver', 'higherApprover', 'filingReceiver', 'listReceiver', 'reportReceiver'] as const;
export type Pointer = (typeof POINTERS)[number];
export const POINTER_NAMES: Record<Pointer, string> = {
  ledBy: '领导组织', guidedBy: '指导组织', approver: '审定组织', higherApprover: '上一级审定组织', filingReceiver: '备案机关', listReceiver: '建议清单报送对象', reportReceiver: '报告对象',
};

export type OverrideRule = 'room.override.other-kind' | 'room.override.not-for-this-kind' | 'room.override.no-reason';

/** May a pointer name this body instead? In the same role only, and with a reason （section 2 of the routes; A8, A9, A12）. */
export function mayOverride({ kind, pointer, to, reason }: { kind: RoomKind; pointer: Pointer; to: OrganisationKind; reason: string }): Verdict<OverrideRule> {
  const receiver = ROUTES[kind][pointer];
  if (receiver === undefined) return verdict<OverrideRule>([{ rule: 'room.override.not-for-this-kind', clause: kind === 'sector' ? '6.approval-sector' : '6.approval-town', measured: POINTER_NAMES[pointer] }]);
  return verdict<OverrideRule>([
    !receiver.bodies.includes(to) && { rule: 'room.override.other-kind', clause: receiver.clause, required: POINTER_NAMES[pointer] },
    reason.trim() === '' && { rule: 'room.override.no-reason', clause: 'convention.lines', required: '改动原因' },
  ]);
}
