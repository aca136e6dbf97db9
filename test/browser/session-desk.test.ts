import { aKey, dataOf, HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aResearchedTopic, aSessionCheckingIn, aSessionFilled, aSessionFrozen, aSessionNoticed, GROUPS, signUpAs, theDayComes } from '../support/sessions';
import { aFiledTopic } from '../support/topics';
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
const desk = (sessionId: string) => `packages/convener/session/index?id=${sessionId}`;
const WIDE = { width: 1280, height: 900 };

/** Six stakeholders of both groups sign up on their phones. */
async function sixSignUp(sessionId: string): Promise<string[]> {
  const people = Array.from({ length: 6 }, () => `desk-${aKey()}`);
  for (const [i, openid] of people.entries()) dataOf(await signUpAs(cloud, openid, sessionId, GROUPS[i % 2]!));
  return people;
}

/** Words that stood there are gone: what they asked for has been done. */
const gone = ({ page }: Person, words: string) => page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor({ state: 'hidden', timeout: 15_000 });

async function idOnPage({ page }: Person): Promise<string> {
  await page.waitForURL(/convener\/session\/index\?id=/);
  return /id=([\w-]+)/.exec(page.url())![1]!;
}

test('from a filed topic to a closed session: arranged, filled, noticed, opened once the half is there, closed', async () => {
  const { topicId } = await aResearchedTopic(cloud);
  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/procedure/index?id=${topicId}`);
  await convener.tap('安排协商');
  await convener.says('怎么开');
  await convener.screenshot('session-desk-1-plan');
  await convener.type('limit', '12');
  await convener.type('question-1', '路灯先修哪几盏');
  await convener.tap('再加一个问题');
  await convener.type('question-2', '以后坏了找谁报修');
  await convener.tap('安排这次协商');
  await convener.says('下一步：开始报名');
  const sessionId = await idOnPage(convener);

  await convener.tap('邀请');
  await convener.says('请他以什么身份参加');
  await convener.tap('人大代表');
  await convener.type('guest-name', '梁文秀');
  await convener.type('guest-contact', '10012345678');
  await convener.says('还不能邀请：1项要先解决');
  await convener.type('为什么请他', '长期关心老街巷照明');
  await gone(convener, '还不能邀请：1项要先解决');
  await convener.screenshot('session-desk-2-invite');
  await convener.tap('邀请');
  await convener.says('只显示这一次');
  await convener.screenshot('session-desk-3-claim-code');
  await convener.tap('已经抄好');
  await convener.tap('梁文秀：记下答复');
  await convener.tap('梁文秀答应来');
  await convener.says('已记下梁文秀的答复');

  await convener.tap('开始报名');
  await convener.says('下一步：核实身份，截止报名');
  const people = await sixSignUp(sessionId);
  await convener.tap('代为登记');
  await convener.type('name', '蒋桂芳');
  await convener.type('contact', '10012345679');
  await convener.tap('群众代表');
  await convener.tap('登记');
  await convener.says('蒋桂芳的凭条编码');
  await convener.tap('已经抄好');

  await convener.page.reload();
  const [first] = dataOf(await cloud.convener().session.roster({ sessionId, state: 'seated' })).items.filter(({ way }) => way === 'own');
  await convener.tap(`${first!.name}：核实`);
  await convener.tap(`${first!.name}属实，是利益相关方代表（${first!.group}）`);
  await convener.says(`已记下对${first!.name}的核实`);
  for (const { seatId } of dataOf(await cloud.convener().session.roster({ sessionId, state: 'seated' })).items.filter(({ attested }) => !attested)) dataOf(await cloud.convener().session.attest({ sessionId, seatId, confirmed: true, note: '' }));
  for (const kind of ['partyDelegate', 'departmentHead', 'member'] as const) {
    const { seatId } = dataOf(await cloud.convener().session.invite({ sessionId, kind, name: `客人${kind.slice(0, 6)}`, contact: '10012345678', note: '熟悉这件事' }));
    dataOf(await cloud.convener().session.noteAnswer({ sessionId, seatId, accept: true }));
  }
  await convener.page.reload();
  await convener.tap('现在就截止报名');
  await convener.says('下一步：确定名单');
  await convener.says('人员齐了，合乎要求');
  await convener.screenshot('session-desk-4-roster');
  await convener.tap('确定名单');
  await convener.says('下一步：发通知');
  await convener.says('还不能发通知：1项要先解决');
  await convener.screenshot('session-desk-5-notice');
  await convener.tap('电话');
  await gone(convener, '还不能发通知：1项要先解决');
  await convener.tap('发通知');
  await convener.says('下一步：通知到每一个人，开始签到');
  await convener.says('还有5人没有通知到');
  await convener.tap('蒋桂芳已打电话');
  await convener.says('还有4人没有通知到');
  await convener.tap('梁文秀已打电话');
  await convener.says('还有3人没有通知到');
  await convener.screenshot('session-desk-6-told');
  const untold = dataOf(await cloud.convener().session.roster({ sessionId, state: 'seated' })).items.filter(({ told }) => told === undefined);
  for (const { seatId } of untold) dataOf(await cloud.convener().session.noteTold({ sessionId, seatId, channel: 'phone' }));

  await theDayComes(sessionId);
  await convener.page.reload();
  await convener.tap('开始签到');
  await convener.says('下一步：开会');
  await convener.says('签到码');
  const { code } = dataOf(await cloud.convener().session.checkInCode({ sessionId }));
  for (const openid of people.slice(0, 3)) dataOf(await cloud.as(openid).session.checkIn({ sessionId, code }));
  dataOf(await cloud.convener().session.checkIn({ sessionId, code }));
  const guests = dataOf(await cloud.convener().session.roster({ sessionId, state: 'seated' })).items.filter(({ kind, way }) => kind !== 'stakeholder' && way !== 'convener');
  for (const { seatId } of guests.slice(1)) dataOf(await cloud.convener().session.tick({ sessionId, seatId, how: 'onSite' }));
  await convener.page.reload();
  await convener.tap(`${guests[0]!.name}线上到会`);
  await convener.says('线上到会');
  await convener.says('利益相关方代表3人，不到总人数的一半（应有5人）');
  await convener.screenshot('session-desk-7-below-half');
  await (await convener.says('到会的人')).scrollIntoViewIfNeeded();
  await convener.says('再到3位利益相关方代表就够：名单上的请打电话催一催，来不了的从候补里换人，或者改期');
  await convener.screenshot('session-desk-8-mend');

  const absent = dataOf(await cloud.convener().session.roster({ sessionId, state: 'seated' })).items.filter(({ kind, present }) => kind === 'stakeholder' && !present);
  for (const [i, { name }] of absent.entries()) await convener.tap(`${name}${i === 0 ? '电话' : '现场'}到会`);
  await gone(convener, '还不能宣布开会：1项要先解决');
  await convener.tap('宣布开会');
  await convener.says('下一步：记下商量结果，散会');
  await convener.says('2个问题里还有2个没有记下是否达成共识');
  const consensus = (name: string, n: number) => convener.page.getByRole('radio', { name: new RegExp(`^${name}`) }).filter({ visible: true }).nth(n).tap();
  await consensus('达成共识', 0);
  await convener.type('第1个问题的结果', '先修巷口三盏');
  await consensus('未达成共识', 1);
  await convener.type('第2个问题的结果', '报修电话由谁接还没有谈拢');
  await gone(convener, '2个问题里还有2个没有记下是否达成共识');
  await convener.screenshot('session-desk-9-closing');
  await convener.tap('散会');
  await convener.says('未达成共识：报修电话由谁接还没有谈拢');
  await convener.screenshot('session-desk-10-closed');
  expect(dataOf(await cloud.as().session.view({ sessionId }))).toMatchObject({ state: 'closed', closed: { notes: [{ consensus: 'reached' }, { consensus: 'not-yet' }] } });
});

test('a topic that nobody has looked into cannot be arranged, and the plan says where that is done', async () => {
  const { topicId } = await aFiledTopic(cloud);
  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/session-plan/index?topicId=${topicId}`);
  await convener.says('不调研不协商：调研还没有完成');
  await (await convener.says('还不能安排这次协商：1项要先解决')).scrollIntoViewIfNeeded();
  await convener.screenshot('session-desk-11-no-research');
});

