/**
 * Writes each point's nearest centre. Centres are tried outwards from the point by x, and the search ends where the
 * distance in x alone is too far: the same answer as trying all.
 */
export function assignToNearest(points: Float64Array, centres: Float64Array, groupOf: Int32Array): void {
  const order = Array.from({ length: centres.length / 2 }, (_none, i) => i).sort((a, b) => centres[2 * a]! - centres[2 * b]! || a - b);
  const xs = Float64Array.from(order, (c) => centres[2 * c]!);
  const ys = Float64Array.from(order, (c) => centres[2 * c + 1]!);
  const ids = Int32Array.from(order);
  const size = xs.length;
  for (let i = 0; i < groupOf.length; i++) {
    const x = points[2 * i]!;
    const y = points[2 * i + 1]!;
    let right = 0;
    for (let low = 0, high = size; low < high;) {
      right = (low + high) >> 1;
      if (xs[right]! < x) low = ++right;
      else high = right;
    }
    let left = right - 1;
    let best = Infinity;
    let nearest = -1;
    while (left >= 0 || right < size) {
      const toLeft = left >= 0 ? x - xs[left]! : Infinity;
      const toRight = right < size ? xs[right]! - x : Infinity;
      const across = toLeft < toRight ? toLeft : toRight;
      if (across * across > best) break;
      const at = toLeft < toRight ? left-- : right++;
      const up = y - ys[at]!;
      const distance = across * across + up * up;
      if (distance < best || (distance === best && ids[at]! < nearest)) {
        best = distance;
        nearest = ids[at]!;
      }
    }
    groupOf[i] = nearest;
  }
}
