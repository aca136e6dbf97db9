import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Reads a CSV file piece by piece, so that its size never matters for memory. `field` gets each field as bytes (valid only
 * during the call), with its place in the line; a line's number is yielded after its last field. Quoted fields may hold
 * commas, line ends and doubled quotes. A byte order mark, carriage returns before line ends and empty lines are skipped.
 */
export function* csvLines(file: string, field: (bytes: Buffer, start: number, end: number, place: number) => void, chunk = 1 << 20): Generator<number> {
  const input = openSync(file, 'r');
  try {
    let data = Buffer.alloc(2 * chunk);
    let size = readSync(input, data, 0, chunk, null);
    let done = size === 0;
    let at = data.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
    let place = 0;
    let line = 1;
    for (;;) {
      const end = fieldEnd(data, at, size);
      if (end >= size && !done) {
        if (size - at > data.length - chunk) data = Buffer.concat([data], 2 * data.length);
        data.copyWithin(0, at, size);
        size -= at;
        at = 0;
        const more = readSync(input, data, size, chunk, null);
        size += more;
        done = more === 0;
        continue;
      }
      const last = data[end] !== COMMA || end >= size;
      const stop = last && end > at && data[end - 1] === RETURN ? end - 1 : end;
      if (last && place === 0 && stop === at) {
        if (end >= size) return;
      } else {
        deliver(data, at, stop, (bytes, from, to) => field(bytes, from, to, place));
        place++;
        if (last) {
          yield line;
          place = 0;
        }
        if (end >= size) return;
      }
      if (last) line++;
      at = end + 1;
    }
  } finally {
    closeSync(input);
  }
}

const COMMA = 44;
const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;

/** Where the comma or line end after the field stands, or `size`. */
function fieldEnd(data: Buffer, at: number, size: number): number {
  let i = at;
  if (i < size && data[i] === QUOTE) {
    for (i++; i < size; i++) {
      if (data[i] !== QUOTE) continue;
      if (i + 1 < size && data[i + 1] === QUOTE) i++;
      else break;
    }
  }
  while (i < size && data[i] !== COMMA && data[i] !== NEWLINE) i++;
  return i;
}

function deliver(data: Buffer, start: number, end: number, field: (bytes: Buffer, start: number, end: number) => void): void {
  if (data[start] !== QUOTE) return field(data, start, end);
  const text = data.toString('utf8', start, end);
  if (text.length < 2 || !text.endsWith('"')) throw new Error('a quoted field of a CSV file has no end');
  const plain = Buffer.from(text.slice(1, -1).replace(/""/g, '"'));
  return field(plain, 0, plain.length);
}

/** Small tables: one object a line, by the names in the first line. */
export function csvRecords(file: string): Record<string, string>[] {
  const records: Record<string, string>[] = [];
  let names: string[] | undefined;
  let fields: string[] = [];
  for (const line of csvLines(file, (bytes, start, end) => fields.push(bytes.toString('utf8', start, end)))) {
    if (!names) names = fields;
    else if (fields.length !== names.length) throw new Error(`${file}, line ${line} has ${fields.length} fields instead of ${names.length}`);
    else records.push(Object.fromEntries(names.map((name, i) => [name, fields[i]!])));
    fields = [];
  }
  return records;
}
