/**
 * Whole numbers as text, small ones in few characters: six bits a character, the sixth says that more follow, the lowest
 * of a number is its sign. −15…15 take one character, up to 511 two, up to 16,383 three. Plain ASCII, so a character is a byte in a document.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;
const valueOf = Int8Array.from({ length: 128 }, (_none, code) => DIGITS.indexOf(String.fromCharCode(code)));

const codes = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));

/** The most characters one number takes. */
export const LONGEST_NUMBER = 7;

/** Numbers of 32 bits with sign, but for −2³¹; as many from `from` on as fit into `largest` characters. Answers where it stopped. */
export function packNumbers(numbers: Int32Array, from: number, largest: number): { to: number; text: string } {
  const buffer = new Uint8Array(Math.min(largest, LONGEST_NUMBER * (numbers.length - from)) + LONGEST_NUMBER);
  let size = 0;
  let to = from;
  for (; to < numbers.length; to++) {
    const end = writeNumber(numbers[to]!, buffer, size);
    if (end > largest) break;
    size = end;
  }
  return { to, text: asText(buffer.subarray(0, size)) };
}

function writeNumber(value: number, into: Uint8Array, start: number): number {
  let at = start;
  let rest = value < 0 ? -2 * value + 1 : 2 * value;
  do {
    const digit = rest % MORE;
    rest = (rest - digit) / MORE;
    into[at++] = codes[rest > 0 ? digit + MORE : digit]!;
  } while (rest > 0);
  return at;
}

/** A call takes only so many arguments, so piece by piece. */
function asText(ascii: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < ascii.length; i += 8192) parts.push(String.fromCharCode(...ascii.subarray(i, i + 8192)));
  return parts.join('');
}

/** Reads exactly as many numbers as `into` holds; throws where the text holds others. */
export function unpackNumbers(text: string, into: Int32Array): void {
  let at = 0;
  for (let i = 0; i < into.length; i++) {
    let value = 0;
    let scale = 1;
    for (;;) {
      const digit = valueOf[text.charCodeAt(at++)] ?? -1;
      if (digit < 0) throw new Error(`packed numbers cannot be read at ${at - 1}`);
      value += (digit % MORE) * scale;
      scale *= MORE;
      if (digit < MORE) break;
    }
    into[i] = value % 2 === 1 ? -(value - 1) / 2 : value / 2;
  }
  if (at !== text.length) throw new Error(`packed numbers hold more than ${into.length}`);
}