test('who left a fixed roster below its half is replaced out of the line, and the roster confirmed whole', async () => {
  const { sessionId, stakeholders } = await aSessionFrozen(cloud, { waiting: 1 });
  dataOf(await cloud.as(stakeholders[0]).session.leave({ sessionId }));
  const convener = await app.person({ as: CONVENER });
  await convener.goto(desk(sessionId));
  await convener.says('有人退出，利益相关方不到一半了');
  await convener.screenshot('session-desk-12-broken');
  const [left] = dataOf(await cloud.convener().session.roster({ sessionId, state: 'left' })).items;
  const [waiting] = dataOf(await cloud.convener().session.roster({ sessionId, state: 'waiting' })).items;
  await convener.tap(`${left!.name}：换人`);
  await convener.tap(`利益相关方代表（${waiting!.group}），同一群体`);
  await convener.tap('替补');
  await gone(convener, '还不能确认名单已补齐：1项要先解决');
  await convener.tap('确认名单已补齐');
  await convener.says('下一步：发通知');
});

describe.each(LOOKS)('$name', ({ name, mode }) => {
  test('whom to ring and how the others were told can be read', async () => {
    const { sessionId, stakeholders } = await aSessionNoticed(cloud, { rung: 3 });
    dataOf(await cloud.as(stakeholders[0]!).me.markRead({ noticeIds: dataOf(await cloud.as(stakeholders[0]!).me.inbox({})).items.map(({ id }) => id) }));
    const convener = await app.person({ ...mode, as: CONVENER });
    await convener.goto(desk(sessionId));
    await convener.says('下一步：通知到每一个人，开始签到');
    await convener.says('还有2人没有通知到');
    await convener.screenshot(`session-desk-ring-${name}`);
    await convener.tap('看已通知的4人是怎么通知的');
    await convener.says('已通知的人（4人）');
    await (await convener.says('站内通知已看；没有订阅微信提醒')).scrollIntoViewIfNeeded();
    await convener.screenshot(`session-desk-told-${name}`);
  });

  test('the roster, the door and the closing can be read', async () => {
    const { sessionId } = await aSessionFilled(cloud, { waiting: 2 });
    const convener = await app.person({ ...mode, as: CONVENER });
    await convener.goto(desk(sessionId));
    await convener.says('下一步：确定名单');
    await convener.screenshot(`session-desk-roster-${name}`);
    await (await convener.says('候补，先后顺序（2人）')).scrollIntoViewIfNeeded();
    await convener.screenshot(`session-desk-waiting-${name}`);
    const { sessionId: door } = await aSessionCheckingIn(cloud);
    await convener.goto(desk(door));
    await (await convener.says('签到码')).scrollIntoViewIfNeeded();
    await convener.screenshot(`session-desk-door-${name}`);
  });
});

test('at 1280 px what is to be done and where things stand are side by side', async () => {
  const { sessionId } = await aSessionFilled(cloud, { waiting: 2 });
  const { sessionId: door } = await aSessionCheckingIn(cloud);
  const convener = await app.person({ as: CONVENER });
  await convener.page.setViewportSize(WIDE);
  for (const [name, id, words] of [['roster', sessionId, '下一步：确定名单'], ['door', door, '签到码']] as const) {
    await convener.goto(desk(id));
    await convener.says(words);
    await convener.page.waitForTimeout(600);
    await convener.screenshot(`session-desk-wide-${name}`);
    expect(await convener.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
