import type { Request } from '../../action';
import { textOf } from '../../wire/request';
import type { EngineContext } from '../context';

/** The id stands beside the request's, not in `data`. */
export function startTransaction(context: EngineContext) {
  return { transactionId: context.transactions.begin() };
}

export function commitTransaction(context: EngineContext, request: Request) {
  context.transactions.commit(textOf(request, 'transactionId'));
  return {};
}

export function abortTransaction(context: EngineContext, request: Request) {
  context.transactions.abort(textOf(request, 'transactionId'));
  return {};
}
