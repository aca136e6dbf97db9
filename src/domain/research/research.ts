/** The record of what was found out beforehand: `reopened` after a second round began or something changed (A22). */
export const RESEARCH_STATES = ['open', 'complete', 'reopened'] as const;
export type ResearchState = (typeof RESEARCH_STATES)[number];
export const RESEARCH_STATE_NAMES: Record<ResearchState, string> = { open: '调研中', complete: '调研完成', reopened: '再次调研中' };

/** 摸清…政策规定、…实际情况和利益相关方的愿望、诉求和建议 （八）. */
export const PARTS = ['policy', 'situation', 'wishes'] as const;
export type Part = (typeof PARTS)[number];
export const PART_NAMES: Record<Part, string> = { policy: '政策规定', situation: '实际情况', wishes: '愿望、诉求和建议' };

export const EVIDENCE_KINDS = ['document', 'visit', 'interview', 'survey'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export const EVIDENCE_KIND_NAMES: Record<EvidenceKind, string> = { document: '文件资料', visit: '实地走访', interview: '访谈', survey: '问卷' };

/** Bounds of one record, in pieces and characters. */
export const RESEARCH_LIMITS = { evidence: 60, title: 60, found: 500, source: 200, place: 60, photos: 6, digestLines: 5, digestLine: 120 } as const;
