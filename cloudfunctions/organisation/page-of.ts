export const PAGE = 20;

/** A page of shown things and, when it is full, where the next begins. */
export const pageOf = <D, S>(found: readonly D[], limit: number, shown: readonly S[], keyOf: (last: D) => string): { items: S[]; next?: string } =>
  ({ items: [...shown], ...(found.length === limit ? { next: keyOf(found[limit - 1]!) } : {}) });
