import { createHmac } from 'node:crypto';

/**
 * What a printed or forwarded code says: two letters for the kind of thing, its number in base 62, eight characters that only
 * we can make. At most 32 characters, of the alphabet WeChat allows in a `scene`.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SEAL = 8;

const base62 = (n: bigint): string => (n < 62n ? ALPHABET[Number(n)]! : base62(n / 62n) + ALPHABET[Number(n % 62n)]);
const fromBase62 = (text: string): bigint => [...text].reduce((sum, letter) => sum * 62n + BigInt(ALPHABET.indexOf(letter)), 0n);

/** Without the secret anybody could make codes: then none are made. */
function secret(): string {
  const { CODE_SECRET } = process.env;
  if (!CODE_SECRET) throw new Error('CODE_SECRET is not set');
  return CODE_SECRET;
}
const seal = (body: string): string => createHmac('sha256', secret()).update(body).digest('base64').replace(/[^0-9A-Za-z]/g, '').slice(0, SEAL);

export type CodeKind = 'rm' | 'sv';

export const sealedCode = (kind: CodeKind, number: bigint): string => {
  const body = kind + base62(number);
  return body + seal(body);
};

/** The number a code of this kind stands for, or undefined when we did not make it. Spaces and dashes of print are passed over. */
export function numberIn(kind: CodeKind, code: string): bigint | undefined {
  const plain = code.replace(/[\s-]/g, '');
  if (!plain.startsWith(kind) || !/^[a-z]{2}[0-9A-Za-z]{9,30}$/.test(plain)) return undefined;
  const body = plain.slice(0, -SEAL);
  return seal(body) === plain.slice(-SEAL) ? fromBase62(body.slice(kind.length)) : undefined;
}
