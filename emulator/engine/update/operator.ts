import type { Value } from '../../wire/ejson';

/** What an operator makes of a field: a new value, REMOVE, or KEEP. */
export const KEEP = Symbol('keep');
export const REMOVE = Symbol('remove');
export type Operator = (current: Value, operand: Value, path: string, now: number) => Value | typeof KEEP | typeof REMOVE;
