import { HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSessionOpened } from '../support/sessions';
import { actingAt } from './harness/acting';
import { startApp, type App } from './harness/app';
import type { Person } from './harness/person';

let app: App;
let cloud: Cloud;
beforeAll(async () => {
  app = await startApp();
  cloud = actingAt(app.url);
});
afterAll(() => app.stop());
beforeEach(() => forgetRates());

/** How often a page asked while nobody touched it. */
async function asksIn({ page }: Person, seconds: number): Promise<{ speaking: number; all: number }> {
  const asks: string[] = [];
  const note = (request: { postData(): string | null }) => asks.push(request.postData() ?? '');
  page.on('request', note);
  await page.waitForTimeout(seconds * 1000);
  page.off('request', note);
  return { speaking: asks.filter((body) => body.includes('"speaking"')).length, all: asks.length };
}

test('a question is opened, a hand goes up, the word is given and runs on both screens, and is ended by who has it', async () => {
  const { sessionId, stakeholders } = await aSessionOpened(cloud);
  const convener = await app.person({ as: `convener-${HOME}` });
  await convener.goto(`packages/convener/session/index?id=${sessionId}`);
  await convener.tap('请大家发言');
  await convener.says('还没有请大家发言');
  await convener.tap('请大家谈第1个问题');
  await convener.says('正在谈');
  await convener.screenshot('speaking-1-desk');

  const person = await app.person({ as: stakeholders[0]!, elder: true });
  await person.goto(`packages/resident/session/index?id=${sessionId}`);
  await person.tap('会上发言');
  await person.says('现在没有人在发言');
  await person.screenshot('speaking-2-elder');
  await person.tap('我要发言');
  await person.says('下一位就是您，请准备');
  await person.screenshot('speaking-3-waiting-elder');

  await convener.says('等着发言的（1位）');
  await convener.tap('请下一位发言');
  await convener.says('还剩的时间');
  await convener.screenshot('speaking-4-word');
  await person.says('您正在发言');
  await person.says('还剩的时间');
  await person.screenshot('speaking-5-mine-elder');

  const asks = await asksIn(person, 15);
  expect(asks.speaking).toBeGreaterThanOrEqual(2);
  expect(asks.speaking).toBeLessThanOrEqual(4);
  expect(asks.all).toBeLessThanOrEqual(6);

  await person.tap('我说完了');
  await person.says('现在没有人在发言');
  expect([...person.errors, ...convener.errors]).toEqual([]);
});
