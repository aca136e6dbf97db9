import { Aggregator } from 'mingo';
import { isRecord, type Document, type Value } from '../wire/ejson';
import { refused } from '../wire/errors';
import { requireCollection } from './collection';
import type { EngineContext } from './context';
import { find } from './find';
import { compileQuery } from './query/query';
import { sortedFirst, sortKeys, type SortKey } from './sort';

export type Stage = { name: string; value: Value };

/** What the service refuses or cannot be reached through the SDK. */
const UNSUPPORTED = new Set(['$geoNear', '$out', '$merge', '$currentOp', '$collStats', '$indexStats', '$function', '$accumulator']);

/**
 * A pipeline: its leading match, sort, skip and limit become one search of the store; later ones run here, in our
 * own order; mingo has the rest.
 */
export function aggregate(context: EngineContext, collection: string, pipeline: readonly Stage[]): Document[] {
  for (const { name } of pipeline) if (UNSUPPORTED.has(name)) throw refused(`${name} is not implemented by this emulator`);
  const { search, rest } = leading(pipeline);
  let documents = find(context, collection, search).map(({ document }) => document);
  for (const stage of rest) documents = runStage(context, documents, stage);
  return documents;
}

function leading(pipeline: readonly Stage[]) {
  let query: Document = {};
  let order: SortKey[] = [];
  let skip = 0;
  let limit = Infinity;
  let at = 0;
  for (const { name, value } of pipeline) {
    if (name === '$match' && order.length === 0 && skip === 0 && limit === Infinity) query = both(query, value);
    else if (name === '$sort' && order.length === 0 && skip === 0 && limit === Infinity) order = sortKeys(value);
    else if (name === '$skip' && limit === Infinity) skip += amount(name, value, 0);
    else if (name === '$limit') limit = Math.min(limit, amount(name, value, 1));
    else break;
    at++;
  }
  return { search: { query, order, skip, limit }, rest: pipeline.slice(at) };
}

function both(a: Document, b: Value): Document {
  if (!isRecord(b)) throw refused('the match filter must be an object');
  return Object.keys(a).length === 0 ? b : { $and: [a, b] };
}

function amount(name: string, value: Value, least: number): number {
  if (!Number.isInteger(value) || (value as number) < least) throw refused(`${name} needs a whole number, ${least} or more`);
  return value as number;
}

function runStage(context: EngineContext, documents: Document[], { name, value }: Stage): Document[] {
  switch (name) {
    case '$match':
      return documents.filter(compileQuery(value));
    case '$sort':
      return sortedFirst(documents, (document) => document, sortKeys(value), Math.max(1, documents.length));
    case '$limit':
      return documents.slice(0, amount(name, value, 1));
    case '$skip':
      return documents.slice(amount(name, value, 0));
    default:
      return mingo(context, documents, name, value);
  }
}

function mingo(context: EngineContext, documents: Document[], name: string, value: Value): Document[] {
  try {
    const aggregator = new Aggregator([{ [name]: value }], {
      scriptEnabled: false,
      collectionResolver: (from) => {
        requireCollection(context, from);
        return find(context, from, { query: {} }).map(({ document }) => document);
      },
    });
    return aggregator.run<Document>(documents);
  } catch (error) {
    if ('code' in (error as object)) throw error;
    throw refused(`${name}: ${(error as Error).message}`);
  }
}

