import { withFunctions, type Backed } from './harness/with-functions';

let cloud: Backed;
beforeAll(async () => {
  cloud = await withFunctions();
}, 120_000);
afterAll(() => cloud.stop());

test('a resident finds the room of 琼花观社区 and proposes a topic there', async () => {
  const phone = cloud.phoneOf('resident-zhao');
  const { screen } = phone;
  await phone.open('pages/home/index');

  await screen.tap('搜名称');
  await screen.type('搜村、社区、街道的名称', 'qhg');
  await screen.tap('琼花观社区');
  await screen.says('琼花观社区');
  await screen.tap('设为我的议事室');
  await screen.tap('我要提议题');

  await screen.type('什么事', '观巷北段路灯坏了三盏');
  await screen.type('怎么了', '入秋以后三盏灯都不亮，老人晚上看不清台阶。');
  await screen.type('在哪儿', '观巷北段，从巷口到第二个拐弯');
  await screen.tap('提交');
  await screen.says('已经提交');

  const proposals = phone.cloudCalls.filter(({ data }) => (data as { action: string }).action === 'propose');
  expect(proposals).toHaveLength(1);
  expect(proposals[0]!.result).toMatchObject({ ok: true });
  expect(phone.errors).toEqual([]);
  expect([...phone.wx.missing]).toEqual([]);
}, 60_000);
