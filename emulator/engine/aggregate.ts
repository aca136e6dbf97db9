import { Aggregator } from 'mingo/aggregator';
import { isRecord, type Document, type Value } from '../wire/ejson';
import { refused } from '../wire/errors';
import { requireCollection } from './collection';
import type { EngineContext } from './context';
import { find } from './find';
import { sortKeys, type SortKey } from './sort';
import { amount, STAGES } from './stages';

export type Stage = { name: string; value: Value };

/** What the service refuses, or this emulator does not have. */
const UNSUPPORTED = new Set(['$geoNear', '$out', '$merge', '$currentOp', '$collStats', '$indexStats']);

/**
 * A pipeline: its leading match, sort, skip and limit become one search of the store; mingo runs the rest, with
 * some stages of ours.
 */
export function aggregate(context: EngineContext, collection: string, pipeline: readonly Stage[]): Document[] {
  for (const { name } of pipeline) if (UNSUPPORTED.has(name)) throw refused(`the stage ${name} is not implemented by this emulator`);
  const { search, rest } = leading(pipeline);
  const documents = find(context, collection, search).map(({ document }) => document);
  if (rest.length === 0) return documents;
  try {
    const options = {
      context: STAGES,
      scriptEnabled: false,
      collectionResolver: (from: string) => {
        requireCollection(context, from);
        return find(context, from, { query: {} }).map(({ document }) => document);
      },
    };
    return new Aggregator(rest.map(({ name, value }) => ({ [name]: value })), options).run<Document>(documents);
  } catch (error) {
    if ('code' in (error as object)) throw error;
    throw refused((error as Error).message);
  }
}

function leading(pipeline: readonly Stage[]) {
  let query: Document = {};
  let order: SortKey[] = [];
  let skip = 0;
  let limit = Infinity;
  let at = 0;
  for (const { name, value } of pipeline) {
    const whole = skip === 0 && limit === Infinity;
    if (name === '$match' && order.length === 0 && whole) query = both(query, value);
    else if (name === '$sort' && order.length === 0 && whole) order = sortKeys(value);
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
