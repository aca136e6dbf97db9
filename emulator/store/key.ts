import type { Document, ObjectId, Value } from '../wire/ejson';
import { TYPE, typeOf } from '../engine/compare';

/**
 * Order-preserving keys: byte order is BSON order. A key is a string with one character per byte (latin1), so
 * that `<` compares it in memory and a Buffer of it compares the same in SQLite.
 */
export function encodeKey(value: Value): string {
  const type = typeOf(value);
  const tag = String.fromCharCode(type);
  switch (type) {
    case TYPE.number:
      return tag + encodeDouble(value as number);
    case TYPE.text:
      return tag + encodeText(value as string);
    case TYPE.boolean:
      return tag + (value === true ? '\x01' : '\x00');
    case TYPE.date:
      return tag + encodeDouble((value as Date).getTime());
    case TYPE.objectId:
      return tag + Buffer.from((value as ObjectId).hex, 'hex').toString('latin1');
    case TYPE.regex:
      return tag + encodeText((value as RegExp).source) + encodeText((value as RegExp).flags);
    case TYPE.array:
      return tag + (value as Value[]).map(encodeKey).join('') + '\x00';
    case TYPE.object:
      return tag + encodeRecord(value as Document) + '\x00';
    default:
      return tag;
  }
}

/** What an empty array leaves in an index: less than null. */
export const EMPTY_ARRAY = String.fromCharCode(TYPE.emptyArray);

const scratch = Buffer.alloc(8);

/** Big-endian double: sign bit flipped if positive, all bits if negative; NaN before everything, -0 is 0. */
function encodeDouble(number: number): string {
  if (Number.isNaN(number)) return '\x00\x00\x00\x00\x00\x00\x00\x00';
  scratch.writeDoubleBE(number === 0 ? 0 : number);
  const first = scratch[0] as number;
  if (first < 0x80) scratch[0] = first | 0x80;
  else for (let i = 0; i < 8; i++) scratch[i] = 0xff - (scratch[i] as number);
  return scratch.toString('latin1');
}

/** UTF-8, `00` written `00 FF`, ended by `00 00`: a prefix comes first, whatever follows. */
function encodeText(text: string): string {
  return `${utf8(text)}\x00\x00`;
}

/** The bytes of a text's beginning: the lower end of a `/^prefix/` range. */
export function utf8(text: string): string {
  const bytes = /^[\x01-\x7f]*$/.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
  return bytes.includes('\x00') ? bytes.replaceAll('\x00', '\x00\xff') : bytes;
}

function encodeRecord(record: Document): string {
  return Object.keys(record)
    .map((name) => String.fromCharCode(typeOf(record[name])) + encodeText(name) + encodeKey(record[name]))
    .join('');
}

/** A descending component: every byte turned over. */
export function invert(key: string): string {
  const bytes = Buffer.from(key, 'latin1');
  for (let i = 0; i < bytes.length; i++) bytes[i] = 0xff - (bytes[i] as number);
  return bytes.toString('latin1');
}

/** The least key greater than every key that begins so; none of our keys consists of FF alone. */
export function after(prefix: string): string {
  let end = prefix.length;
  while (end > 0 && prefix.charCodeAt(end - 1) === 0xff) end--;
  if (end === 0) return '\xff'.repeat(64);
  return prefix.slice(0, end - 1) + String.fromCharCode(prefix.charCodeAt(end - 1) + 1);
}
