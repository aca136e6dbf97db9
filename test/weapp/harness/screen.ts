import { until } from './clock';
import type { Page } from './page';
import type { Templates } from './templates';
import { found, saying, textOf, type Chain, type Match, type Node } from './tree';

/** What a person does with a page: reads it, taps on words, types into fields. */
export type Screen = {
  text(): string;
  attribute(node: Node, name: string): unknown;
  find(match: Match): Chain[];
  /** Waits until the page says this. */
  says(text: string): Promise<Chain>;
  tap(target: string | Match): Promise<void>;
  /** Types into the field with this label, placeholder or id. */
  type(field: string, value: string): Promise<void>;
  /** Fires any other event, e.g. `change` of a picker. */
  fire(chain: Chain, type: string, detail?: object): void;
};

/** Events that WeChat hands on to the nodes around. */
const BUBBLING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel']);

export function makeScreen(page: () => Page, templates: Templates): Screen {
  const roots = () => page().data.root?.cn ?? [];
  const named = (field: string): Match => (node) =>
    templates.listens(node, 'input') && [node.uid, templates.attribute(node, 'aria-label'), templates.attribute(node, 'placeholder')].includes(field);

  const fire = (chain: Chain, type: string, detail: object = {}) => {
    const [target] = chain;
    const receivers = BUBBLING.has(type) ? chain : chain.slice(0, 1);
    const timeStamp = Date.now();
    for (const node of receivers.filter((candidate) => templates.listens(candidate, type))) {
      page().call('eh', { type, timeStamp, detail, target: place(target), currentTarget: place(node), touches: [], changedTouches: [] });
    }
  };
  const says = (text: string) => until(() => `“${text}” on ${page().route}; it says: ${screen.text()}`, () => saying(text, roots()));
  const first = (what: string, match: Match) => until(() => `${what} on ${page().route}`, () => found(match, roots())[0]);

  const screen: Screen = {
    text: () => roots().map(textOf).join(' '),
    attribute: templates.attribute,
    find: (match) => found(match, roots()),
    says,
    tap: async (target) => fire(typeof target === 'string' ? await labelled(target) : await first('a node', target), 'tap'),
    type: async (field, value) => {
      const chain = await first(`the field “${field}”`, named(field));
      for (const type of ['focus', 'input', 'blur']) fire(chain, type, { value });
    },
    fire,
  };
  const labelled = (text: string) => until(() => `“${text}” to tap on ${page().route}; it says: ${screen.text()}`, () =>
    found((node) => templates.attribute(node, 'aria-label') === text, roots())[0] ?? saying(text, roots()));
  return screen;
}

const place = (node: Node) => ({ id: node.uid ?? node.sid, dataset: { sid: node.sid }, offsetLeft: 0, offsetTop: 0 });
