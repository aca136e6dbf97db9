import { isRecord, type Value } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { compare } from '../compare';
import { KEEP, REMOVE, type Operator } from './operator';

/** Operators on any field. */
export const FIELD_OPERATORS: Record<string, Operator> = {
  $set: (_current, operand) => operand,
  $unset: (current) => (current === undefined ? KEEP : REMOVE),
  $inc: (current, operand, path) => arithmetic('increment', '$inc', current, operand, path, (a, b) => a + b, Number(operand)),
  $mul: (current, operand, path) => arithmetic('multiply', '$mul', current, operand, path, (a, b) => a * b, 0),
  $min: (current, operand) => (current === undefined || compare(operand, current) < 0 ? operand : KEEP),
  $max: (current, operand) => (current === undefined || compare(operand, current) > 0 ? operand : KEEP),
  $currentDate: (_current, operand, path, now) => {
    if (typeof operand === 'boolean' || (isRecord(operand) && operand['$type'] === 'date')) return new Date(now);
    throw refused(`$currentDate on ${path}: only true or {$type: 'date'}`);
  },
  $bit: (current, operand, path) => {
    if (!isRecord(operand)) throw refused(`The $bit modifier needs an object on ${path}`);
    if (current !== undefined && !Number.isInteger(current)) throw refused(`Cannot apply $bit to a value of non-integral type at ${path}`);
    return Object.entries(operand).reduce((value, [name, bits]) => bitwise(name, value, bits, path), (current as number | undefined) ?? 0);
  },
};

function arithmetic(verb: string, name: string, current: Value, operand: Value, path: string, sum: (a: number, b: number) => number, absent: number) {
  if (typeof operand !== 'number') throw refused(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`);
  if (current === undefined) return absent;
  if (typeof current !== 'number') throw refused(`Cannot apply ${name} to a value of non-numeric type: the field '${path}' has ${JSON.stringify(current)}`);
  return sum(current, operand);
}

function bitwise(name: string, value: number, bits: Value, path: string): number {
  if (!Number.isInteger(bits)) throw refused(`The $bit modifier field must be an integer at ${path}`);
  const [a, b] = [BigInt(value), BigInt(bits as number)];
  if (name === 'and') return Number(a & b);
  if (name === 'or') return Number(a | b);
  if (name === 'xor') return Number(a ^ b);
  throw refused(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
}
