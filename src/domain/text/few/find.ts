import type { Found } from '../cover';
import { figuresIn } from './counted';
import { read } from './read';
import { restsIn } from './rest';
import { fewInWords } from './units';
import { votesIn } from './votes';

/**
 * 不足5人的数字不显示 （convention.small-cells）: figures of people, households and votes below `least` in a text that somebody typed, those that
 * others in the same sentence leave, and bare numbers of a vote; in their order, without overlap. A figure tells of nobody by name, and yet of a
 * few who are easily known. What is in doubt counts as found: a person says that it may stand.
 */
export function smallFiguresIn(text: string, least: number): Found[] {
  const view = read(text);
  const figures = figuresIn(view);
  const own = figures.filter(({ low }) => low > 0 && low < least).map(({ first, end, written, counted }) => ({ first, end, mask: fewInWords(written, counted, least) }));
  const rests = restsIn(view, figures, least).map(({ figure: { first, end }, mask }) => ({ first, end, mask }));
  return apart([...own, ...rests, ...votesIn(view, least)]).map(({ first, end, mask }) => {
    const [from, to] = [view.from[first]!, view.to[end - 1]!];
    return { from, to, text: text.slice(from, to), mask };
  });
}

type Spotted = { first: number; end: number; mask: string };
function apart(spotted: readonly Spotted[]): Spotted[] {
  const kept: Spotted[] = [];
  for (const one of spotted) if (kept.every(({ first, end }) => one.end <= first || one.first >= end)) kept.push(one);
  return kept.sort((a, b) => a.first - b.first);
}
