import { utf8 } from './bytes';
import { hmac, type Hash } from './hash';

const WORDS = 0x100000000;

/**
 * Numbers that look random and that anyone can recompute from a published key: block i is HMAC-SHA256(key, i as a
 * decimal), read as eight big-endian words of 32 bits. A word in the last, incomplete span is thrown away, so every
 * number below `bound` is equally likely.
 */
export function keyedNumbers(key: string, hash: Hash): (bound: number) => number {
  const secret = utf8(key);
  let block: DataView | undefined;
  let used = 0;
  const word = (): number => {
    if (used % 8 === 0) block = view(hmac(secret, utf8(String(used / 8)), hash));
    used += 1;
    return block!.getUint32(((used - 1) % 8) * 4);
  };
  return (bound) => {
    const fair = WORDS - (WORDS % bound);
    for (;;) {
      const found = word();
      if (found < fair) return found % bound;
    }
  };
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Fisher–Yates, from the last place down. */
export function shuffled<T>(list: readonly T[], below: (bound: number) => number): T[] {
  const order = list.slice();
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
