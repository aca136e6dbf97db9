import type { Request } from '../../action';
import { collectionExists } from '../../wire/errors';
import { textOf } from '../../wire/request';
import { checkCollectionName } from '../collection';
import type { EngineContext } from '../context';

export function addCollection(context: EngineContext, request: Request) {
  const name = textOf(request, 'collectionName');
  checkCollectionName(name);
  if (context.store.has(name)) throw collectionExists(name);
  context.store.create(name);
  return { data: {} };
}
