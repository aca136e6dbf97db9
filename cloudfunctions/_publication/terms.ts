import { findingPieces, findingTerms, runsOf, type SpokenRun } from '../../src/domain/outcome/find';
import { spoken } from '../_kernel/search-terms';

/** Longer runs are not read aloud whole. */
const LONGEST = 60;
const aloud = (text: string): SpokenRun[] => runsOf(text).map((run) => ({ letters: [...run].slice(0, LONGEST), syllables: [...spoken(run).syllables].slice(0, LONGEST) }));

export const termsOfPublication = (words: readonly string[]): string[] => findingTerms(words.flatMap(aloud));
export const piecesOfQuery = (query: string): string[] => findingPieces(query, aloud(query));
