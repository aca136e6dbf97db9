import type { Request } from '../../action';
import { encodeKey } from '../../store/key';
import { parseDocument, toText } from '../../wire/ejson';
import { refused } from '../../wire/errors';
import { optionalObject, optionalText, wholeNumber } from '../../wire/request';
import { collectionOf } from '../collection';
import type { EngineContext } from '../context';
import { findTexts, idOnly } from '../find';
import { compileProjection } from '../project';
import { compileQuery } from '../query/query';
import { sortKeys } from '../sort';

export const DEFAULT_LIMIT = 100;
export const LARGEST_LIMIT = 1000;

/** One document by id is answered as it lies in the store, without decoding. */
export function getDocument(context: EngineContext, request: Request) {
  const now = context.clock.now();
  const collection = collectionOf(context, request);
  const transaction = optionalText(request, 'transactionId');
  const query = optionalObject(request, 'query', now) ?? {};
  const project = compileProjection(optionalObject(request, 'projection', now));
  const offset = wholeNumber(request, 'offset', 0);
  const limit = Math.min(wholeNumber(request, 'limit', DEFAULT_LIMIT) || DEFAULT_LIMIT, LARGEST_LIMIT);
  const show = (text: string) => (project ? toText(project(parseDocument(text))) : text);
  const answer = (texts: string[]) => ({ data: { list: texts.map(show), limit, offset } });

  if (transaction !== undefined) {
    if (request['queryType'] !== 'DOC') throw refused('where().get() is not possible in a transaction: read by doc(id)');
    const text = context.transactions.read(transaction, collection, encodeKey(query['_id']));
    return answer(text !== undefined && compileQuery(query)(parseDocument(text)) ? [text] : []);
  }
  const id = idOnly(query);
  if (id !== undefined && offset === 0) {
    const text = context.store.get(collection, id);
    return answer(text === undefined ? [] : [text]);
  }
  const order = sortKeys(optionalObject(request, 'order', now));
  return answer(findTexts(context, collection, { query, order, skip: offset, limit }));
}
