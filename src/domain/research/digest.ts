import { personalDataIn, PERSONAL_DATA_NAMES } from '../text/personal-data';
import { verdict, type Verdict } from '../verdict';
import { evidenceCounts, type Evidence } from './evidence';
import { EVIDENCE_KIND_NAMES, PARTS, PART_NAMES, RESEARCH_LIMITS, type EvidenceKind, type Part } from './research';

/** One finding as participants read it, with the kind of evidence behind it and, for wishes, whose they are. */
export type DigestLine = { kind: EvidenceKind; source: string; found: string; group?: string };
export type Digest = { part: Part; name: string; lines: DigestLine[]; more: number }[];

const cut = (text: string, most: number): string => {
  const letters = [...text.trim().replace(/\s+/g, ' ')];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
};

function lineOf(piece: Evidence): DigestLine {
  const found = cut(piece.found, RESEARCH_LIMITS.digestLine);
  const source = cut(piece.title, RESEARCH_LIMITS.title);
  return { kind: piece.kind, source, found, ...('group' in piece ? { group: piece.group.trim() } : {}) };
}

/** Every group's first word comes before anybody's second, so no group is cut off by the bound. */
function inTurn(pieces: readonly Evidence[]): Evidence[] {
  const seen = new Map<string, number>();
  return pieces.map((piece, i) => {
    const group = 'group' in piece ? piece.group.trim() : '';
    const round = seen.get(group) ?? 0;
    seen.set(group, round + 1);
    return { piece, round: 'group' in piece ? round : 0, i };
  }).sort((a, b) => a.round - b.round || a.i - b.i).map(({ piece }) => piece);
}

/** What participants are told beforehand about what was found out, made from the record: nothing is typed twice （二）（八）. */
export const digestOf = (evidence: readonly Evidence[], groups: readonly string[]): Digest => PARTS.map((part) => {
  const pieces = inTurn(evidence.filter((piece) => piece.part === part && evidenceCounts(piece, groups).outcome === 'allowed'));
  const most = part === 'wishes' ? Math.max(RESEARCH_LIMITS.digestLines, groups.length) : RESEARCH_LIMITS.digestLines;
  return { part, name: PART_NAMES[part], lines: pieces.slice(0, most).map(lineOf), more: Math.max(0, pieces.length - most) };
});

/** One part as lines of text, for the record and for notices that carry no layout (SMS, paper, a voice reading it out). */
export const partText = ({ lines, more }: Pick<Digest[number], 'lines' | 'more'>): string => [
  ...lines.map(({ kind, source, found, group }) => `· ${found}（${[group, EVIDENCE_KIND_NAMES[kind], source].filter(Boolean).join('，')}）`),
  ...(more > 0 ? [`· 另有${more}项，见调研记录`] : []),
].join('\n');

export const digestText = (digest: Digest): string => digest.map((part) => `${part.name}：\n${partText(part)}`).join('\n');

export type DigestRule = 'research.digest.personal-data' | 'research.digest.empty';

/** May the digest go out, as made or as the convener has worded it since? Every part says something, and nobody's private data. */
export function canShareDigest(parts: Readonly<Record<Part, string>>): Verdict<DigestRule> {
  const found = personalDataIn(PARTS.map((part) => parts[part]).join('\n'));
  const empty = PARTS.filter((part) => !parts[part].trim());
  return verdict<DigestRule>([
    empty.length > 0 && { rule: 'research.digest.empty', clause: '8.notice-in-advance', measured: empty.map((part) => PART_NAMES[part]).join('、'), required: '三项都有' },
    found.length > 0 && { rule: 'research.digest.personal-data', clause: 'convention.content', measured: found.map((kind) => PERSONAL_DATA_NAMES[kind]).join('、'), required: '不含个人信息' },
  ]);
}
