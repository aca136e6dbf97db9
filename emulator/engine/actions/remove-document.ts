import type { Request } from '../../action';
import { optionalObject, optionalText } from '../../wire/request';
import { collectionOf } from '../collection';
import type { EngineContext } from '../context';
import { find } from '../find';
import { targetInTransaction } from './modify-document';

export async function removeDocument(context: EngineContext, request: Request) {
  const collection = collectionOf(context, request);
  const transaction = optionalText(request, 'transactionId');
  const query = optionalObject(request, 'query', context.clock.now()) ?? {};
  const limit = request['multi'] === true ? Infinity : 1;
  let deleted = 0;
  const work = () => {
    const targets = transaction === undefined ? find(context, collection, { query, limit }) : targetInTransaction(context, transaction, collection, query);
    deleted = targets.length;
    return targets.map(({ id }) => ({ collection, id, text: null }));
  };
  if (transaction !== undefined) context.transactions.write(transaction, work);
  else await context.transactions.plain(() => ({ writes: work(), result: undefined }));
  return { data: { deleted } };
}
