import { randomBytes } from 'node:crypto';
import type { Request } from '../../action';
import { encodeKey } from '../../store/key';
import { shownKey, type Write } from '../../store/store';
import { isRecord, type Document } from '../../wire/ejson';
import { duplicateKey, invalidParameter } from '../../wire/errors';
import { ejson, optionalText } from '../../wire/request';
import { collectionOf } from '../collection';
import type { EngineContext } from '../context';
import { storedText } from '../stored';

/** A batch is written whole or not at all. */
export async function insertDocument(context: EngineContext, request: Request) {
  const now = context.clock.now();
  const collection = collectionOf(context, request);
  const transaction = optionalText(request, 'transactionId');
  const items: unknown = request['data'];
  if (!Array.isArray(items) || items.length === 0) throw invalidParameter('data must be a list of documents');
  const documents = items.map((item) => withId(ejson(item, 'data', now)));
  const writes = documents.map((document) => ({ collection, id: encodeKey(document['_id']), text: storedText(document), document }));
  const exists = (id: string) => (transaction === undefined ? context.store.get(collection, id) : context.transactions.read(transaction, collection, id)) !== undefined;

  const checked = (): Write[] => {
    const seen = new Set<string>();
    for (const { id, document } of writes) {
      if (seen.has(id) || exists(id)) throw duplicateKey(collection, '_id_', shownKey(document, ['_id']));
      seen.add(id);
    }
    return writes;
  };
  if (transaction !== undefined) context.transactions.write(transaction, checked);
  else await context.transactions.plain(() => ({ writes: checked(), result: undefined }));
  return { data: { insertedIds: documents.map((document) => document['_id']) } };
}

function withId(value: unknown): Document {
  if (!isRecord(value)) throw invalidParameter('a document must be an object');
  return value['_id'] === undefined ? { _id: newId(), ...value } : value;
}

export const newId = () => randomBytes(16).toString('hex');
