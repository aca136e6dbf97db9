import type { Delivery } from './documents';
import { reader } from './door';

/** Deliveries whose time has come: first tries, further tries, and tries whose end nobody saw. */
export async function deliveriesDue(now: string, limit: number): Promise<Delivery[]> {
  const [due, lost] = await Promise.all((['due', 'sending'] as const).map((state) =>
    reader.list('delivery', { state, nextAt: { notAfter: now } }, { limit, order: [['nextAt', 'asc']] })));
  return [...due!, ...lost!];
}
