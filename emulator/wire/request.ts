import type { Request } from '../action';
import { isRecord, MalformedEjson, parseEjson, type Document, type Value } from './ejson';
import { invalidParameter } from './errors';

/** The parameters of a request, checked as they are taken. */
export function textOf(request: Request, name: string): string {
  const value = request[name];
  if (typeof value !== 'string' || value === '') throw invalidParameter(`${name} must be text`);
  return value;
}

export function optionalText(request: Request, name: string): string | undefined {
  const value = request[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function wholeNumber(request: Request, name: string, absent: number): number {
  const value = request[name];
  if (value === undefined || value === null) return absent;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw invalidParameter(`${name} must be a whole number, 0 or more`);
  return value;
}

/** EJSON text; `now` is the one instant of this request. */
export function ejson(text: unknown, name: string, now: number): Value {
  if (typeof text !== 'string') throw invalidParameter(`${name} must be EJSON text`);
  try {
    return parseEjson(text, now);
  } catch (error) {
    if (error instanceof MalformedEjson) throw invalidParameter(`${name}: ${error.message}`);
    throw error;
  }
}

export function ejsonObject(request: Request, name: string, now: number): Document {
  const value = ejson(request[name], name, now);
  if (!isRecord(value)) throw invalidParameter(`${name} must be an object`);
  return value;
}

export function optionalObject(request: Request, name: string, now: number): Document | undefined {
  return request[name] === undefined || request[name] === null || request[name] === '' ? undefined : ejsonObject(request, name, now);
}
