/**
 * Why an invocation did not answer. `status` follows the platform's table of function status codes
 * (406 event too large, 407 reply too large, 430 user code, 433 time-out, 434 memory, 439 exit).
 */
export class InvocationFailure extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly detail: { errorMessage: string; stackTrace?: string } = { errorMessage: message },
  ) {
    super(message);
    this.name = 'InvocationFailure';
  }
}

export const notFound = (name: string) =>
  new InvocationFailure('FUNCTION_NOT_FOUND', 404, `FunctionName parameter could not be found: ${name}`);

export const timedOut = (name: string, seconds: number) =>
  executionFailed(name, 433, `Invoking task timed out after ${seconds} seconds`, 'FUNCTIONS_TIME_LIMIT_EXCEEDED');

export const tooLarge = (name: string, what: 'event' | 'reply') =>
  what === 'event'
    ? new InvocationFailure('INVALID_PARAM', 406, `RequestTooLarge: the event of ${name} is over 6 MB`)
    : executionFailed(name, 407, 'The size of response exceeds the upper limit (6MB)');

/** The cloud wraps what the code threw into one line of JSON behind its own message. */
export function executionFailed(
  name: string,
  status: number,
  errorMessage: string,
  code = 'FUNCTIONS_EXECUTE_FAIL',
  stackTrace?: string,
): InvocationFailure {
  const errorCode = status === 430 ? 1 : status;
  const detail = { errorMessage, ...(stackTrace === undefined ? {} : { stackTrace }) };
  const message = `functions execute fail | ${name}: ${JSON.stringify({ errorCode, ...detail })}`;
  return new InvocationFailure(code, status, message, detail);
}
