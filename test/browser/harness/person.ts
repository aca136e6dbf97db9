import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export type Mode = { dark?: boolean; elder?: boolean };
export type Person = {
  page: Page;
  context: BrowserContext;
  /** What should never happen: a request that leaves this machine, an error in the page. */
  strayRequests: string[];
  errors: string[];
  goto(path: string): Promise<void>;
  /** Below .cache/screenshots/; look at them. */
  screenshot(name: string): Promise<Buffer>;
};

/** The four ways the app can look. */
export const MODES: readonly { name: string; mode: Mode }[] = [
  { name: 'light', mode: {} }, { name: 'dark', mode: { dark: true } },
  { name: 'elder-light', mode: { elder: true } }, { name: 'elder-dark', mode: { dark: true, elder: true } },
];

/** One person with a phone: her own storage, her own errors. `as` is one of the 演示身份. */
export async function newPerson(browser: Browser, url: string, { as, dark = false, elder = false }: Mode & { as?: string } = {}): Promise<Person> {
  const context = await browser.newContext({
    baseURL: url, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true,
    locale: 'zh-CN', timezoneId: 'Asia/Shanghai', colorScheme: dark ? 'dark' : 'light',
  });
  const strayRequests: string[] = [];
  await context.route((address) => address.hostname !== '127.0.0.1' && !/^(data|blob):/.test(address.protocol), (route) => {
    strayRequests.push(route.request().url());
    return route.abort();
  });
  await context.addInitScript(remember, { as, elder });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return {
    page, context, strayRequests, errors,
    goto: async (path) => void (await page.goto(path === '/' ? '/' : `/#/${path.replace(/^\//, '')}`)),
    screenshot: (name) => {
      const path = join('.cache/screenshots', `${name}.png`);
      mkdirSync(dirname(path), { recursive: true });
      return page.screenshot({ path });
    },
  };
}

/** Taro keeps storage as `{ data }` in localStorage. Set once, so that what the person changes later stays changed. */
function remember({ as, elder }: { as?: string; elder: boolean }): void {
  if (localStorage.getItem('test-prepared')) return;
  localStorage.setItem('test-prepared', '1');
  if (as) localStorage.setItem('demo-identity', JSON.stringify({ data: as }));
  if (elder) localStorage.setItem('settings', JSON.stringify({ data: { size: 'elder' } }));
}
