import type { Plan } from '../store/plan';
import { planQuery } from '../store/planner';
import { isRecord, type Document, type Value } from '../wire/ejson';
import { optionalObject } from '../wire/request';
import { collectionOf } from './collection';
import type { EngineContext } from './context';
import { sortKeys, type SortKey } from './sort';

/** A plan in one line. */
export function describePlan(plan: Plan | undefined): string {
  if (!plan) return 'full scan';
  const order = plan.merge ? ', side by side' : plan.ordered ? (plan.reverse ? ', in order, backwards' : ', in order') : ', then sorted';
  return `index ${plan.index}, ${plan.ranges.length} ${plan.ranges.length === 1 ? 'range' : 'ranges'}${order}`;
}

/** A query without its values: what an index would have to serve, and nothing anybody wrote. */
export function queryShape(query: Document, order: readonly SortKey[]): string {
  const sort = order.length === 0 ? '' : ` sorted by ${order.map(({ field, direction }) => `${field}:${direction}`).join(',')}`;
  return JSON.stringify(shape(query)) + sort;
}

function shape(value: Value): Value {
  if (Array.isArray(value)) return value.length > 0 && value.every(isRecord) ? value.map(shape) : '?';
  if (!isRecord(value)) return '?';
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]));
}

/** What the planner would do with a query, given as the SDK sends it. */
export function explainQuery(context: EngineContext, request: Record<string, unknown>) {
  const collection = collectionOf(context, request);
  const query = optionalObject(request, 'query', context.clock.now()) ?? {};
  const order = sortKeys(optionalObject(request, 'order', context.clock.now()));
  const plan = planQuery(query, order, context.store.indexes(collection));
  return { collection, index: plan?.index ?? null, ordered: plan?.ordered ?? false, ranges: plan?.ranges.length ?? 0, text: describePlan(plan) };
}
