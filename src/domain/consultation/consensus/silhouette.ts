/**
 * How well groups keep apart, −1 to 1: the mean over all points of (distance to the nearest other group − distance within
 * the own group) / the larger of both. A point alone in its group counts 0.
 */
export function silhouette(points: Float64Array, groupOf: Int32Array): number {
  const groups = 1 + groupOf.reduce((most, group) => Math.max(most, group), -1);
  const sizes = new Float64Array(groups);
  groupOf.forEach((group) => sizes[group]!++);
  const sums = new Float64Array(groups);
  let total = 0;
  groupOf.forEach((own, i) => {
    if (sizes[own]! < 2) return;
    sums.fill(0);
    groupOf.forEach((group, j) => {
      sums[group]! += Math.hypot(points[2 * i]! - points[2 * j]!, points[2 * i + 1]! - points[2 * j + 1]!);
    });
    const within = sums[own]! / (sizes[own]! - 1);
    let between = Infinity;
    sums.forEach((sum, group) => {
      if (group !== own) between = Math.min(between, sum / sizes[group]!);
    });
    const larger = Math.max(within, between);
    if (larger > 0 && larger < Infinity) total += (between - within) / larger;
  });
  return groupOf.length === 0 ? 0 : total / groupOf.length;
}
