import { startApp, type App } from './harness/app';
import { LOOKS } from './harness/person';

let app: App;
beforeAll(async () => { app = await startApp(); });
afterAll(() => app.stop());

const HOME = '321002001001';
const VILLAGE = `partyOrganisation-${HOME}`;
const GROUP = 'memberGroup-321002001';
const COUNTY = 'cppcc-321002';
const title = '雨天巷口积水，店门口进不来人';

const tray = (organisationId: string) => `packages/organisation/tray/index?organisationId=${organisationId}`;

test('a topic taken up is approved, filed and receipted, each step by whom the policy names, and everybody can read it', async () => {
  const convener = await app.person({ as: `convener-${HOME}` });
  await convener.goto(`packages/convener/desk/index?roomId=${HOME}`);
  await convener.tap('已受理 2');
  await convener.tap(title);
  await convener.says('下一步：列出利益相关方');
  for (const group of ['加上商户', '加上管养单位']) await convener.tap(group);
  await convener.screenshot('approval-1-stakeholders');
  await convener.tap('保存利益相关方');
  await convener.tap('送琼花观社区党组织审定');
  await convener.says('正在等琼花观社区党组织审定');
  await convener.screenshot('approval-2-sent');

  const approver = await app.person({ as: 'officer-he' });
  await approver.goto(tray(VILLAGE));
  await approver.screenshot('approval-3-tray');
  await approver.tap(title);
  await approver.tap('审定同意');
  await approver.says('还没有把好政治关、质量关');
  await approver.tap('政治关');
  await approver.tap('质量关');
  await approver.type('meeting', '2026-11-23');
  await approver.type('reference', '党委会纪要〔2026〕12号');
  await approver.screenshot('approval-4-approving');
  await approver.tap('登记审定同意');
  await approver.says('已登记审定');

  await convener.page.reload();
  await convener.tap('报东关街道委员履职小组备案');
  await convener.says('已报东关街道委员履职小组备案，等签收');
  const topicId = /id=([\w-]+)/.exec(convener.page.url())![1]!;

  const other = await app.person({ as: 'officer-gao' });
  await other.goto(`packages/organisation/decide/index?id=${topicId}&organisationId=${COUNTY}`);
  await other.says('这份备案不是报给您所在组织的');
  await (await other.says('广陵区政协现在不用办')).scrollIntoViewIfNeeded();
  await other.screenshot('approval-5-not-yours');

  const receiver = await app.person({ as: 'officer-ma' });
  await receiver.goto(tray(GROUP));
  await receiver.tap(title);
  await receiver.tap('签收备案');
  await receiver.says('已签收备案');
  await receiver.tap('回单位待办');
  await receiver.tap('备案登记');
  await receiver.says(title);
  await receiver.screenshot('approval-6-register');

  const resident = await app.person({ as: 'resident-li' });
  await resident.goto(`packages/resident/topic/index?id=${topicId}`);
  await resident.page.getByText('2026年11月23日，党委会纪要〔2026〕12号').filter({ visible: true }).first().waitFor();
  await (await resident.says('回执')).scrollIntoViewIfNeeded();
  await resident.screenshot('approval-7-topic');

  for (const { name, mode } of LOOKS) {
    const looking = await app.person({ ...mode, as: 'officer-ma' });
    await looking.goto(`packages/organisation/decide/index?id=${topicId}&organisationId=${GROUP}`);
    await looking.says('已签收备案');
    await looking.screenshot(`approval-8-${name}`);
  }
});
