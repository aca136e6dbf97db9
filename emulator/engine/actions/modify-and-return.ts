import type { Request } from '../../action';
import { parseDocument, toText, type Document } from '../../wire/ejson';
import { ejsonObject, optionalObject, optionalText } from '../../wire/request';
import { collectionOf } from '../collection';
import type { EngineContext } from '../context';
import { find, type Found } from '../find';
import { compileQuery } from '../query/query';
import { compileUpdate } from '../update/update';
import { changed } from './modify-document';

/** `where().updateAndReturn()`: one document, as it is afterwards. */
export async function modifyAndReturnDoc(context: EngineContext, request: Request) {
  const now = context.clock.now();
  const collection = collectionOf(context, request);
  const transaction = optionalText(request, 'transactionId');
  const query = optionalObject(request, 'query', now) ?? {};
  const change = compileUpdate(ejsonObject(request, 'data', now), now);
  const work = () => {
    const targets = transaction === undefined ? find(context, collection, { query, limit: 1 }) : firstSeen(context, transaction, collection, query);
    const writes = changed(collection, targets, change);
    const [target] = targets;
    return { writes, result: { data: { updated: writes.length, doc: target ? toText(change(target.document)) : null } } };
  };
  return context.transactions.run(transaction, work);
}

/** The first match in the transaction's own view: the store's, but for what it sees otherwise. */
function firstSeen(context: EngineContext, transaction: string, collection: string, query: Document): Found[] {
  const test = compileQuery(query);
  const differing = new Set(context.transactions.differing(transaction, collection));
  const same = find(context, collection, { query, limit: 1 + differing.size }).find(({ id }) => !differing.has(id));
  if (same) return [same];
  for (const id of differing) {
    const text = context.transactions.read(transaction, collection, id);
    if (text === undefined) continue;
    const document = parseDocument(text);
    if (test(document)) return [{ id, text, document }];
  }
  return [];
}
