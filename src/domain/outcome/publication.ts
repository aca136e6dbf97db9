import type { Finding } from '../text/content';
import { after, verdict, type Verdict } from '../verdict';
import type { Open } from './not-public';
import { isNarrower, SCOPE_NAMES, type PublicationScope } from './visible';

/** Where the work on it stands. `draft`: being written, or given back; `awaiting`: with the organisation that approves. A correction runs through both while what was published stays. */
export const PUBLICATION_STATES = ['draft', 'awaiting', 'published', 'withdrawn'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];
export const PUBLICATION_STATE_NAMES: Record<PublicationState, string> = { draft: '起草中', awaiting: '等待核对', published: '已公布', withdrawn: '已撤下' };

/** 采取适当方式 （（十））: how people come to know of it beside this program. */
export const PUBLICATION_WAYS = ['online', 'board', 'meeting', 'official', 'media'] as const;
export type PublicationWay = (typeof PUBLICATION_WAYS)[number];
export const PUBLICATION_WAY_NAMES: Record<PublicationWay, string> = { online: '网上公开', board: '公示栏张贴', meeting: '会上通报', official: '公众号文章', media: '报纸、电视、广播' };

export type PublicationRule =
  | 'outcome.publication.no-scope' | 'outcome.publication.no-way' | 'outcome.publication.no-focus' | 'outcome.publication.personal-data' | 'outcome.publication.small-figure' | 'outcome.publication.not-checked' | 'outcome.publication.not-settled'
  | 'outcome.publication.list-not-reported' | 'outcome.publication.item-unanswered' | 'outcome.publication.answered-anew' | 'outcome.publication.text-missing' | 'outcome.publication.own-approval' | 'outcome.publication.text-changed'
  | 'outcome.publication.no-reason' | 'outcome.publication.nothing-changed' | 'outcome.publication.narrower' | 'outcome.publication.wrong-state';

/** 范围: how far, and by which ways, are recorded choices. */
export const scopeGate = ({ scope, ways, focus }: { scope: PublicationScope | ''; ways: readonly PublicationWay[]; focus: string }): Verdict<PublicationRule> => verdict<PublicationRule>([
  scope === '' && { rule: 'outcome.publication.no-scope', clause: '10.made-public', required: '选定公布范围' },
  ways.length === 0 && { rule: 'outcome.publication.no-way', clause: '10.made-public', required: '至少一种公布方式' },
  focus === '' && { rule: 'outcome.publication.no-focus', clause: 'convention.publication-approval', required: '选一个类别' },
]);

/** 个人信息: `open` is found and neither masked nor let stand; `never` was let stand although nobody can. `least`: figures of fewer people are not shown. */
export const personalGate = ({ open: { personal, few }, never, least }: { open: Open; never: readonly string[]; least: number }): Verdict<PublicationRule> => verdict<PublicationRule>([
  (personal.length > 0 || never.length > 0) && { rule: 'outcome.publication.personal-data', clause: 'convention.publication-privacy', measured: [...new Set([...personal, ...never])].join('、'), required: '遮住，或逐字确认可以公开' },
  few > 0 && { rule: 'outcome.publication.small-figure', clause: 'convention.small-cells', measured: few, required: least },
]);

/** 内容安全: what the machine could not pass, another person has read. */
export const safetyGate = ({ finding, readByPerson }: { finding: Exclude<Finding, 'risky'>; readByPerson: boolean }): Verdict<PublicationRule> => verdict<PublicationRule>([
  finding !== 'pass' && !readByPerson && { rule: 'outcome.publication.not-checked', clause: 'convention.content', measured: finding === 'review' ? '机器拿不准' : '机器没有查到', required: '由核对的人逐字看过' },
]);

