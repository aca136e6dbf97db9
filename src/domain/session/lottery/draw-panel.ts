import type { Hash } from './hash';
import { merkleProof, type ProofStep } from './merkle';
import type { Bundle } from './seal';
import { substitutesOf } from './substitutes';

/** What a public number decides: the panel, who follows for each drawn seat, and the proof that both were fixed before. */
export type Draw = { number: string; panel: string[]; substitutes: Record<string, string[]>; proof: ProofStep[]; root: string; commitment: string };

/** Exactly three digits, as they were drawn: 007, never 7. */
export const isNumber = (text: string): boolean => /^[0-9]{3}$/.test(text);

/** The panel of a public number. The bundle must have been verified. */
export function drawPanel(bundle: Bundle, number: string, hash: Hash): Draw {
  if (!isNumber(number)) throw new Error('the number must be three digits');
  const { pool, panels, root, commitment } = bundle;
  const panel = panels[Number(number)]!;
  return { number, panel, substitutes: substitutesOf(pool, panel, `${commitment}:${number}`, hash), proof: merkleProof(panels, Number(number), hash), root, commitment };
}
