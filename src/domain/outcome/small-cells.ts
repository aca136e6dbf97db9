/** How many there were of something. */
export type Cell = { label: string; count: number };

/**
 * 不足5人的数字不显示 （convention.small-cells）. Small figures are put together under 其他, with the next larger ones, until nobody can be told from it; as
 * the sum stays the same, no figure can be worked out from the others. Nothing is left where all of them together are few.
 */
export function withoutSmallCells(cells: readonly Cell[], least: number): { total: number | undefined; cells: readonly Cell[] } {
  const present = cells.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total < least) return { total: undefined, cells: [] };
  const rising = [...present].sort((a, b) => a.count - b.count);
  const small = rising.filter(({ count }) => count < least).length;
  if (small === 0) return { total, cells: present };
  const together = (taken: number): number => rising.slice(0, taken).reduce((sum, { count }) => sum + count, 0);
  let taken = Math.max(small, 2);
  while (taken < rising.length && together(taken) < least) taken += 1;
  const merged = new Set(rising.slice(0, taken));
  return { total, cells: taken >= rising.length ? [] : [...present.filter((cell) => !merged.has(cell)), { label: '其他', count: together(taken) }] };
}

/** 到会38人：利益相关方代表20人、群众代表9人、其他9人. */
export function cellsInWords(cells: readonly Cell[], least: number): string {
  const { total, cells: shown } = withoutSmallCells(cells, least);
  if (total === undefined) return `不足${least}人`;
  return `${total}人${shown.length > 0 ? `：${shown.map(({ label, count }) => `${label}${count}人`).join('、')}` : ''}`;
}
