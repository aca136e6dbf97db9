import { until } from '../support/until';
import { withFunctions, type Backed } from './harness/with-functions';

let cloud: Backed;
beforeAll(async () => {
  cloud = await withFunctions({ WECHAT_TEMPLATES: JSON.stringify({ session: 'tpl-session' }) });
}, 120_000);
afterAll(() => cloud.stop());

test('a shopkeeper signs up; WeChat is asked in the tap itself, before anything is sent', async () => {
  const phone = cloud.phoneOf('resident-li');
  phone.wx.answer('requestSubscribeMessage', { 'tpl-session': 'accept' });
  const { screen } = phone;
  await phone.open('pages/sessions/index');
  await screen.tap('店门口摆的货架占了半条巷子，怎么摆才好');
  await screen.says('再有1名利益相关方代表即可');
  await screen.tap('利益相关方代表，这件事直接关系到您，比如您住在那里、在那里开店');
  await screen.says('您属于哪一方');
  await screen.tap('店家');
  await screen.type('这件事和您有什么关系', '我在巷口开小吃店');

  const writes = () => phone.cloudCalls.filter(({ data }) => { const { action, dryRun } = data as { action: string; dryRun?: boolean }; return action === 'signUp' && !dryRun; });
  await screen.says('报名');
  await until(async () => phone.cloudCalls.some(({ data }) => (data as { action: string }).action === 'nudges'));
  await screen.tap('加到手机日历');
  expect(phone.wx.calls.find(({ name }) => name === 'addPhoneCalendar')?.options).toMatchObject({ title: '协商：店门口摆的货架占了半条巷子，怎么摆才好', location: '琼花观社区协商议事室' });
  await screen.tap((node) => node.cl?.includes('button--primary') === true && !node.cl.includes('button--off'));
  expect(phone.wx.calls.filter(({ name }) => name === 'requestSubscribeMessage')).toHaveLength(1);
  expect(writes()).toHaveLength(0);
  await screen.says('人员齐了，合乎要求');
  expect(writes()).toHaveLength(1);
  expect(phone.cloudCalls.find(({ data }) => (data as { action: string }).action === 'subscribe')?.data).toMatchObject({ input: { accepted: ['session'] } });
  expect(phone.errors).toEqual([]);
  expect([...phone.wx.missing]).toEqual([]);
}, 60_000);

test('a session opened without its name leads to the list', async () => {
  const phone = cloud.phoneOf('resident-zhao');
  await phone.open('packages/resident/session/index');
  await phone.screen.says('没有指明是哪次协商');
  expect(phone.errors).toEqual([]);
}, 30_000);
