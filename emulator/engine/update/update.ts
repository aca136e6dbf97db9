import { isRecord, parseDocument, toText, type Document, type Value } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { equal } from '../compare';
import { ARRAY_OPERATORS } from './array-operators';
import { FIELD_OPERATORS } from './field-operators';
import { KEEP, REMOVE } from './operator';
import { clearPath, readPath, writePath } from './place';

export type Update = (document: Document) => Document;

/**
 * Update operators as a function from document to document. Ours and not mingo's, which ignores `$inc` on text in
 * silence; MongoDB refuses, and so does this, before anything is written.
 */
export function compileUpdate(update: Value, now: number): Update {
  if (!isRecord(update)) throw refused('an update must be an object');
  const steps: { path: string; apply: (document: Document) => void }[] = [];
  for (const [name, fields] of Object.entries(update)) {
    if (!name.startsWith('$')) throw refused(`update operators are needed, not the field ${name}`);
    if (name === '$setOnInsert') continue;
    if (!isRecord(fields)) throw refused(`Modifiers operate on fields but we found another type for ${name}`);
    for (const [path, operand] of Object.entries(fields)) steps.push(...stepsOf(name, path, operand, now));
  }
  checkPaths(steps.map(({ path }) => path));
  return (document) => {
    const copy = parseDocument(toText(document));
    for (const { apply } of steps) apply(copy);
    if (!equal(copy['_id'], document['_id'])) throw refused("Performing an update on the path '_id' would modify the immutable field '_id'");
    return copy;
  };
}

function stepsOf(name: string, path: string, operand: Value, now: number) {
  if (name === '$rename') {
    const to = String(operand);
    return [{ path, apply: (document: Document) => rename(document, path, to) }, { path: to, apply: () => undefined }];
  }
  const operator = FIELD_OPERATORS[name] ?? ARRAY_OPERATORS[name];
  if (!operator) throw refused(`Unknown modifier: ${name}`);
  const apply = (document: Document) => {
    const result = operator(readPath(document, path), operand, path, now);
    if (result === KEEP) return;
    if (result === REMOVE) clearPath(document, path);
    else writePath(document, path, result);
  };
  return [{ path, apply }];
}

function rename(document: Document, from: string, to: string): void {
  const value = readPath(document, from);
  if (value === undefined) return;
  clearPath(document, from);
  writePath(document, to, value);
}

/** MongoDB refuses two operators on one path, or on a path and a part of it. */
function checkPaths(paths: string[]): void {
  const sorted = paths.map((path) => `${path}.`).sort();
  for (const path of paths) {
    if (path.split('.').some((part) => part === '')) throw refused(`The update path '${path}' contains an empty field name`);
    if (path.split('.').some((part) => part.startsWith('$'))) throw refused(`The update path '${path}': positional operators are not implemented by this emulator`);
  }
  for (let i = 1; i < sorted.length; i++) {
    const before = sorted[i - 1] as string;
    const path = sorted[i] as string;
    if (path.startsWith(before)) throw refused(`Updating the path '${path.slice(0, -1)}' would create a conflict at '${before.slice(0, -1)}'`);
  }
}
