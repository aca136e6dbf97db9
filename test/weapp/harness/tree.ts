/** One node of Taro's data: `cn` children, `v` text, `cl` class, `nn` the template's number, `sid` and `uid` its ids. */
export type Node = { cn?: Node[]; v?: string; cl?: string; nn: string; sid: string; uid?: string } & Record<string, unknown>;
export type Match = (node: Node) => boolean;
/** From the node outwards to the page. */
export type Chain = [Node, ...Node[]];

export function* walk(nodes: readonly Node[] = [], above: readonly Node[] = []): Generator<Chain> {
  for (const node of nodes) {
    yield [node, ...above];
    yield* walk(node.cn, [node, ...above]);
  }
}

export const textOf = (node: Node): string => (node.v ?? '') + (node.cn ?? []).map(textOf).join('');
export const withClass = (name: string): Match => (node) => (node.cl ?? '').split(/\s+/).includes(name);
export const withId = (id: string): Match => (node) => node.uid === id;

/** The innermost node that says exactly this, else the innermost that says it among other things. */
export function saying(text: string, nodes: readonly Node[] = []): Chain | undefined {
  const chains = [...walk(nodes)].filter(([node]) => textOf(node).includes(text)).reverse();
  const inner = chains.filter(([node]) => !(node.cn ?? []).some((child) => textOf(child).includes(text)));
  return inner.find(([node]) => textOf(node) === text) ?? inner[0];
}

export const found = (match: Match, nodes: readonly Node[] = []): Chain[] => [...walk(nodes)].filter(([node]) => match(node));
