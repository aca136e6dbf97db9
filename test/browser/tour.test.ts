import { TOUR_TITLES } from './harness/tour-titles';
import { startApp, type App } from './harness/app';
import { MODES, type Person } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp({ life: true }); });
afterAll(() => app?.stop());

test.each(MODES.filter(({ name }) => name === 'light' || name === 'elder-light'))('one tap a step through a topic’s whole life ($name)', async ({ name, mode }) => {
  const visitor = await app.person(mode);
  await visitor.goto('/');
  await visitor.tap('跟着一个议题走一遍');
  for (const [i, { title, words, look }] of TOUR_TITLES.entries()) {
    await visitor.says(title);
    await visitor.says(words);
    await visitor.page.waitForLoadState('networkidle');
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    if (name === 'light') await lookedAt(visitor, { title, look });
    await visitor.screenshot(`tour/${String(i + 1).padStart(2, '0')}-${name}`);
    await visitor.tap(i + 1 < TOUR_TITLES.length ? `下一步：${TOUR_TITLES[i + 1]!.title}` : '看完了');
  }
  await visitor.says('跟着一个议题走一遍');
}, 120_000);

/** The step's button leads to where it is on record. */
async function lookedAt({ tap, page }: Person, { title, look }: { title: string; look: string }): Promise<void> {
  await tap(`看这一步：${look}`);
  await page.waitForFunction(inSight, look, { timeout: 5_000 }).catch(() => { throw new Error(`“${look}” is not in sight at “${title}”`); });
}

/** Does a heading of these words stand on the screen? */
const inSight = (words: string): boolean => [...document.querySelectorAll('[role=heading]')].some((one) => {
  const { top, height } = one.getBoundingClientRect();
  return one.textContent === words && height > 0 && top >= 0 && top < innerHeight;
});
