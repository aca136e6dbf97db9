import { covered } from '../cover';
import { folded, stretch, units } from './folded';
import { PERSONAL_KINDS, type PersonalFinding } from './kinds';
import { labelledData } from './labelled';
import { knownNamesIn, namesIn } from './names';
import { numbersOfPersons, type Spotted } from './numbers';
import { doorsIn } from './places';

/**
 * Everything personal in a text, in its order and without overlap: by its form, by its label, by the words around it, and by the
 * names of people on record （`known`）. What is in doubt counts as found: a person says that it may stand.
 */
export function personalIn(text: string, known: readonly string[] = []): PersonalFinding[] {
  const view = units(folded(text));
  const spotted = [...numbersOfPersons(view), ...labelledData(view), ...doorsIn(view), ...knownNamesIn(view, known), ...namesIn(view)];
  return apart(spotted).map(({ kind, first, last, bare }) => {
    const { from, to } = stretch(view, first, last);
    return { kind, from, to, text: text.slice(from, to), mask: PERSONAL_KINDS[kind].mask(bare) };
  });
}

/** Where two overlap, those that must go come before those that may stand, and then the longer one. */
function apart(spotted: readonly Spotted[]): Spotted[] {
  const kept: Spotted[] = [];
  for (const one of [...spotted].sort((a, b) => weight(b) - weight(a))) if (kept.every(({ first, last }) => one.last < first || one.first > last)) kept.push(one);
  return kept.sort((a, b) => a.first - b.first);
}
const weight = ({ kind, first, last }: Spotted): number => (PERSONAL_KINDS[kind].never ? 100 : 0) + last - first;

/** The text with everything masked that nobody has confirmed. `confirmed`: words as they stand, letter by letter. */
export const masked = (text: string, options: { known?: readonly string[]; confirmed?: readonly string[] } = {}): string => covered(text, (words) => unconfirmed(words, options));

/** What is found and nobody has let stand; of some kinds nobody can. */
export const unconfirmed = (text: string, { known = [], confirmed = [] }: { known?: readonly string[]; confirmed?: readonly string[] } = {}): PersonalFinding[] =>
  personalIn(text, known).filter((finding) => PERSONAL_KINDS[finding.kind].never === true || !confirmed.includes(finding.text));
