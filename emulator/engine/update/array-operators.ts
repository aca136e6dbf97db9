import { isRecord, type Document, type Value } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { compare, equal } from '../compare';
import { fieldOf } from '../path';
import { compileField, compileQuery, isOperators } from '../query/query';
import { equals } from '../query/operators';
import { KEEP, type Operator } from './operator';

export const ARRAY_OPERATORS: Record<string, Operator> = {
  $push: (current, operand, path) => {
    const array = arrayAt('$push', current, path) ?? [];
    if (!isRecord(operand) || !('$each' in operand)) return [...array, operand];
    for (const name of Object.keys(operand)) {
      if (!['$each', '$position', '$sort', '$slice'].includes(name)) throw refused(`Unrecognized clause in $push: ${name}`);
    }
    const at = operand['$position'] === undefined ? array.length : whole('$position', operand['$position']);
    const pushed = [...array];
    pushed.splice(at, 0, ...each('$push', operand['$each']));
    return sliced(sorted(pushed, operand['$sort']), operand['$slice']);
  },
  $addToSet: (current, operand, path) => {
    const set = [...(arrayAt('$addToSet', current, path) ?? [])];
    const added = isRecord(operand) && '$each' in operand ? each('$addToSet', operand['$each']) : [operand];
    for (const value of added) if (!set.some((there) => equal(there, value))) set.push(value);
    return set;
  },
  $pop: (current, operand, path) => {
    if (operand !== 1 && operand !== -1) throw refused('$pop expects 1 or -1');
    const array = arrayAt('$pop', current, path);
    if (!array) return KEEP;
    return operand === 1 ? array.slice(0, -1) : array.slice(1);
  },
  $pull: (current, operand, path) => {
    const array = arrayAt('$pull', current, path);
    if (!array) return KEEP;
    const matches = pulled(operand);
    return array.filter((element) => !matches(element));
  },
  $pullAll: (current, operand, path) => {
    if (!Array.isArray(operand)) throw refused('$pullAll requires an array argument');
    const array = arrayAt('$pullAll', current, path);
    if (!array) return KEEP;
    return array.filter((element) => !operand.some((value) => equal(value, element)));
  },
};

function arrayAt(name: string, current: Value, path: string): Value[] | undefined {
  if (current === undefined || Array.isArray(current)) return current;
  throw refused(`The field '${path}' must be an array for ${name} but is ${JSON.stringify(current)}`);
}

function each(name: string, values: Value): Value[] {
  if (!Array.isArray(values)) throw refused(`The argument to $each in ${name} must be an array`);
  return values;
}

function whole(name: string, value: Value): number {
  if (!Number.isInteger(value)) throw refused(`The value for ${name} must be an integer`);
  return value as number;
}

/** By the elements themselves, or by fields of theirs. */
function sorted(array: Value[], order: Value): Value[] {
  if (order === undefined) return array;
  if (order === 1 || order === -1) return [...array].sort((a, b) => compare(a, b) * order);
  if (!isRecord(order)) throw refused('The $sort modifier must be 1, -1 or an object');
  const keys = Object.entries(order) as [string, number][];
  return [...array].sort((a, b) => {
    for (const [field, direction] of keys) {
      const found = compare(at(a, field), at(b, field)) * direction;
      if (found !== 0) return found;
    }
    return 0;
  });
}

const at = (value: Value, path: string) => path.split('.').reduce<Value>((inner, part) => fieldOf(inner, part), value);

function sliced(array: Value[], slice: Value): Value[] {
  if (slice === undefined) return array;
  const count = whole('$slice', slice);
  return count < 0 ? array.slice(count) : array.slice(0, count);
}

/** A condition on the elements, a query on the objects they are, or a value. */
function pulled(operand: Value): (element: Value) => boolean {
  if (isOperators(operand)) {
    const tests = compileField('element', operand);
    return (element) => tests.every((test) => test({ element }));
  }
  if (isRecord(operand)) {
    const query = compileQuery(operand);
    return (element) => isRecord(element) && query(element as Document);
  }
  return equals(operand);
}
