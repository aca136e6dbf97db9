import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weapp } from '../../../config/builds/target';
import { until } from './clock';
import { makeCloud, type Backend, type CloudCall } from './cloud';
import { packageRequire } from './modules';
import { makeNavigation, type Navigation, type Stack } from './navigation';
import { openPage, type Definition, type Page, type Query } from './page';
import { makeFunctionBarren, makeSandbox } from './sandbox';
import { makeScreen, type Screen } from './screen';
import { readTemplates } from './templates';
import { makeWx, type Wx } from './wx';

export type Launch = {
  /** Who holds the phone. */
  openid?: string;
  /** The functions behind `wx.cloud`; none for tests that only look. */
  backend?: Backend;
  folder?: string;
  barrenFunction?: boolean;
};

export type MiniProgram = {
  wx: Wx;
  navigate: Navigation;
  page(): Page;
  screen: Screen;
  errors: string[];
  cloudCalls: CloudCall[];
  /** Opens a page as a link from outside would. */
  open(route: string, query?: Query): Promise<Page>;
  close(): void;
};

type AppJson = { pages: string[]; subPackages?: { root: string; pages: string[] }[]; tabBar?: { list: { pagePath: string }[] } };

export function appJson(folder = weapp.folder): { pages: string[]; tabs: string[] } {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppJson;
  const subPages = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
  return { pages: [...app.pages, ...subPages], tabs: (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath) };
}

/** Starts the built package as WeChat would, up to its first page if none is asked for by name. */
export function launch({ openid = 'resident', backend, folder = weapp.folder, barrenFunction = false }: Launch = {}): MiniProgram {
  const sandbox = makeSandbox();
  if (barrenFunction) makeFunctionBarren(sandbox);
  const { context, errors, fromJson, timers } = sandbox;
  const { pages, tabs } = appJson(folder);
  const stack: Stack<Page> = { pages: [], tabs: new Map() };
  const definitions = new Map<string, Definition>();
  const cloudCalls: CloudCall[] = [];
  const load = packageRequire(folder, context);

  const open = async (route: string, query: Query): Promise<Page> => {
    loading = route;
    load(route);
    const page = openPage(route, query, definitions.get(route)!, context);
    opening = page;
    page.call('onLoad', query);
    page.call('onShow');
    page.call('onReady');
    await until(() => `the first view of ${route}`, () => (page.data.root?.cn?.length ?? 0) > 0 || (errors.length > 0 && fail(errors)));
    opening = undefined;
    return page;
  };
  let loading = '';
  let opening: Page | undefined;
  const navigate = makeNavigation({ pages: new Set(pages), tabs: new Set(tabs) }, stack, {
    open,
    show: (page) => page.call('onShow'),
    hide: (page) => page.call('onHide'),
    close: (page) => page.call('onUnload'),
    routeOf: ({ route }) => route,
  });
  const wx = makeWx(navigate, makeCloud(backend, () => openid, fromJson, cloudCalls), fromJson);

  let app: Record<string, unknown> = {};
  Object.assign(context, {
    wx: wx.members,
    App: (definition: Record<string, unknown>) => { app = definition; },
    Page: (definition: Definition) => void definitions.set(loading, definition),
    Component: () => undefined,
    Behavior: () => undefined,
    getApp: () => app,
    getCurrentPages: () => (opening && !stack.pages.includes(opening) ? [...stack.pages, opening] : [...stack.pages]),
  });
  load('app.js');
  const entry = { path: pages[0], query: {}, scene: 1001 };
  for (const event of ['onLaunch', 'onShow']) (app[event] as ((options: object) => void) | undefined)?.call(app, entry);

  const page = () => stack.pages.at(-1) ?? fail(['no page is open']);
  return {
    wx, navigate, page, errors, cloudCalls,
    screen: makeScreen(page, readTemplates(folder)),
    open: async (route, query = {}) => {
      await navigate.reLaunch({ url: `/${route}?${Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}` });
      return page();
    },
    close: () => timers.stop(),
  };
}

function fail(errors: readonly string[]): never {
  throw new Error(errors.join('\n'));
}
