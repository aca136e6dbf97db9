import type { Actions, Request } from '../../action';
import type { EngineContext } from '../context';
import { addCollection } from './add-collection';
import { calculateDocument } from './calculate-document';
import { getDocument } from './get-document';
import { insertDocument } from './insert-document';
import { modifyAndReturnDoc } from './modify-and-return';
import { modifyDocument } from './modify-document';
import { removeDocument } from './remove-document';
import { aggregateDocuments } from './aggregate-documents';
import { abortTransaction, commitTransaction, startTransaction } from './transactions';

/** The database as the SDK calls it. */
export function databaseActions(context: EngineContext): Actions {
  const on = (action: (context: EngineContext, request: Request) => unknown) => (request: Request) => action(context, request);
  return {
    'database.getDocument': on(getDocument),
    'database.calculateDocument': on(calculateDocument),
    'database.insertDocument': on(insertDocument),
    'database.modifyDocument': on(modifyDocument),
    'database.removeDocument': on(removeDocument),
    'database.modifyAndReturnDoc': on(modifyAndReturnDoc),
    'database.aggregateDocuments': on(aggregateDocuments),
    'database.addCollection': on(addCollection),
    'database.startTransaction': on(startTransaction),
    'database.commitTransaction': on(commitTransaction),
    'database.abortTransaction': on(abortTransaction),
  };
}
