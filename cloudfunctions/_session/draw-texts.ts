import type { Draw, DrawText } from '../_store/documents';
import type { Reader, Transaction } from '../_store/door';

/** Characters a piece; Chinese ones take three bytes each, so a piece stays well below a document's bound. */
const PIECE = 150_000;

const pieceId = (drawId: string, text: DrawText, n: number): string => `${drawId}-${text}-${n}`;

/** Keeps a text of a draw in pieces, in the place of the one before. The draw that is answered is the caller's to put. */
export async function keepText({ put, remove }: Pick<Transaction, 'put' | 'remove'>, draw: Draw, name: DrawText, text: string): Promise<Draw> {
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, n) => text.slice(n * PIECE, (n + 1) * PIECE));
  for (const [n, piece] of pieces.entries()) await put('drawPart', { _id: pieceId(draw._id, name, n), drawId: draw._id, text: piece });
  for (let n = pieces.length; n < (draw.parts[name] ?? 0); n += 1) await remove('drawPart', pieceId(draw._id, name, n));
  return { ...draw, parts: { ...draw.parts, [name]: pieces.length } };
}

/** A text as it was kept; undefined where there is none. */
export async function textOf(from: Pick<Reader, 'get'>, draw: Draw, name: DrawText): Promise<string | undefined> {
  const pieces = draw.parts[name] ?? 0;
  if (pieces === 0) return undefined;
  const found = await Promise.all(Array.from({ length: pieces }, (_, n) => from.get('drawPart', pieceId(draw._id, name, n))));
  return found.map((piece) => piece?.text ?? '').join('');
}
