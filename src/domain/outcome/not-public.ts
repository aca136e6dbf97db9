import { covered, type Found } from '../text/cover';
import { smallFiguresIn } from '../text/few/find';
import { personalIn } from '../text/personal/find';
import { PERSONAL_KINDS } from '../text/personal/kinds';

/** Something that is not for the public: who somebody is （convention.publication-privacy）, or how few they were （convention.small-cells）. `never`: nobody can let it stand. */
export type NotPublic = Found & { kind: string; few: boolean; never: boolean };
/** `known`: names of people on record; `least`: the smallest figure of people that is shown, as in force where the room lies. */
export type LookedFor = { known: readonly string[]; least: number };
/** `confirmed`: words somebody let stand, letter by letter. */
export type LetStand = LookedFor & { confirmed: readonly string[] };

export const fewName = (least: number): string => `不足${least}的人数`;

/** All of it in a text, in its order and without overlap; what tells who somebody is comes before a figure. */
export function notPublicIn(text: string, { known, least }: LookedFor): NotPublic[] {
  const personal = personalIn(text, known).map(({ kind, ...found }): NotPublic => ({ ...found, kind: PERSONAL_KINDS[kind].name, few: false, never: PERSONAL_KINDS[kind].never === true }));
  const few = smallFiguresIn(text, least).filter(({ from, to }) => personal.every((one) => to <= one.from || from >= one.to)).map((found): NotPublic => ({ ...found, kind: fewName(least), few: true, never: false }));
  return [...personal, ...few].sort((a, b) => a.from - b.from);
}

/** What of it nobody has let stand; some of it nobody can. */
export const leftOpen = (text: string, { confirmed, ...lookedFor }: LetStand): NotPublic[] => notPublicIn(text, lookedFor).filter((found) => found.never || !confirmed.includes(found.text));

/** The text with everything masked that nobody has let stand. */
export const madePublic = (text: string, options: LetStand): string => covered(text, (words) => leftOpen(words, options));

/** What is left open in some texts, told by its kind and never in its own words. */
export type Open = { personal: readonly string[]; few: number };
export function openIn(texts: readonly string[], options: LetStand): Open {
  const open = texts.flatMap((text) => leftOpen(text, options));
  return { personal: open.filter(({ few }) => !few).map(({ kind }) => kind), few: open.filter(({ few }) => few).length };
}
