import type { Composition } from '@/contract/session-shapes';
import { ROSTER_KIND_NAMES } from '@/domain/session/session';

type Gauge = Composition['gauge'];
export type GaugeTold = { whole: boolean; headline: string; missing: readonly string[] };

/** Everything the gauge shows, in words: they stand on the screen, and a screen reader reads the same. */
export function gaugeTold({ gauge }: Pick<Composition, 'gauge'>): GaugeTold {
  const gaps = [halfGap(gauge), sizeGap(gauge), kindsGap(gauge), groupsGap(gauge)].filter((gap): gap is string => gap !== undefined);
  const onlyHalf = gauge.shortfall > 0 && gauge.peopleMissing === 0 && gauge.kindsMissing.length === 0;
  if (gaps.length === 0) return { whole: true, headline: '人员齐了，合乎要求', missing: [] };
  if (onlyHalf) return { whole: false, headline: `再有${gauge.shortfall}名利益相关方代表即可`, missing: gaps.slice(1) };
  return { whole: false, headline: '人员还没有齐', missing: gaps };
}

const halfGap = ({ shortfall, stakeholders, total }: Gauge): string | undefined =>
  (stakeholders === 0 ? '还没有利益相关方代表' : shortfall > 0 ? `利益相关方代表${stakeholders}人，不到${total}人的一半，还差${shortfall}人` : undefined);
const sizeGap = ({ peopleMissing, total, minimum }: Gauge): string | undefined => (peopleMissing > 0 ? `现有${total}人，至少${minimum}人，还差${peopleMissing}人` : undefined);
const kindsGap = ({ kindsMissing }: Gauge): string | undefined => (kindsMissing.length > 0 ? `还缺：${kindsMissing.map((kind) => ROSTER_KIND_NAMES[kind]).join('、')}` : undefined);
const groupsGap = ({ groupsMissing }: Gauge): string | undefined => (groupsMissing.length > 0 ? `这些相关方还没有人来：${groupsMissing.join('、')}` : undefined);
