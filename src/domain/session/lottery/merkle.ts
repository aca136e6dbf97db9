import { fromHex, joined, toHex, utf8 } from './bytes';
import type { Hash } from './hash';

/** A step from a leaf to the root: the hash beside it, and on which side it stands. */
export type ProofStep = { side: 'left' | 'right'; hash: string };

export const numberText = (number: number): string => String(number).padStart(3, '0');

/** The number is inside, so that no two leaves can change places. */
export const leafHash = (number: number, people: readonly string[], hash: Hash): Uint8Array =>
  hash(joined(Uint8Array.of(0), utf8(`${numberText(number)}\n${people.slice().sort().join('\n')}`)));

const nodeHash = (left: Uint8Array, right: Uint8Array, hash: Hash): Uint8Array => hash(joined(Uint8Array.of(1), left, right));

/** All levels from the leaves up; an odd last node moves up unchanged. */
function levels(leaves: readonly Uint8Array[], hash: Hash): (readonly Uint8Array[])[] {
  const found: (readonly Uint8Array[])[] = [leaves];
  for (let level = leaves; level.length > 1; found.push(level)) {
    level = level.filter((_node, i) => i % 2 === 0).map((left, i) => {
      const right = level[2 * i + 1];
      return right ? nodeHash(left, right, hash) : left;
    });
  }
  return found;
}

const leavesOf = (panels: readonly (readonly string[])[], hash: Hash): Uint8Array[] => panels.map((people, number) => leafHash(number, people, hash));

/** One hash for all panels. */
export function merkleRoot(panels: readonly (readonly string[])[], hash: Hash): string {
  const all = levels(leavesOf(panels, hash), hash);
  return toHex(all[all.length - 1]![0]!);
}

/** That panel `number` stands under the root: ten hashes instead of a thousand panels. */
export function merkleProof(panels: readonly (readonly string[])[], number: number, hash: Hash): ProofStep[] {
  return levels(leavesOf(panels, hash), hash).flatMap((level, height): ProofStep[] => {
    const at = Math.floor(number / 2 ** height);
    const beside = level[at % 2 === 0 ? at + 1 : at - 1];
    return beside ? [{ side: at % 2 === 0 ? 'right' : 'left', hash: toHex(beside) }] : [];
  });
}

/** The root a proof leads to, from a panel's number and people. */
export const rootOfProof = (number: number, people: readonly string[], proof: readonly ProofStep[], hash: Hash): string =>
  toHex(proof.reduce((node, { side, hash: beside }) => (side === 'left' ? nodeHash(fromHex(beside), node, hash) : nodeHash(node, fromHex(beside), hash)), leafHash(number, people, hash)));
