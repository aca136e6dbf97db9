import { HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { actingAt } from './harness/acting';
import { startApp, type App } from './harness/app';
import { LOOKS } from './harness/person';

const STALLS = '店门口摆的货架占了半条巷子，怎么摆才好';

let app: App;
let cloud: Cloud;
let sessionId: string;
beforeAll(async () => {
  app = await startApp();
  cloud = actingAt(app.url);
  const topics = await cloud.as('resident-zhao').session.list({ roomId: HOME, stage: 'ahead' });
  sessionId = topics.ok ? topics.data.items.find(({ topicTitle }) => topicTitle === STALLS)!.id : '';
});
afterAll(() => app.stop());
beforeEach(() => forgetRates());

test('a resident answers one sentence at a time, sees nothing of the others before, and then where people agree, in a picture and in words', async () => {
  const person = await app.person({ as: 'resident-zhao', elder: true });
  await person.goto(`packages/resident/session/index?id=${sessionId}`);
  await person.tap('大家的观点');
  await person.says('共12条');
  await person.screenshot('statements-1-card-elder');
  await person.tap('意见分布');
  await person.says('先对5条观点表态，再看大家怎么说，免得跟着别人说。您已表态0条。');
  await person.tap('去表态');
  for (const [turn, answer] of ['同意', '不同意', '跳过，说不准', '同意', '同意'].entries()) {
    await person.tap(answer);
    await person.says(`已表态${turn + 1}条，还有${11 - turn}条`);
  }
  await person.tap('看意见分布');
  await person.says('各群都同意的');
  await person.says('场外的人');
  await person.tap('场外的人');
  await person.says('巷子中间要留出一米五，轮椅、推车能过去');
  await person.screenshot('statements-2-map-elder');
  await person.tap('全部观点');
  await person.says('全部观点，按提出的先后');
  await person.screenshot('statements-3-all-elder');
  expect(person.errors).toEqual([]);
});

test('a sentence of one’s own is looked at, shown, said otherwise with its lineage, and split', async () => {
  const person = await app.person({ as: 'resident-li' });
  await person.goto(`packages/resident/statements/index?id=${sessionId}`);
  await person.type('statement', '货架收进去以后，地面要扫干静');
  await person.tap('提出这条观点');
  await person.says('货架收进去以后，地面要扫干静');
  await person.says('待核对');
  await person.screenshot('statements-4-proposed');

  const desk = await app.person({ as: `convener-${HOME}`, wide: true });
  await desk.goto(`packages/convener/session/index?id=${sessionId}`);
  await desk.tap('征集观点');
  await desk.says('已公开的里面，听起来相近的');
  await desk.screenshot('statements-5-queue');
  await desk.tap('公开：货架收进去以后，地面要扫干静');
  await desk.tap('已公开');
  await desk.tap('改写：货架收进去以后，地面要扫干静');
  await desk.type('reword', '货架收进去以后，地面要扫干净');
  await desk.tap('没变，只改错字');
  await desk.type('reword-reason', '改一个错字');
  await desk.screenshot('statements-6-reword');
  await desk.tap('改写这一条');
  await desk.tap('由来：货架收进去以后，地面要扫干净');
  await desk.says('货架收进去以后，地面要扫干净');
  await desk.tap('拆分：货架收进去以后，地面要扫干净');
  await desk.type('split-1', '货架晚上收进去');
  await desk.type('split-2', '收货架以后地面扫干净');
  await desk.type('split-reason', '一句话说了两件事');
  await desk.tap('拆成这几条');
  await desk.says('货架晚上收进去');
  await desk.screenshot('statements-7-split');
  expect([...person.errors, ...desk.errors]).toEqual([]);
});

test('the desk reads the same map on a wide screen', async () => {
  const desk = await app.person({ as: `convener-${HOME}`, wide: true });
  await desk.goto(`packages/convener/statements/index?id=${sessionId}`);
  await desk.tap('意见分布');
  await desk.tap('场外的人');
  await desk.says('各群都同意的');
  await desk.page.screenshot({ path: '.cache/screenshots/statements-9-desk-map.png', fullPage: true });
  expect(desk.errors).toEqual([]);
});

test.each(LOOKS)('the map reads in $name', async ({ name, mode }) => {
  const person = await app.person({ as: `convener-${HOME}`, ...mode });
  await person.goto(`packages/resident/statements/index?id=${sessionId}`);
  await person.tap('意见分布');
  await person.tap('场外的人');
  await person.says('意见分布，不是表决。离得近的，看法更像。');
  await person.screenshot(`statements-8-map-${name}`);
  expect(person.errors).toEqual([]);
});
