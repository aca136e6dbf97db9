/** The codes of the cloud's replies; the SDK throws them as `TcbError`. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const refused = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message);

export const invalidParameter = (message: string) => new CloudError('INVALID_PARAM', message);

export const noSuchCollection = (name: string) =>
  new CloudError('DATABASE_COLLECTION_NOT_EXIST', `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`);

export const collectionExists = (name: string) =>
  new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceAlreadyExist] Db or Table already exist: ${name}`);

export const conflict = () =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.',
  );

export const noSuchTransaction = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist. Please check your request, but if the problem cannot be solved, contact us.',
  );

/** As MongoDB words it; seen so from the cloud. */
export const duplicateKey = (collection: string, index: string, shown: string) =>
  refused(`E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${shown}`);

export type ErrorReply = { code: string; message: string };

/** What any thrown thing says on the wire. An error without a code is a defect of the emulator itself. */
export function errorReply(error: unknown): ErrorReply {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = typeof message === 'string' ? message : String(error);
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? { code, message: text } : { code: 'SYS_ERR', message: text };
}
