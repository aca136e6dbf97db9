import { isRecord, toText, type Document, type Value } from '../wire/ejson';
import { refused } from '../wire/errors';

const LARGEST = 16 * 1024 * 1024;

/** The text to store, or a refusal: MongoDB's rules for names, ids and size. */
export function storedText(document: Document): string {
  checkId(document['_id']);
  checkNames(document, 0);
  const text = toText(document);
  if (text.length > LARGEST / 4 && Buffer.byteLength(text) > LARGEST) throw refused('object to insert too large: a document holds at most 16 MB');
  return text;
}

export function checkId(id: Value): void {
  if (id === undefined || Array.isArray(id) || id instanceof RegExp) throw refused("The '_id' value cannot be of type array, regex or undefined");
}

function checkNames(value: Value, depth: number): void {
  if (depth >= 100 && typeof value === 'object' && value !== null) throw refused('a document is nested at most 100 levels deep');
  if (Array.isArray(value)) {
    for (const item of value as Value[]) if (typeof item === 'object') checkNames(item, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  for (const [name, item] of Object.entries(value)) {
    if (name.startsWith('$')) throw refused(`The dollar ($) prefixed field '${name}' is not valid for storage.`);
    if (name.includes('\0')) throw refused('a field name cannot hold the null character');
    if (typeof item === 'object') checkNames(item, depth + 1);
  }
}
