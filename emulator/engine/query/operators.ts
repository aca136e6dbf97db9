import { ObjectId, isRecord, regexOf, type Value } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { compare, equal, TYPE, typeOf } from '../compare';

export type ValueTest = (value: Value) => boolean;

/** Operators that test one value; arrays on the field are tried element by element and as a whole. */
export const VALUE_OPERATORS: Record<string, (operand: Value) => ValueTest> = {
  $eq: (operand) => equals(operand),
  $gt: (operand) => ordered(operand, (order) => order > 0, false),
  $gte: (operand) => ordered(operand, (order) => order >= 0, true),
  $lt: (operand) => ordered(operand, (order) => order < 0, false),
  $lte: (operand) => ordered(operand, (order) => order <= 0, true),
  $in: (operand) => {
    const tests = list('$in', operand).map(equals);
    return (value) => tests.some((test) => test(value));
  },
  $mod: (operand) => {
    const [divisor, remainder] = list('$mod', operand).map((part) => Math.trunc(number('$mod', part)));
    if (divisor === undefined || remainder === undefined) throw refused('$mod needs [divisor, remainder]');
    if (divisor === 0) throw refused('divisor cannot be 0');
    return (value) => typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % divisor === remainder;
  },
  $type: (operand) => {
    const names = (Array.isArray(operand) ? operand : [operand]).map(typeNamed);
    return (value) => value !== undefined && names.some((is) => is(value));
  },
  $bitsAllSet: bits('$bitsAllSet', (value, mask) => (value & mask) === mask),
  $bitsAllClear: bits('$bitsAllClear', (value, mask) => (value & mask) === 0n),
  $bitsAnySet: bits('$bitsAnySet', (value, mask) => (value & mask) !== 0n),
  $bitsAnyClear: bits('$bitsAnyClear', (value, mask) => (value & mask) !== mask),
};

/** Equality; a pattern also matches text. */
export function equals(operand: Value): ValueTest {
  if (!(operand instanceof RegExp)) return (value) => equal(value, operand);
  const matches = matchesPattern(operand);
  return (value) => matches(value) || equal(value, operand);
}

export function matchesPattern(pattern: RegExp): ValueTest {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** `$regex` with its neighbour `$options`. */
export function patternOf(operand: Value, options: Value): RegExp {
  if (operand instanceof RegExp && options === undefined) return operand;
  const source = operand instanceof RegExp ? operand.source : operand;
  if (typeof source !== 'string') throw refused('$regex has to be a string');
  try {
    return regexOf(source, options);
  } catch (error) {
    throw refused((error as Error).message);
  }
}

/** Only values of the operand's own type are ordered against it; NaN is neither less nor greater. */
function ordered(operand: Value, accepts: (order: number) => boolean, orEqual: boolean): ValueTest {
  if (operand instanceof RegExp) throw refused('Can\'t have RegEx as arg to predicate over field');
  const type = typeOf(operand);
  if (Number.isNaN(operand)) return (value) => orEqual && Number.isNaN(value);
  return (value) => typeOf(value) === type && !Number.isNaN(value) && accepts(compare(value, operand));
}

export function list(operator: string, operand: Value): Value[] {
  if (!Array.isArray(operand)) throw refused(`${operator} needs an array`);
  return operand;
}

export function number(operator: string, operand: Value): number {
  if (typeof operand !== 'number') throw refused(`${operator} needs a number`);
  return operand;
}

const TYPE_NAMES: Record<string, ValueTest> = {
  double: (value) => typeof value === 'number' && !int(value, 2 ** 63),
  string: (value) => typeof value === 'string',
  object: isRecord,
  array: Array.isArray,
  objectId: (value) => value instanceof ObjectId,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  regex: (value) => value instanceof RegExp,
  int: (value) => int(value, 2 ** 31),
  long: (value) => int(value, 2 ** 63) && !int(value, 2 ** 31),
  number: (value) => typeOf(value) === TYPE.number,
};

const TYPE_NUMBERS: Record<number, string> = { 1: 'double', 2: 'string', 3: 'object', 4: 'array', 7: 'objectId', 8: 'bool', 9: 'date', 10: 'null', 11: 'regex', 16: 'int', 18: 'long' };

const int = (value: Value, bound: number) => Number.isInteger(value) && (value as number) >= -bound && (value as number) < bound;

function typeNamed(name: Value): ValueTest {
  const test = TYPE_NAMES[typeof name === 'number' ? (TYPE_NUMBERS[name] ?? '') : String(name)];
  if (!test) throw refused(`Unknown type name alias: ${String(name)}`);
  return test;
}

function bits(operator: string, accepts: (value: bigint, mask: bigint) => boolean) {
  return (operand: Value): ValueTest => {
    const mask = Array.isArray(operand)
      ? operand.reduce((sum: bigint, bit: Value) => sum | (1n << BigInt(number(operator, bit))), 0n)
      : BigInt(number(operator, operand));
    return (value) => typeof value === 'number' && Number.isSafeInteger(value) && accepts(BigInt.asIntN(64, BigInt(value)), mask);
  };
}
