import type { Request } from '../../action';
import { encodeKey } from '../../store/key';
import type { Write } from '../../store/store';
import { parseDocument, type Document } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { ejsonObject, optionalObject, optionalText } from '../../wire/request';
import { collectionOf } from '../collection';
import type { EngineContext } from '../context';
import { find, type Found } from '../find';
import { compileQuery, isOperators } from '../query/query';
import { storedText } from '../stored';
import { compileUpdate } from '../update/update';
import { newId } from './insert-document';

/** `update` (merge) and `set` (replace, upsert). Every target is computed and checked before any is written. */
export async function modifyDocument(context: EngineContext, request: Request) {
  const now = context.clock.now();
  const collection = collectionOf(context, request);
  const transaction = optionalText(request, 'transactionId');
  const query = optionalObject(request, 'query', now) ?? {};
  const data = ejsonObject(request, 'data', now);
  const change = request['merge'] === false ? replacement(data) : compileUpdate(data, now);
  const limit = request['multi'] === true ? Infinity : 1;

  const work = () => {
    const targets = transaction === undefined ? find(context, collection, { query, limit }) : targetInTransaction(context, transaction, collection, query);
    const writes = changed(collection, targets, change);
    const upsert = targets.length === 0 && request['upsert'] === true;
    const created = upsert ? change(equalities(query)) : undefined;
    if (created) writes.push({ collection, id: encodeKey(created['_id']), text: storedText(created), document: created });
    const updated = created ? 0 : writes.length;
    return { writes, result: { data: { updated, upsert_id: created ? created['_id'] : null } } };
  };
  return context.transactions.run(transaction, work);
}

/** Only what really becomes different counts and is written, as MongoDB's nModified. */
export function changed(collection: string, targets: readonly Found[], change: (document: Document) => Document): Write[] {
  return targets.flatMap(({ id, text, document }) => {
    const next = change(document);
    const nextText = storedText(next);
    return nextText === text ? [] : [{ collection, id, text: nextText, document: next }];
  });
}

/** The whole document is replaced, its `_id` stays. */
function replacement(data: Document) {
  for (const name of Object.keys(data)) if (name.startsWith('$')) throw refused(`set replaces the document and takes no operators: ${name}`);
  return (document: Document): Document => Object.assign({ _id: null }, data, { _id: document['_id'] });
}

/** What an upsert begins with: the fields the query fixes. */
function equalities(query: Document): Document {
  const fixed = Object.entries(query).filter(([name, value]) => !name.startsWith('$') && !name.includes('.') && !isOperators(value) && !(value instanceof RegExp));
  return { _id: newId(), ...Object.fromEntries(fixed) };
}

export function targetInTransaction(context: EngineContext, transaction: string, collection: string, query: Document): Found[] {
  const id = encodeKey(query['_id']);
  const text = context.transactions.read(transaction, collection, id);
  if (text === undefined) return [];
  const document = parseDocument(text);
  return compileQuery(query)(document) ? [{ id, text, document }] : [];
}
