import type { Request } from '../action';
import { invalidParameter, noSuchCollection } from '../wire/errors';
import { textOf } from '../wire/request';
import type { EngineContext } from './context';

/** The cloud does not create collections by itself; `--open` does, for a first afternoon's play. */
export function collectionOf(context: EngineContext, request: Request): string {
  const name = textOf(request, 'collectionName');
  requireCollection(context, name);
  return name;
}

export function requireCollection(context: EngineContext, name: string): void {
  if (context.store.has(name)) return;
  if (context.strict) throw noSuchCollection(name);
  checkCollectionName(name);
  context.store.create(name);
}

export function checkCollectionName(name: string): void {
  if (!/^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$/.test(name)) throw invalidParameter(`invalid collection name: ${name.slice(0, 200)}`);
}
