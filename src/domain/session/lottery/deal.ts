import { toComposition, type Composition } from './distribution';
import type { Hash } from './hash';
import { keyedNumbers, shuffled } from './keyed-order';
import type { PersonType } from './person-types';

/**
 * Puts people on the seats of the panels. Within a type they are dealt like cards, round after round, in an order keyed
 * by the published pool hash, so nobody can choose who sits where: seats within a type differ by one at most, and nobody
 * is twice in a panel, since a panel seats no more of a type than there are.
 */
export function deal(compositions: readonly (readonly number[])[], types: readonly PersonType[], fixed: readonly string[], key: string, hash: Hash): string[][] {
  const below = keyedNumbers(key, hash);
  const order = shuffled(compositions, below).map((counts): Composition => toComposition(counts));
  const hands = types.map(({ people }) => shuffled(people, below));
  const dealt = types.map(() => 0);
  return order.map((composition) => {
    const drawn = composition.flatMap(([type, count]) => {
      const hand = hands[type]!;
      const from = dealt[type]!;
      dealt[type] = from + count;
      return Array.from({ length: count }, (_seat, i) => hand[(from + i) % hand.length]!);
    });
    return [...drawn, ...fixed].sort();
  });
}
