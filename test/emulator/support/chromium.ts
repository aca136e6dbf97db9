import { chromium, type Browser, type Page } from 'playwright-core';
import packed from '@sparticuz/chromium';

export type Visit = { page: Page; /** Requests that tried to leave this machine: none may. */ foreign: string[]; close(): Promise<void> };

/** One page in a real Chromium that cannot reach anything but loopback. */
export async function openPage(address: string): Promise<Visit> {
  const browser: Browser = await chromium.launch({
    executablePath: await packed.executablePath(),
    args: [
      ...packed.args,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    headless: true,
  });
  const context = await browser.newContext();
  const foreign: string[] = [];
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.hostname === '127.0.0.1') return route.continue();
    foreign.push(url.href);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(address);
  return { page, foreign, close: () => browser.close() };
}
