import { invalidParameter } from './errors';

/** JSON that travels as a string inside a request; empty means nothing was given. */
export function embeddedJson(text: unknown, name: string): Record<string, unknown> {
  if (typeof text !== 'string' || text === '') return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw invalidParameter(`${name} is not JSON`);
  }
}
