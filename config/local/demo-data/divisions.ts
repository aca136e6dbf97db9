import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaLevel } from '../../../src/domain/room/kinds';
import { isPlaceholder } from '../../../src/domain/room/reach';
import { ZONES, zoneOf } from './zones';

/**
 * Yangzhou's divisions as published by the National Bureau of Statistics (2023 edition, as of 2023-06-30):
 * 1 city, 7 county-level areas, 98 townships, subdistricts and parks, 1,437 villages and communities. Two functional zones,
 * which the statistics do not list, are added, and the towns they administer stand under them. Ten placeholders without
 * residents are left out.
 */
export type Division = { code: string; name: string; level: AreaLevel; parent: string };

export function readDivisions(folder = 'config/local/demo-data'): Division[] {
  const [, ...rows] = readFileSync(join(folder, 'yangzhou-divisions.csv'), 'utf8').trim().split('\n');
  const listed = rows
    .map((row) => row.trim().split(','))
    .map(([code, name, level, parent]): Division => ({ code: code!, name: name!, level: level as AreaLevel, parent: parent ?? '' }))
    .filter(({ name }) => !isPlaceholder(name))
    .map((division) => ({ ...division, ...zoneOf(division) }));
  const towns = listed.findIndex(({ level }) => level === 'township');
  return [...listed.slice(0, towns), ...ZONES.map(({ code, name }): Division => ({ code, name, level: 'county', parent: '3210' })), ...listed.slice(towns)];
}

/** Codes from the city down to this place. */
export function withinOf({ code, parent }: Division, byCode: ReadonlyMap<string, Division>): string[] {
  const above = byCode.get(parent);
  return above ? [...withinOf(above, byCode), code] : [code];
}

/** 琼花观社区居委会 → 琼花观社区, 李典居委会 → 李典社区, 郭庄村（居）委会 → 郭庄村: a place goes by its name, not by its committee's. */
export function placeName(name: string): string {
  const community = name.replace(/(居民委员会|居委会|居委)$/, '');
  if (community !== name) return community.endsWith('社区') ? community : `${community}社区`;
  const village = name.replace(/(村民委员会|村委会|村（居）委会|委会)$/, '');
  return village === name ? name : `${village.replace(/村$/, '')}村`;
}
