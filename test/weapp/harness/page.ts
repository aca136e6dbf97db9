import type { Context } from 'node:vm';
import { applyData, type Sent } from './set-data';
import type { Node } from './tree';

export type Definition = Record<string, unknown> & { data?: Record<string, unknown> };
export type Query = Record<string, string>;
export type Page = {
  route: string;
  options: Query;
  data: { root?: { cn?: Node[] } };
  /** Every setData since the page opened. */
  sent: Sent[];
  call(method: string, ...args: unknown[]): unknown;
};

let opened = 0;

/** A page as WeChat makes it of its definition: the definition's methods on an object with data of its own. */
export function openPage(route: string, options: Query, definition: Definition, { setTimeout: later }: Context): Page {
  const data = JSON.parse(JSON.stringify(definition.data ?? {})) as Page['data'];
  const sent: Sent[] = [];
  const id = (opened += 1);
  const page = {
    ...definition,
    data, route, options, sent, is: route, __route__: route,
    getPageId: () => `pageId:${id}`,
    selectComponent: () => null,
    getTabBar: () => null,
    setUpdatePerformanceListener: () => undefined,
    setData: (change: Record<string, unknown>, done?: () => void) => {
      sent.push(applyData(data as Record<string, unknown>, change));
      if (done) (later as typeof setTimeout)(done, 0);
    },
    call: (method: string, ...args: unknown[]) => {
      const own = (page as Record<string, unknown>)[method];
      return typeof own === 'function' ? own.apply(page, args) : undefined;
    },
  };
  return page;
}
