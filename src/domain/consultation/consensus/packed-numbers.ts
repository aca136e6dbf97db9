/**
 * Whole numbers as text, small ones in few characters: six bits a character, the sixth says that more follow, the lowest
 * of a number is its sign. −15…15 take one character, up to 511 two, up to 16,383 three. Plain ASCII, so a character is a byte in a document.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;
const valueOf = Int8Array.from({ length: 128 }, (_none, code) => DIGITS.indexOf(String.fromCharCode(code)));

/** A number of 32 bits with sign; −2³¹ is out of reach. */
export function packNumber(value: number): string {
  let rest = value < 0 ? -2 * value + 1 : 2 * value;
  let text = '';
  do {
    const digit = rest % MORE;
    rest = Math.floor(rest / MORE);
    text += DIGITS[rest > 0 ? digit + MORE : digit];
  } while (rest > 0);
  return text;
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
