/** What one `setData` sends from the logic to the view: the figure that decides how a weak phone feels. */
export type Sent = { bytes: number; paths: string[] };

type Tree = Record<string | number, unknown>;

const stepsOf = (path: string): (string | number)[] =>
  path.split(/\.|(?=\[)/).filter(Boolean).map((step) => (step.startsWith('[') ? Number(step.slice(1, -1)) : step));

/** Applies `{ 'root.cn.[0].v': 'text' }` as WeChat does: through JSON, so what JSON cannot carry is lost here too. */
export function applyData(data: Tree, change: Record<string, unknown>): Sent {
  const text = JSON.stringify(change);
  for (const [path, value] of Object.entries(JSON.parse(text) as Tree)) {
    const steps = stepsOf(path);
    const last = steps.pop()!;
    let place = data;
    steps.forEach((step, n) => {
      const next = steps[n + 1] ?? last;
      place = (place[step] ??= typeof next === 'number' ? [] : {}) as Tree;
    });
    place[last] = value;
  }
  return { bytes: Buffer.byteLength(text), paths: Object.keys(change) };
}
