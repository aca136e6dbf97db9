import type { DraftPhoto } from '@/api/drafts';
import type { EvidenceWords } from '@/contract/research';
import type { Evidence } from '@/domain/research/evidence';
import type { EvidenceKind, Part } from '@/domain/research/research';

/** Everything a finding may need, whatever its kind is in the end: choosing another kind loses no words. */
export type EvidenceDraft = { kind: Exclude<EvidenceKind, 'survey'>; title: string; found: string; source: string; day: string; place: string; group: string; photos: DraftPhoto[] };

/** What is sent: only what the kind has. */
export function inputOf(part: Part, { kind, title, found, source, day, place, group, photos }: EvidenceDraft): EvidenceWords {
  const common = { part, kind, title, found, photos: photos.flatMap(({ id }) => id ?? []) };
  switch (kind) {
    case 'document': return { ...common, source };
    case 'visit': return { ...common, day, place };
    case 'interview': return { ...common, day, group };
  }
}

/** The same as the rule judges it. */
export function pieceOf(part: Part, { kind, title, found, source, day, place, group }: EvidenceDraft): Evidence {
  switch (kind) {
    case 'document': return { kind, part, title, found, source };
    case 'visit': return { kind, part, title, found, at: day, place, photos: [] };
    case 'interview': return { kind, part, title, found, at: day, group };
  }
}
