import { verdict, type Verdict } from '../verdict';
import { EVIDENCE_KIND_NAMES, PARTS, PART_NAMES, RESEARCH_LIMITS, type EvidenceKind, type Part } from './research';

/**
 * One piece of what was found out. Nobody is named in it: an interview or a survey belongs to a stakeholder group.
 * `source`: number, address or file of a document. `answers`: sheets of a survey that came back, on paper too.
 */
export type Evidence =
  | { kind: 'document'; part: Part; title: string; found: string; source: string }
  | { kind: 'visit'; part: Part; title: string; found: string; at: string; place: string; photos: readonly string[] }
  | { kind: 'interview'; part: Part; title: string; found: string; at: string; group: string }
  | { kind: 'survey'; part: Part; title: string; found: string; group: string; answers: number };

/** Which part of the record a kind can bear out: wishes are heard from people, never read in a file or seen on site. */
const SERVES: Record<EvidenceKind, readonly Part[]> = { document: ['policy', 'situation'], visit: ['situation'], interview: ['situation', 'wishes'], survey: ['situation', 'wishes'] };
export const kindsFor = (part: Part): EvidenceKind[] => (Object.keys(SERVES) as EvidenceKind[]).filter((kind) => SERVES[kind].includes(part));

/** What a piece lacks to count. Photographs are welcome and never compulsory （二：不搞形式主义）. */
function lacking(piece: Evidence): string[] {
  const blank = (text: string, name: string) => (text.trim() ? [] : [name]);
  const common = [...blank(piece.title, '标题'), ...blank(piece.found, '发现了什么')];
  if (piece.kind === 'document') return [...common, ...blank(piece.source, '文号、出处或附件')];
  if (piece.kind === 'visit') return [...common, ...blank(piece.at, '时间'), ...blank(piece.place, '地点')];
  if (piece.kind === 'interview') return [...common, ...blank(piece.at, '时间'), ...blank(piece.group, '利益相关方群体')];
  return [...common, ...blank(piece.group, '利益相关方群体'), ...(piece.answers > 0 ? [] : ['收回的问卷'])];
}

export type EvidenceRule = 'research.evidence.incomplete' | 'research.evidence.wrong-part' | 'research.evidence.unknown-group' | 'research.evidence.too-many' | 'research.evidence.not-yours' | 'research.evidence.made-by-survey';

/** Does this piece count? （八：摸清…） `groups`: those of the topic's stakeholder map. */
export function evidenceCounts(piece: Evidence, groups: readonly string[]): Verdict<EvidenceRule> {
  const missing = lacking(piece);
  const group = piece.kind === 'interview' || piece.kind === 'survey' ? piece.group.trim() : '';
  return verdict<EvidenceRule>([
    missing.length > 0 && { rule: 'research.evidence.incomplete', clause: '8.research-three-things', measured: missing.join('、'), required: EVIDENCE_KIND_NAMES[piece.kind] },
    !SERVES[piece.kind].includes(piece.part) && { rule: 'research.evidence.wrong-part', clause: '8.research-three-things', measured: EVIDENCE_KIND_NAMES[piece.kind], required: PART_NAMES[piece.part] },
    group !== '' && !groups.includes(group) && { rule: 'research.evidence.unknown-group', clause: '7.representativeness', weight: 'refuses', measured: group, required: groups.join('、') },
  ]);
}

/** The record in counts: pieces that count per part, and the groups of the map nobody has heard yet. */
export function tally(evidence: readonly Evidence[], groups: readonly string[]): { pieces: Record<Part, number>; groupsNotHeard: string[] } {
  const good = evidence.filter((piece) => evidenceCounts(piece, groups).outcome === 'allowed');
  const heard = new Set(good.flatMap((piece) => (piece.part === 'wishes' && 'group' in piece ? [piece.group.trim()] : [])));
  const pieces = Object.fromEntries(PARTS.map((part) => [part, good.filter((piece) => piece.part === part).length])) as Record<Part, number>;
  return { pieces, groupsNotHeard: groups.filter((group) => !heard.has(group)) };
}

/** May the record take this change? It stays bounded, a member changes what he or she entered, and a survey's piece is what the survey brought. */
export const mayKeep = (view: { pieces: number; own: boolean; desk: boolean; fromSurvey: boolean }): Verdict<EvidenceRule> => verdict<EvidenceRule>([
  view.pieces > RESEARCH_LIMITS.evidence && { rule: 'research.evidence.too-many', clause: '2.no-formalism', measured: view.pieces, required: RESEARCH_LIMITS.evidence },
  !view.own && !view.desk && { rule: 'research.evidence.not-yours', clause: '8.research-by-convener', required: '召集人或工作人员' },
  view.fromSurvey && { rule: 'research.evidence.made-by-survey', clause: 'convention.survey', required: '问卷的结果' },
]);
