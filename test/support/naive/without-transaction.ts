import { cloud } from '../../../cloudfunctions/_store/cloudbase';
import { reader, type Transaction } from '../../../cloudfunctions/_store/door';
import type { WriteContext } from '../../../cloudfunctions/_kernel/serve';

/**
 * How it must not be done, for tests of the tests: the same handlers look first and write afterwards, each document by
 * itself. Of two who act at once, both have seen what neither had done.
 */
const loose: Transaction = {
  get: reader.get,
  async create(collection, document) { await cloud().database().collection(collection).add(document as never); },
  async put(collection, { _id, ...fields }) { await cloud().database().collection(collection).doc(_id).set(fields as never); },
  async remove(collection, id) { await cloud().database().collection(collection).doc(id).remove(); },
};

type Writing = (input: never, context: WriteContext) => Promise<unknown>;

export const withoutTransaction = <H extends Record<string, unknown>>(handlers: H): H =>
  Object.fromEntries(Object.entries(handlers).map(([action, handler]) => [action, typeof handler === 'function' ? (input: never, context: WriteContext) => (handler as Writing)(input, { ...context, transaction: loose }) : handler])) as H;
