import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { FULL } from '../../support/sampled';

/** `wide`: an office's screen instead of a phone. */
export type Mode = { dark?: boolean; elder?: boolean; wide?: boolean };
export type Person = {
  page: Page;
  context: BrowserContext;
  /** What should never happen: a request that leaves this machine, an error in the page. */
  strayRequests: string[];
  errors: string[];
  goto(path: string): Promise<void>;
  /** Words on the page that lies open; those of pages below it do not count. */
  says(words: string): Promise<Locator>;
  tap(words: string): Promise<void>;
  /** Types into the field with this id or label. */
  type(field: string, text: string): Promise<void>;
  /** Below .cache/screenshots/; look at them. */
  screenshot(name: string): Promise<Buffer>;
};

/** The four ways the app can look. */
export const MODES: readonly { name: string; mode: Mode }[] = [
  { name: 'light', mode: {} }, { name: 'dark', mode: { dark: true } },
  { name: 'elder-light', mode: { elder: true } }, { name: 'elder-dark', mode: { dark: true, elder: true } },
];

/** The looks a page is pictured in: the plain one and the one in which all is different; `FULL_SWEEPS=1` asks for all four. */
export const LOOKS = FULL ? MODES : MODES.filter(({ name }) => ['light', 'elder-dark'].includes(name));

const PATIENCE = 15_000;

/** One person with a phone: her own storage, her own errors. `as` is one of the 演示身份. */
export async function newPerson(browser: Browser, url: string, { as, dark = false, elder = false, wide = false }: Mode & { as?: string } = {}): Promise<Person> {
  const context = await browser.newContext({
    baseURL: url, viewport: wide ? { width: 1280, height: 900 } : { width: 390, height: 844 }, deviceScaleFactor: wide ? 1 : 2, isMobile: !wide, hasTouch: true,
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
  const shown = (words: string) => page.getByText(words, { exact: true }).filter({ visible: true }).last();
  const labelled = (words: string) => page.getByRole('button', { name: words, exact: true }).filter({ visible: true }).last();
  const screenshot = (name: string) => {
    const path = join('.cache/screenshots', `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    return page.screenshot({ path });
  };
  /** What stood on the page instead tells more than a time-out. */
  const orTell = async <T>(wish: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch {
      await screenshot('failed');
      throw new Error(`${wish} at ${page.url()}, which says: ${(await page.locator('body').innerText()).replace(/\s+/g, ' ')}`);
    }
  };
  return {
    page, context, screenshot, strayRequests, errors,
    goto: async (path) => void (await page.goto(path === '/' ? '/' : `/#/${path.replace(/^\//, '')}`)),
    says: (words) => orTell(`no “${words}”`, async () => {
      await shown(words).waitFor({ timeout: PATIENCE });
      return shown(words);
    }),
    tap: (words) => orTell(`nothing to tap called “${words}”`, () => shown(words).or(labelled(words)).last().tap({ timeout: PATIENCE })),
    type: (field, text) => orTell(`no field “${field}”`, () =>
      page.locator(`:is([id="${field}"], [aria-label="${field}"]) :is(input, textarea)`).filter({ visible: true }).last().fill(text, { timeout: PATIENCE })),
  };
}

/** Taro keeps storage as `{ data }` in localStorage. Set once, so that what the person changes later stays changed. */
function remember({ as, elder }: { as?: string; elder: boolean }): void {
  if (localStorage.getItem('test-prepared')) return;
  localStorage.setItem('test-prepared', '1');
  if (as) localStorage.setItem('demo-identity', JSON.stringify({ data: as }));
  if (elder) localStorage.setItem('settings', JSON.stringify({ data: { size: 'elder' } }));
}
