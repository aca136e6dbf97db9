import { shanghaiDay } from '../time/shanghai-day';
import { verdict, type Verdict } from '../verdict';
import { OUTCOME_LIMITS } from './outcome';

export type OversightRule = 'outcome.oversight.not-the-cppcc' | 'outcome.oversight.nothing-overseen' | 'outcome.oversight.no-reason' | 'outcome.oversight.no-look-again' | 'outcome.oversight.no-finding' | 'outcome.oversight.not-mended' | 'outcome.oversight.own-case' | 'outcome.oversight.too-many' | 'outcome.oversight.already-closed';

const later = (day: string | undefined, now: string) => (!day || day <= shanghaiDay(now)) && { rule: 'outcome.oversight.no-look-again' as const, clause: '10.oversight' as const, ...(day ? { measured: day } : {}), required: '明天以后的回访日期' };

/** May the CPPCC follow this up itself? A key or difficult matter that somebody is carrying out, with a day to look again （十：跟踪问效）. */
export const canOpenOversight = (view: { cppcc: boolean; departments: number; ownCase: boolean; reason: string; lookAgainDay?: string; now: string }): Verdict<OversightRule> => verdict<OversightRule>([
  !view.cppcc && { rule: 'outcome.oversight.not-the-cppcc', clause: '10.oversight', required: '当地政协' },
  view.departments === 0 && { rule: 'outcome.oversight.nothing-overseen', clause: '10.oversight', required: '已交办的事项' },
  view.ownCase && { rule: 'outcome.oversight.own-case', clause: '1.roles', required: '不在承办单位任职的人' },
  !view.reason.trim() && { rule: 'outcome.oversight.no-reason', clause: '10.oversight', required: '写明为什么跟踪' },
  later(view.lookAgainDay, view.now),
]);

/** May a finding be written down? Not by anybody of the department overseen; what is not mended has another day to look again. */
export const canNoteFinding = (view: { cppcc: boolean; ownCase: boolean; closed: boolean; text: string; mended: boolean; findings: number; lookAgainDay?: string; now: string }): Verdict<OversightRule> => verdict<OversightRule>([
  !view.cppcc && { rule: 'outcome.oversight.not-the-cppcc', clause: '10.oversight', required: '开展监督的政协' },
  view.ownCase && { rule: 'outcome.oversight.own-case', clause: '1.roles', required: '不在承办单位任职的人' },
  view.closed && { rule: 'outcome.oversight.already-closed', clause: '10.oversight', measured: '已办结' },
  !view.text.trim() && { rule: 'outcome.oversight.no-finding', clause: '10.oversight', required: '写明看到了什么' },
  view.findings >= OUTCOME_LIMITS.findings && { rule: 'outcome.oversight.too-many', clause: '10.oversight', measured: view.findings, required: OUTCOME_LIMITS.findings },
  !view.mended && later(view.lookAgainDay, view.now),
]);

/** May the case be closed? By the CPPCC that opened it, once its last finding says the matter is mended; never by the department overseen. */
export const canCloseOversight = (view: { cppcc: boolean; ownCase: boolean; closed: boolean; findings: readonly { mended: boolean }[] }): Verdict<OversightRule> => {
  const last = view.findings[view.findings.length - 1];
  return verdict<OversightRule>([
    !view.cppcc && { rule: 'outcome.oversight.not-the-cppcc', clause: '10.oversight', required: '开展监督的政协' },
    view.ownCase && { rule: 'outcome.oversight.own-case', clause: '1.roles', required: '不在承办单位任职的人' },
    view.closed && { rule: 'outcome.oversight.already-closed', clause: '10.oversight', measured: '已办结' },
    !last && { rule: 'outcome.oversight.no-finding', clause: '10.oversight', measured: 0, required: 1 },
    last !== undefined && !last.mended && { rule: 'outcome.oversight.not-mended', clause: '10.oversight', required: '回访看到已经改好' },
  ]);
};
