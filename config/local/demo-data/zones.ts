import type { Division } from './divisions';

/**
 * The functional zones the policy addresses beside the counties. The statistics list one of them as a county-level area and
 * file the towns of the other two under the districts around; here these stand under the zone that administers them. The two
 * codes beginning with 9 are our own.
 */
export const ZONES = [
  { code: '9321001', name: '生态科技新城', towns: ['321002401', '321002402'] },
  { code: '9321002', name: '蜀冈—瘦西湖风景名胜区', towns: ['321003052'] },
] as const;

/** County-level zones, which have no CPPCC of their own: filing goes to the city CPPCC (reading A8). */
export const ZONE_CODES: ReadonlySet<string> = new Set(['321071', ...ZONES.map(({ code }) => code)]);

/** Where a town of a zone stands, and its name without the zone's before it. */
export function zoneOf({ code, name }: Division): Partial<Division> {
  const zone = ZONES.find(({ towns }) => (towns as readonly string[]).includes(code));
  return zone ? { parent: zone.code, name: name.replace(`扬州市${zone.name}`, '') } : {};
}
