import { dataOf, HOME, type Cloud } from '../support/cloud';
import { aDrawHeld, aDrawPublished, aSessionToDraw } from '../support/draws';
import { forgetRates } from '../support/rates';
import { GROUPS } from '../support/sessions';
import { actingAt } from './harness/acting';
import { startApp, type App } from './harness/app';
import { LOOKS } from './harness/person';

let app: App;
let cloud: Cloud;
beforeAll(async () => {
  app = await startApp();
  cloud = actingAt(app.url);
});
afterAll(() => app.stop());
beforeEach(() => forgetRates());

const CONVENER = `convener-${HOME}`;
const page = (sessionId: string) => `packages/resident/draw/index?id=${sessionId}`;

test('the convener draws lots from the list to the seats; a quota that cannot be met is explained before anything is fixed', async () => {
  const { sessionId } = await aSessionToDraw(cloud, { holds: [{ group: GROUPS[1]!, seats: 2 }] });
  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/session/index?id=${sessionId}`);
  await convener.says('报名的人多，先摇号：15人等摇号');
  await convener.tap('去摇号');
  await convener.says('下一步：固定名单');
  await convener.type('least-2', '6');
  await convener.says('还不能固定名单：1项要先解决');
  await convener.page.getByText('代表的群体“店家”：至少 6 人，只能有 4 人，差 2 人').filter({ visible: true }).first().waitFor();
  await convener.screenshot('draw-1-cannot');
  await convener.type('least-2', '2');
  await convener.page.getByText('还不能固定名单：1项要先解决').filter({ visible: true }).first().waitFor({ state: 'hidden' });
  await convener.screenshot('draw-2-list');
  await convener.tap('固定名单');
  await convener.says('下一步：公布名单和承诺');
  await convener.tap('当众掷三个十面骰子');
  await convener.screenshot('draw-3-publish');
  await convener.tap('公布');
  await convener.says('先念给大家听');
  await convener.type('number', '040');
  await convener.type('number-again', '041');
  await convener.says('两遍不一样，请看清楚再填');
  await convener.type('number-again', '040');
  await convener.says('第040组入席。');
  await convener.screenshot('draw-4-number');
  await convener.tap('录入号码');
  await convener.says('席位都安排好了');
  await convener.screenshot('draw-5-seated');
  await convener.tap('去确定名单');
  await convener.says('已摇号');
});

describe.each(LOOKS)('in $name', ({ name, mode }) => {
  test('an applicant sees whether the own number was drawn, and the phone works it out anew', async () => {
    const { sessionId, applicants } = await aDrawHeld(cloud);
    const drawn = dataOf(await cloud.as(applicants[0]!).draw.view({ sessionId })).draw!;
    const applicant = await app.person({ ...mode, as: applicants[0]! });
    await applicant.goto(`packages/resident/session/index?id=${sessionId}`);
    await applicant.tap('摇号结果');
    await applicant.says('自己核对');
    await applicant.says(drawn.drawn!.panel.includes(drawn.mine!) ? '摇中了' : '没有摇中');
    await applicant.screenshot(`draw-6-mine-${name}`);
    await applicant.tap('在我的手机上核对');
    await applicant.says('核对无误');
    await applicant.says('入席的编号就是这个号码对应的一组');
    await (await applicant.says('核对无误')).scrollIntoViewIfNeeded();
    await applicant.screenshot(`draw-7-checked-${name}`);
    await applicant.tap('看校验值和入席编号');
    await (await applicant.says('下载公布的文件')).scrollIntoViewIfNeeded();
    await applicant.screenshot(`draw-8-published-${name}`);
  });
});

test('somebody who is not signed in looks a number up; one that is in no list is said to be in none', async () => {
  const { sessionId } = await aDrawHeld(cloud);
  const [code] = dataOf(await cloud.as().draw.view({ sessionId })).draw!.drawn!.panel;
  const reader = await app.person();
  await reader.goto(page(sessionId));
  await reader.type('lot', code!.toUpperCase());
  await reader.tap('查一下');
  await reader.says('摇中了');
  await reader.type('lot', '0000 0000 0000');
  await reader.tap('查一下');
  await reader.says('名单里没有这个编号，请再看一遍：12位数字和字母');
});

test('a file that was changed on the way, and a commitment that was exchanged, are found out on the phone', async () => {
  const { sessionId } = await aDrawHeld(cloud);
  const cheated = await app.person();
  await cheated.page.route(/\.json(\?|$)/, async (route) => {
    const bundle = (await (await route.fetch()).json()) as { panels: string[][] };
    [bundle.panels[406], bundle.panels[407]] = [bundle.panels[407]!, bundle.panels[406]!];
    await route.fulfill({ json: bundle });
  });
  await cheated.goto(page(sessionId));
  await cheated.tap('在我的手机上核对');
  await cheated.says('核对不符');
  await cheated.says('文件和公布的校验值对不上');
  await cheated.screenshot('draw-9-cheated');

  const published = await aDrawPublished(cloud);
  const witness = await app.person();
  await witness.goto(page(published.sessionId));
  await witness.says('等号码出来');
  await witness.page.evaluate((id) => localStorage.setItem(`draw-${id}`, JSON.stringify({ data: 'f'.repeat(64) })), published.drawId);
  await witness.page.reload();
  await witness.says('承诺被换过了');
});
