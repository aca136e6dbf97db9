import { Query } from 'mingo';
import { isRecord, type Document, type Value } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { someAt } from '../path';
import { equals, list, matchesPattern, number, patternOf, VALUE_OPERATORS, type ValueTest } from './operators';

export type Test = (document: Document) => boolean;

/**
 * A query as a test of one document. Our own and not mingo's, because it must agree to the last detail with the
 * order of the index keys: type brackets, code points, NaN, null and missing. mingo evaluates `$expr` alone.
 */
export function compileQuery(query: Value, expression: Expression = outsidePipelines): Test {
  if (!isRecord(query)) throw refused('a query must be an object');
  const tests = Object.keys(query).flatMap((name) => compileClause(name, query[name], expression));
  const [only] = tests;
  if (tests.length === 1 && only) return only;
  return (document) => tests.every((test) => test(document));
}

/** In a pipeline `$expr` may name variables of the pipeline around it. */
export type Expression = (operand: Value) => Test;

const outsidePipelines: Expression = (operand) => {
  const query = new Query({ $expr: operand }, { scriptEnabled: false });
  return (document) => {
    try {
      return query.test(document);
    } catch (error) {
      throw refused(`$expr: ${(error as Error).message}`);
    }
  };
};

function compileClause(name: string, operand: Value, expression: Expression): Test[] {
  if (!name.startsWith('$')) return compileField(name, operand);
  switch (name) {
    case '$and':
      return clauses(name, operand, expression);
    case '$or': {
      const tests = clauses(name, operand, expression);
      return [(document) => tests.some((test) => test(document))];
    }
    case '$nor': {
      const tests = clauses(name, operand, expression);
      return [(document) => !tests.some((test) => test(document))];
    }
    case '$expr':
      return [expression(operand)];
    case '$comment':
      return [];
    default:
      throw unknownOperator(name);
  }
}

function clauses(name: string, operand: Value, expression: Expression): Test[] {
  const queries = list(name, operand);
  if (queries.length === 0) throw refused(`${name} must be a nonempty array`);
  return queries.map((query) => compileQuery(query, expression));
}

/** `{$gt: 1, $lt: 5}` as against a value to be equal to. */
export function isOperators(operand: Value): operand is Document {
  if (!isRecord(operand)) return false;
  for (const name in operand) return name.startsWith('$');
  return false;
}

/** All tests of one field. */
export function compileField(path: string, operand: Value): Test[] {
  const parts = path.split('.');
  if (!isOperators(operand)) return [onValues(parts, equals(operand))];
  return Object.keys(operand)
    .filter((name) => name !== '$options')
    .map((name) => compileOperator(parts, name, operand[name], operand));
}

function compileOperator(parts: string[], name: string, operand: Value, beside: Document): Test {
  const valueOperator = VALUE_OPERATORS[name];
  if (valueOperator) return onValues(parts, valueOperator(operand));
  switch (name) {
    case '$ne':
      return not(onValues(parts, equals(operand)));
    case '$nin':
      return not(compileOperator(parts, '$in', operand, beside));
    case '$exists': {
      const wanted = Boolean(operand);
      return (document) => someAt(document, parts, (value) => value !== undefined) === wanted;
    }
    case '$regex':
      return onValues(parts, matchesPattern(patternOf(operand, beside['$options'])));
    case '$not': {
      if (!isOperators(operand) && !(operand instanceof RegExp)) throw refused('$not needs a regex or a document');
      const tests = compileField(parts.join('.'), operand);
      return (document) => !tests.every((test) => test(document));
    }
    case '$size': {
      const size = number('$size', operand);
      return onArrays(parts, (array) => array.length === size);
    }
    case '$elemMatch':
      return onArrays(parts, someElement(operand));
    case '$all': {
      const wanted = list('$all', operand);
      const tests = wanted.map((item) =>
        isOperators(item) && '$elemMatch' in item ? compileOperator(parts, '$elemMatch', item['$elemMatch'], item) : onValues(parts, equals(item)),
      );
      return (document) => tests.length > 0 && tests.every((test) => test(document));
    }
    default:
      throw unknownOperator(name);
  }
}

const GEO = new Set(['$near', '$nearSphere', '$geoNear', '$geoWithin', '$geoIntersects', '$geometry', '$maxDistance', '$minDistance']);

export function unknownOperator(name: string): Error {
  if (GEO.has(name)) return refused(`${name}: geo queries are not implemented by this emulator; the cloud has them`);
  return refused(`unknown operator: ${name}`);
}

const not = (test: Test): Test => (document) => !test(document);

/** The value itself, and every element when it is an array. */
function onValues(parts: string[], test: ValueTest): Test {
  const met: ValueTest = (value) => test(value) || (Array.isArray(value) && value.some((item: Value) => test(item)));
  return (document) => someAt(document, parts, met);
}

function onArrays(parts: string[], test: (array: Value[]) => boolean): Test {
  return (document) => someAt(document, parts, (value) => Array.isArray(value) && test(value));
}

/** One element that meets everything: operators test the element, a query tests the object that it is. */
function someElement(operand: Value): (array: Value[]) => boolean {
  if (!isRecord(operand)) throw refused('$elemMatch needs an Object');
  if (isOperators(operand) && !Object.keys(operand).some((name) => ['$and', '$or', '$nor'].includes(name))) {
    const tests = compileField('element', operand);
    return (array) => array.some((element) => tests.every((test) => test({ element: Array.isArray(element) ? [element] : element })));
  }
  const test = compileQuery(operand);
  return (array) => array.some((element) => (isRecord(element) || Array.isArray(element)) && test(element as Document));
}
