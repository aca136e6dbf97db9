import { TYPE, typeOf } from '../engine/compare';
import { isOperators } from '../engine/query/query';
import type { Document, Value } from '../wire/ejson';
import { ID_INDEX, type Plan } from './plan';
import type { StoredIndex } from './store';

const EXACT = new Set(['$eq', '$in', '$gt', '$gte', '$lt', '$lte']);

/**
 * Do the plan's ranges hold the answer and nothing else, so that no document need be tested again? With plain values
 * and bounds on the leading fields of an index without lists, only the last of them a range.
 */
export function isCovered(query: Document, plan: Plan, indexes: readonly StoredIndex[]): boolean {
  if (!Object.entries(query).every(([field, operand]) => !field.startsWith('$') && isExact(operand))) return false;
  const index = indexes.find(({ name }) => name === plan.index);
  const keys = plan.index === ID_INDEX ? ['_id'] : index?.keys.map(({ field }) => field);
  if (!keys || index?.multikey) return false;
  const used = keys.slice(0, Object.keys(query).length);
  const whole = used.length === Object.keys(query).length && used.every((field) => field in query);
  return whole && used.slice(0, -1).every((field) => isPoints(query[field]));
}

function isExact(operand: Value): boolean {
  if (!isOperators(operand)) return isPlain(operand);
  const names = Object.keys(operand);
  // Two operators on a field are still one constraint, unless one of them is a list of points.
  if (names.length > 1 && names.some((name) => name === '$in' || name === '$eq')) return false;
  return names.every((name) => EXACT.has(name) && (name === '$in' ? Array.isArray(operand[name]) && operand[name].every(isPlain) : isPlain(operand[name])));
}

const isPoints = (operand: Value) => !isOperators(operand) || '$eq' in operand || '$in' in operand;

function isPlain(value: Value): boolean {
  const type = typeOf(value);
  return !Number.isNaN(value) && (type === TYPE.number || type === TYPE.text || type === TYPE.boolean || type === TYPE.date || type === TYPE.objectId);
}
