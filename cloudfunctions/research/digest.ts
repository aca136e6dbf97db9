import { digestOf, partText } from '../../src/domain/research/digest';
import type { Part } from '../../src/domain/research/research';
import type { Evidence, Research } from '../_store/documents';
import { hashOf } from '../_store/keys';
import { pieceOf } from './piece';

export type DigestPart = { part: Part; text: string; generated: string; stale: boolean; edited?: { role: string; at: string } };

/** The digest as it would go out now: made from the record, in the convener's words where there are some. */
export const digestNow = ({ edited = {} }: Pick<Research, 'edited'>, evidence: readonly Evidence[], groups: readonly string[]): DigestPart[] =>
  digestOf(evidence.map(pieceOf), groups).map((made) => {
    const generated = partText(made);
    const own = edited[made.part];
    return own ? { part: made.part, text: own.text, generated, stale: own.of !== hashOf(generated), edited: { role: own.role, at: own.at } } : { part: made.part, text: generated, generated, stale: false };
  });

/** The words by part, as the rule asks for them. */
export const byPart = (digest: readonly DigestPart[]): Record<Part, string> => Object.fromEntries(digest.map(({ part, text }) => [part, text])) as Record<Part, string>;

/** What is kept for those who are told: the words alone. */
export const wordsOf = (digest: readonly DigestPart[]): { part: Part; text: string }[] => digest.map(({ part, text }) => ({ part, text }));
