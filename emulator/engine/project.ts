import { isRecord, type Document, type Value } from '../wire/ejson';
import { refused } from '../wire/errors';
import { compileField } from './query/query';

type Tree = { [field: string]: Tree | Leaf };
type Leaf = { leaf: true; operator?: (document: Document, value: Value) => Value };

const isLeaf = (node: Tree | Leaf): node is Leaf => (node as Leaf).leaf === true;

/** A projection as a function: named fields only, or all but the named; `_id` stays unless excluded. */
export function compileProjection(projection: Value): ((document: Document) => Document) | undefined {
  if (projection === undefined || projection === null) return undefined;
  if (!isRecord(projection)) throw refused('a projection must be an object');
  const names = Object.keys(projection);
  if (names.length === 0) return undefined;
  const including = names.some((name) => name !== '_id' && isIncluded(projection[name])) || (names.length === 1 && names[0] === '_id' && isIncluded(projection['_id']));
  const excluding = names.some((name) => name !== '_id' && !isIncluded(projection[name]) && !isRecord(projection[name]));
  const matching = names.some((name) => isRecord(projection[name]) && '$elemMatch' in projection[name]);
  if (including && excluding) throw refused('Cannot do exclusion on a field in inclusion projection');
  const keep = including || (matching && !excluding);
  const tree: Tree = {};
  for (const name of names) if (name !== '_id') plant(tree, name.split('.'), leafOf(name, projection[name]));
  const idWanted = projection['_id'] === undefined || isIncluded(projection['_id']);
  if (keep && idWanted) tree['_id'] = { leaf: true };
  if (!keep && !idWanted) tree['_id'] = { leaf: true };
  return keep ? (document) => pick(document, tree, document) : (document) => omit(document, tree, document);
}

function isIncluded(value: Value): boolean {
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'boolean') return value;
  if (isRecord(value)) return false;
  throw refused('a projection holds 1, 0, $slice or $elemMatch');
}

function leafOf(name: string, value: Value): Leaf {
  if (!isRecord(value)) return { leaf: true };
  const [operator, ...more] = Object.keys(value);
  if (operator === '$slice' && more.length === 0) return { leaf: true, operator: slice(value['$slice']) };
  if (operator === '$elemMatch' && more.length === 0) return { leaf: true, operator: firstMatch(name, value) };
  throw refused(`unsupported projection operator ${String(operator)} on ${name}`);
}

function slice(operand: Value) {
  const [skip, limit] = Array.isArray(operand) ? (operand as number[]) : typeof operand === 'number' && operand < 0 ? [operand, -operand] : [0, operand as number];
  if (typeof skip !== 'number' || typeof limit !== 'number' || limit < 0) throw refused('$slice needs a number or [skip, limit]');
  return (_document: Document, value: Value): Value => {
    if (!Array.isArray(value)) return value;
    const from = skip < 0 ? Math.max(0, value.length + skip) : skip;
    return value.slice(from, from + limit);
  };
}

function firstMatch(name: string, operand: Document) {
  const tests = compileField('element', operand);
  if (name.includes('.')) throw refused('Cannot use $elemMatch projection on a nested field');
  return (_document: Document, value: Value): Value => {
    if (!Array.isArray(value)) return undefined;
    const at = value.findIndex((element: Value) => tests.every((test) => test({ element: [element] })));
    return at < 0 ? undefined : [value[at] as Value];
  };
}

function plant(tree: Tree, parts: string[], leaf: Leaf): void {
  const [first, ...rest] = parts as [string, ...string[]];
  const there = tree[first];
  if (rest.length === 0) {
    if (there) throw refused(`Path collision at ${first}`);
    tree[first] = leaf;
    return;
  }
  if (there && isLeaf(there)) throw refused(`Path collision at ${parts.join('.')}`);
  plant((tree[first] ??= {}) as Tree, rest, leaf);
}

function pick(value: Document, tree: Tree, root: Document): Document {
  const picked: Document = {};
  for (const name of Object.keys(value)) {
    const node = tree[name];
    if (!node || !Object.prototype.hasOwnProperty.call(tree, name)) continue;
    const kept = isLeaf(node) ? apply(node, root, value[name]) : inside(value[name], (part) => pick(part, node, root), false);
    if (kept !== undefined) picked[name] = kept;
  }
  return picked;
}

function omit(value: Document, tree: Tree, root: Document): Document {
  const kept: Document = {};
  for (const name of Object.keys(value)) {
    const node = Object.prototype.hasOwnProperty.call(tree, name) ? tree[name] : undefined;
    if (!node) kept[name] = value[name];
    else if (!isLeaf(node)) kept[name] = inside(value[name], (part) => omit(part, node, root), true);
    else if (node.operator) kept[name] = node.operator(root, value[name]);
  }
  return kept;
}

const apply = (leaf: Leaf, root: Document, value: Value) => (leaf.operator ? leaf.operator(root, value) : value);

/** Objects below, also those in arrays; anything else is left out of a choice and kept by an omission. */
function inside(value: Value, part: (value: Document) => Document, keepScalars: boolean): Value {
  if (isRecord(value)) return part(value);
  if (Array.isArray(value)) {
    return (value as Value[]).map((item) => inside(item, part, keepScalars)).filter((item) => item !== undefined);
  }
  return keepScalars ? value : undefined;
}