/** 完整: the list was reported, every suggestion has its answer, and the text says something of each; `anew`: answered again since the text was sent. */
export const completenessGate = ({ reported, settled, unanswered, anew = [], missing }: { reported: boolean; settled: boolean; unanswered: readonly number[]; anew?: readonly number[]; missing: readonly string[] }): Verdict<PublicationRule> => verdict<PublicationRule>([
  !reported && { rule: 'outcome.publication.list-not-reported', clause: '8.report-to', required: '先报送建议清单并签收' },
  reported && unanswered.length > 0 && { rule: 'outcome.publication.item-unanswered', clause: '10.every-item-answered', measured: unanswered.map((n) => `第${n}条`).join('、'), required: '每条都有答复' },
  reported && anew.length > 0 && { rule: 'outcome.publication.answered-anew', clause: '10.every-item-answered', measured: anew.map((n) => `第${n}条`).join('、'), required: '新的答复' },
  reported && unanswered.length === 0 && !settled && { rule: 'outcome.publication.not-settled', clause: '10.every-matter-settled', measured: '还有问题没有办结', required: '办结后公布' },
  missing.length > 0 && { rule: 'outcome.publication.text-missing', clause: '10.made-public', measured: missing.join('、'), required: '写明' },
]);

/** 更正不悄悄改: who changes or withdraws something published says why, and it says something else than before; `scopes`: as it stands and as it is to be, never narrower; what was withdrawn stands nowhere. */
export const correctionGate = ({ correction, reason, different, scopes }: { correction: boolean; reason: string; different: boolean; scopes?: readonly [was: PublicationScope, is: PublicationScope] }): Verdict<PublicationRule> => verdict<PublicationRule>([
  correction && !reason.trim() && { rule: 'outcome.publication.no-reason', clause: 'convention.publication-versions', required: '写明理由' },
  correction && !different && { rule: 'outcome.publication.nothing-changed', clause: 'convention.publication-versions', required: '与现在公布的有不同' },
  correction && scopes !== undefined && isNarrower(scopes[1], scopes[0]) && { rule: 'outcome.publication.narrower', clause: 'convention.publication-versions', measured: SCOPE_NAMES[scopes[1]], required: SCOPE_NAMES[scopes[0]] },
]);

const inState = (state: PublicationState, from: readonly PublicationState[]): Verdict<PublicationRule> => verdict<PublicationRule>([
  !from.includes(state) && { rule: 'outcome.publication.wrong-state', clause: 'convention.publication-approval', measured: PUBLICATION_STATE_NAMES[state], required: from.map((one) => PUBLICATION_STATE_NAMES[one]).join('、') },
]);

/** May its words be changed? A published one may be corrected, one that was withdrawn put right and published anew; one that lies with the approver not. */
export const canWrite = ({ state }: { state: PublicationState }): Verdict<PublicationRule> => inState(state, ['draft', 'published', 'withdrawn']);
export const canAsk = ({ state }: { state: PublicationState }): Verdict<PublicationRule> => inState(state, ['draft']);

/** 公布前由另一个人核对: not the one who wrote or sent it; on the words as they were sent. */
export const canApprovePublication = ({ state, own, sameText }: { state: PublicationState; own: boolean; sameText: boolean }): Verdict<PublicationRule> => after(inState(state, ['awaiting']), () => verdict<PublicationRule>([
  own && { rule: 'outcome.publication.own-approval', clause: 'convention.publication-approval', required: '由另一个人核对' },
  !sameText && { rule: 'outcome.publication.text-changed', clause: 'convention.publication-approval', required: '看到的是送来的文字' },
]));
export const canGiveBack = ({ state, reason }: { state: PublicationState; reason: string }): Verdict<PublicationRule> => after(inState(state, ['awaiting']), () => correctionGate({ correction: true, reason, different: true }));

/** 撤下只能写明理由，并留下一条说明. */
export const canTakeDown = ({ published, reason }: { published: boolean; reason: string }): Verdict<PublicationRule> => after(inState(published ? 'published' : 'draft', ['published']), () => correctionGate({ correction: true, reason, different: true }));
