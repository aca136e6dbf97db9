import { Query } from 'mingo';
import { isRecord, type Document, type Value } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { compileField, unknownOperator } from './field';
import { list } from './operators';

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
