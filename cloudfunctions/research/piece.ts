import type { EvidenceWords } from '../../src/contract/research';
import type { Evidence as Piece } from '../../src/domain/research/evidence';
import type { Evidence } from '../_store/documents';

type Words = Pick<Evidence, 'part' | 'kind' | 'title' | 'found' | 'photos'> & Pick<EvidenceWords, 'source' | 'day' | 'place' | 'group'> & { answers?: number };

/** A stored or written piece as the rules judge it: each kind with what belongs to it. */
export function pieceOf({ part, kind, title, found, source = '', day = '', place = '', group = '', photos, answers = 0 }: Words): Piece {
  switch (kind) {
    case 'document': return { kind, part, title, found, source };
    case 'visit': return { kind, part, title, found, at: day, place, photos };
    case 'interview': return { kind, part, title, found, at: day, group };
    case 'survey': return { kind, part, title, found, group, answers };
  }
}

/** What is kept of the words: only what the kind has. A survey's piece is made by its survey, never typed. */
export function keptOf({ part, kind, title, found, source, day, place, group, photos }: Words): Pick<Evidence, 'part' | 'kind' | 'title' | 'found' | 'photos' | 'source' | 'day' | 'place' | 'group'> {
  const common = { part, kind, title, found, photos };
  switch (kind) {
    case 'document': return { ...common, ...(source ? { source } : {}) };
    case 'visit': return { ...common, ...(day ? { day } : {}), ...(place ? { place } : {}) };
    default: return { ...common, ...(day ? { day } : {}), ...(group ? { group } : {}) };
  }
}
