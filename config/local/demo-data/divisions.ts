import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaLevel } from '../../../src/domain/room/kinds';

/**
 * Yangzhou's divisions as published by the National Bureau of Statistics (2023 edition, as of 2023-06-30):
 * 1 city, 7 county-level areas, 98 townships, subdistricts and parks, 1,437 villages and communities.
 */
export type Division = { code: string; name: string; level: AreaLevel; parent: string };

export function readDivisions(folder = 'config/local/demo-data'): Division[] {
  const [, ...rows] = readFileSync(join(folder, 'yangzhou-divisions.csv'), 'utf8').trim().split('\n');
  return rows
    .map((row) => row.trim().split(','))
    .map(([code, name, level, parent]) => ({ code: code!, name: name!, level: level as AreaLevel, parent: parent ?? '' }))
    .filter(isInhabited);
}

/** 虚拟社区 and 虚拟生活区 are statistical placeholders without a residents' committee: no room. Ten of them. */
const isInhabited = ({ name }: Division): boolean => !/虚拟(社区|生活区)$/.test(name);

/** 琼花观社区居委会 → 琼花观社区, 李典居委会 → 李典社区, 郭庄村（居）委会 → 郭庄村: a place goes by its name, not by its committee's. */
export function placeName(name: string): string {
  const community = name.replace(/(居民委员会|居委会|居委)$/, '');
  if (community !== name) return community.endsWith('社区') ? community : `${community}社区`;
  const village = name.replace(/(村民委员会|村委会|村（居）委会|委会)$/, '');
  return village === name ? name : `${village.replace(/村$/, '')}村`;
}
