import { createHash } from 'node:crypto';
import { crc32Of } from './crc32';
import { deflateSync } from 'node:zlib';

const CELLS = 21;
const CELL_PIXELS = 8;
const MARGIN_PIXELS = 16;

/** A valid one-bit PNG whose pattern depends on the text, so that two codes can be told apart by eye. */
export function patternPng(text: string): Buffer {
  const side = CELLS * CELL_PIXELS + 2 * MARGIN_PIXELS;
  const bits = createHash('sha512').update(text).digest();
  const dark = (x: number, y: number) => {
    const cell = Math.floor(y / CELL_PIXELS) * CELLS + Math.floor(x / CELL_PIXELS);
    return ((bits[(cell >> 3) % bits.length]! >> (cell & 7)) & 1) === 1;
  };
  const rowBytes = Math.ceil(side / 8);
  const pixels = Buffer.alloc((rowBytes + 1) * side, 0xff);
  for (let y = 0; y < side; y += 1) {
    const row = y * (rowBytes + 1);
    pixels[row] = 0;
    for (let x = 0; x < side; x += 1) {
      const [left, top] = [x - MARGIN_PIXELS, y - MARGIN_PIXELS];
      const inside = left >= 0 && top >= 0 && left < CELLS * CELL_PIXELS && top < CELLS * CELL_PIXELS;
      if (inside && dark(left, top)) pixels[row + 1 + (x >> 3)]! &= ~(0x80 >> (x & 7));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32Of(body), body.length + 4);
  return framed;
}
