/** A document's content in one order, absent and undefined alike. */
export const canonical = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) =>
  part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).filter(([, held]) => held !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))) : part);
