import { readFileSync } from 'node:fs';
import { dataOf, HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSessionClosed, aSessionFrozen, everybodyConfirms } from '../support/sessions';
import { actingAt } from './harness/acting';
import { startApp, type App } from './harness/app';
import { LOOKS, type Person } from './harness/person';

let app: App;
let cloud: Cloud;
beforeAll(async () => {
  app = await startApp();
  cloud = actingAt(app.url);
});
afterAll(() => app.stop());
beforeEach(() => forgetRates());

const CONVENER = `convener-${HOME}`;

/** What a press hands over. */
async function handedOver({ page }: Person, label: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: label, exact: true }).filter({ visible: true }).last().tap()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('minutes from the closing to the receipt: drafted, put right, sent, confirmed, objected to, answered, settled', async () => {
  const { sessionId, stakeholders, guests, roomId } = await aSessionClosed(cloud);
  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/session/index?id=${sessionId}`);
  await convener.tap('整理会议记录');
  await convener.says('草稿已按记录拟好');
  await convener.screenshot('minutes-1-draft');
  await convener.tap('修改、补充');
  await convener.type('第1个问题怎么商量的', '利益相关方代表：巷口三盏最暗，晚上摔过人。\n部门负责人：先修巷口三盏，月底前完成。');
  await convener.type('其他要记的', '会后请物业报价。');
  await convener.screenshot('minutes-2-edit');
  await convener.tap('保存');
  await convener.says('第1稿，还没有发出');
  await convener.tap('发给到会的人确认');
  await convener.says('等到会的人确认');

  const [objector] = stakeholders;
  const person = await app.person({ as: objector! });
  await person.goto(`packages/resident/session/index?id=${sessionId}`);
  await person.tap('会议记录');
  await person.says('请您看一看，对不对');
  await person.says('和存档一致');
  await person.screenshot('minutes-3-read');
  await person.tap('不一致，写明异议');
  await person.type('哪一处和会上说的不一样', '说的是巷尾三盏，不是巷口');
  await person.tap('提出异议');
  await person.says('您提出了异议');
  expect(person.errors).toEqual([]);

  const elder = await app.person({ as: stakeholders[1]!, elder: true, dark: true });
  await elder.goto(`packages/resident/minutes/index?id=${sessionId}`);
  await elder.tap('记录一致，确认');
  await elder.says('您已确认');
  await elder.screenshot('minutes-4-confirmed-elder');

  await everybodyConfirms(cloud, { sessionId, roomId, hash: (await cloud.store.get('minutes', sessionId))!.sent!.hash, stakeholders: stakeholders.slice(2), guests });
  await convener.page.reload();
  await convener.says('有异议');
  await convener.tap('答复');
  await convener.page.getByText('核对了什么，怎么看；附在异议后面').waitFor();
  await convener.page.locator('textarea').filter({ visible: true }).last().fill('已核对录音，巷尾另列下一批');
  await convener.screenshot('minutes-5-answers');
  await convener.tap('答复异议');
  await convener.says('已定稿');
  await convener.screenshot('minutes-6-settled');
  expect((await cloud.store.get('session', sessionId))!.state).toBe('minutes-confirmed');

  await person.page.reload();
  await person.says('定稿收据');
  await person.says('和存档一致');

  expect((await handedOver(convener, '会议纪要，PDF')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await convener.goto(`packages/convener/session/index?id=${sessionId}`);
  await convener.says('文书');
  for (const [label, ending] of [['议程，Word', 'docx'], ['签到表，PDF', 'pdf'], ['名单，Excel', 'xlsx'], ['会议纪要，Word', 'docx']] as const) {
    const { name, bytes } = await handedOver(convener, label);
    expect(name).toMatch(new RegExp(`\\.${ending}$`));
    expect(bytes.length).toBeGreaterThan(2000);
  }
  expect([convener.errors, elder.errors, convener.strayRequests]).toEqual([[], [], []]);
}, 240_000);

test('papers before the meeting: an invitation for one person, a poster with its code', async () => {
  const { sessionId } = await aSessionFrozen(cloud);
  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/session/index?id=${sessionId}`);
  await convener.says('文书');
  expect((await handedOver(convener, '海报，图片')).bytes.subarray(1, 4).toString()).toBe('PNG');
  const name = dataOf(await cloud.convener().session.roster({ sessionId, state: 'seated' })).items.find(({ way }) => way !== 'convener')!.name;
  await convener.page.getByRole('button', { name: `${name}：出邀请函`, exact: true }).filter({ visible: true }).first().tap();
  expect((await handedOver(convener, `${name}：邀请函，Word`)).name).toMatch(/^invitation-.*\.docx$/);
  await convener.screenshot('minutes-7-papers');
}, 120_000);

test.each(LOOKS)('how the pages look: $name', async ({ name, mode }) => {
  const { sessionId, stakeholders, guests, roomId } = await aSessionClosed(cloud);
  const { hash } = dataOf(await cloud.convener().session.sendMinutes({ sessionId, version: 0 }));
  dataOf(await cloud.as(stakeholders[0]!).session.objectToMinutes({ sessionId, hash, objection: '说的是巷尾三盏，不是巷口' }));
  await everybodyConfirms(cloud, { sessionId, roomId, hash, stakeholders: stakeholders.slice(2, 4), guests: guests.slice(0, 2) });
  const [convener, resident] = [await app.person({ ...mode, as: CONVENER }), await app.person({ ...mode, as: stakeholders[1]! })];
  await convener.goto(`packages/convener/minutes/index?id=${sessionId}`);
  await convener.says('到会的人怎么回应');
  await convener.says('有异议');
  await (await convener.says('有异议')).scrollIntoViewIfNeeded();
  await convener.screenshot(`minutes-desk-${name}`);
  await resident.goto(`packages/resident/minutes/index?id=${sessionId}`);
  await resident.says('和存档一致');
  await resident.screenshot(`minutes-read-${name}`);
  await (await resident.says('异议和答复')).scrollIntoViewIfNeeded();
  await resident.screenshot(`minutes-answer-${name}`);
  await (await resident.says('和存档一致')).scrollIntoViewIfNeeded();
  await resident.screenshot(`minutes-code-${name}`);
  expect([convener.errors, resident.errors]).toEqual([[], []]);
}, 120_000);
