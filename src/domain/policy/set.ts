import { verdict, type Verdict } from '../verdict';
import { CONVENTIONS, conventionInWords, type ConventionId } from './conventions';

export type SetRule = 'policy.set.not-settable' | 'policy.set.no-notice' | 'policy.set.outside-bounds' | 'policy.set.not-one-of-them' | 'policy.set.too-early' | 'policy.set.no-reason';

export type SetView = { id: ConventionId; value?: number; choice?: string; from: string; /** The day after today. */ tomorrow: string; reason: string };

/** May this value be set for the city or a county? （二：因地制宜；八：提前通报） */
export function canSet({ id, value, choice, from, tomorrow, reason }: SetView): Verdict<SetRule> {
  const { settable, choices, unit = '', least = 1, most = Number.MAX_SAFE_INTEGER } = CONVENTIONS[id];
  if (!settable) return verdict<SetRule>([{ rule: 'policy.set.not-settable', clause: id }]);
  const notice = id === 'convention.notice-days' && value !== undefined && value < 1;
  const known = choice !== undefined && choices !== undefined && Object.hasOwn(choices, choice);
  return verdict<SetRule>([
    notice && { rule: 'policy.set.no-notice', clause: '8.notice-in-advance', measured: value, required: `${least}${unit}` },
    !choices && !notice && (value === undefined || value < least || value > most) && {
      rule: 'policy.set.outside-bounds', clause: id, measured: value === undefined ? '没有填' : `${value}${unit}`, required: `${least}—${most}${unit}`,
    },
    choices !== undefined && !known && { rule: 'policy.set.not-one-of-them', clause: id, required: Object.keys(choices).map((code) => conventionInWords(id, code)).join('、') },
    from < tomorrow && { rule: 'policy.set.too-early', clause: 'convention.local-values', measured: from, required: tomorrow },
    !reason.trim() && { rule: 'policy.set.no-reason', clause: 'convention.local-values', required: '调整的理由' },
  ]);
}
