import type { Request } from '../../action';
import { optionalObject } from '../../wire/request';
import { collectionOf } from '../collection';
import type { EngineContext } from '../context';
import { count } from '../find';

/** Never inside a transaction: the SDK does not send its id. */
export function calculateDocument(context: EngineContext, request: Request) {
  const collection = collectionOf(context, request);
  const query = optionalObject(request, 'query', context.clock.now()) ?? {};
  return { data: { total: count(context, collection, query) } };
}
