import type { Query } from './page';

export type Target = { url?: string; delta?: number };
export type Navigation = Record<'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch' | 'navigateBack', (target: Target) => Promise<void>>;
export type Stack<P> = { pages: P[]; tabs: Map<string, P> };
type Lifecycle<P> = { open(route: string, query: Query): Promise<P>; show(page: P): void; hide(page: P): void; close(page: P): void; routeOf(page: P): string };
type App = { pages: ReadonlySet<string>; tabs: ReadonlySet<string> };

/** WeChat's rules of the page stack, refusals included: ten pages deep, tabs only by switchTab, known pages only. */
export function makeNavigation<P>(app: App, stack: Stack<P>, life: Lifecycle<P>): Navigation {
  const target = (url = '') => {
    const [path = '', search = ''] = url.split('?');
    const route = path.replace(/^\//, '');
    if (!app.pages.has(route)) throw new Error(`page "${route}" is not found`);
    const query = Object.fromEntries(search.split('&').filter(Boolean).map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name, value.join('=')];
    }));
    return { route, query, isTab: app.tabs.has(route) };
  };
  const closeDownTo = (depth: number) => {
    for (const page of stack.pages.splice(depth)) {
      if (app.tabs.has(life.routeOf(page))) life.hide(page);
      else life.close(page);
    }
  };
  return {
    navigateTo: async ({ url }) => {
      const { route, query, isTab } = target(url);
      if (isTab) throw new Error('can not navigateTo a tabbar page');
      if (stack.pages.length >= 10) throw new Error('webview count limit exceed');
      life.hide(stack.pages.at(-1)!);
      stack.pages.push(await life.open(route, query));
    },
    redirectTo: async ({ url }) => {
      const { route, query, isTab } = target(url);
      if (isTab) throw new Error('can not redirectTo a tabbar page');
      closeDownTo(stack.pages.length - 1);
      stack.pages.push(await life.open(route, query));
    },
    switchTab: async ({ url }) => {
      const { route, isTab } = target(url);
      if (!isTab) throw new Error('can not switch to no-tabBar page');
      closeDownTo(0);
      const known = stack.tabs.get(route);
      if (known) {
        stack.pages.push(known);
        return life.show(known);
      }
      const page = await life.open(route, {});
      stack.tabs.set(route, page);
      stack.pages.push(page);
    },
    reLaunch: async ({ url }) => {
      const { route, query, isTab } = target(url);
      closeDownTo(0);
      for (const page of stack.tabs.values()) life.close(page);
      stack.tabs.clear();
      const page = await life.open(route, query);
      if (isTab) stack.tabs.set(route, page);
      stack.pages.push(page);
    },
    navigateBack: async ({ delta = 1 }) => {
      if (stack.pages.length < 2) throw new Error('cannot navigate back at first page');
      closeDownTo(Math.max(1, stack.pages.length - delta));
      life.show(stack.pages.at(-1)!);
    },
  };
}
