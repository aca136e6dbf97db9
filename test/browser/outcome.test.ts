import { dataOf, HOME, type Cloud } from '../support/cloud';
import { aListReceived, dayAhead, everybodyConfirmsList, aSessionConfirmed } from '../support/outcomes';
import { forgetRates } from '../support/rates';
import { actingAt } from './harness/acting';
import { startApp, type App } from './harness/app';

let app: App;
let cloud: Cloud;
beforeAll(async () => {
  app = await startApp();
  cloud = actingAt(app.url);
});
afterAll(() => app.stop());
beforeEach(() => forgetRates());

const CONVENER = `convener-${HOME}`;
const OFFICE = 'partyWorkCommittee-321002001';

test('from confirmed minutes to a rated answer: list, receipt, decision, progress, done, confirmed, answered', async () => {
  const session = await aSessionConfirmed(cloud);
  const { sessionId, stakeholders } = session;
  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/session/index?id=${sessionId}`);
  await convener.tap('整理、报送建议清单');
  await convener.says('草稿已按会议记录拟好');
  await convener.screenshot('outcome-1-draft');
  await convener.tap('修改、补充');
  await convener.type('who-1', '东关街道办事处');
  await convener.type('who-2', '琼花观社区居委会');
  await convener.type('dissent-2', '有店家担心没人接电话');
  await convener.type('为什么这样改', '补上由谁来做');
  await convener.screenshot('outcome-2-edit');
  await convener.tap('保存');
  await convener.says('第1稿，还没有发给到会的人');
  await convener.tap('发给到会的人确认');
  await convener.says('等到会的人确认');

  const elder = await app.person({ as: stakeholders[0]!, elder: true });
  await elder.goto(`packages/resident/session/index?id=${sessionId}`);
  await elder.tap('协商建议办得怎么样');
  await elder.says('请您看一看，对不对');
  await elder.says('和存档一致');
  await elder.screenshot('outcome-3-confirm-elder');
  await elder.tap('清单一致，确认');
  await elder.says('您已确认');
  await everybodyConfirmsList(cloud, { ...session, stakeholders: stakeholders.slice(1), hash: (await cloud.store.get('suggestionList', sessionId))!.circulated!.hash });
  await convener.page.reload();
  await convener.tap('报送清单');
  await convener.says('等签收。超过时限系统会逐级提醒。');
  await convener.screenshot('outcome-4-sent');

  const officer = await app.person({ as: 'officer-xu', wide: true });
  await officer.goto(`packages/organisation/tray/index?organisationId=${OFFICE}`);
  await officer.tap('建议清单和落实');
  await officer.screenshot('outcome-5-tray');
  await officer.tap('请签收清单：协商建议清单2条');
  await officer.tap('签收清单');
  await officer.page.getByRole('button', { name: /^1\. .*：答复$/ }).filter({ visible: true }).last().tap();
  await officer.tap('采纳');
  await officer.tap('东关街道党工委');
  await officer.type('due-1', dayAhead(30));
  await officer.screenshot('outcome-6-decide');
  await officer.page.getByText(/请先选怎样答复|按一下/).filter({ visible: true }).first().waitFor({ state: 'hidden' });
  await officer.tap('发出答复');
  await officer.page.getByRole('button', { name: /^1\. .*：交办$/ }).filter({ visible: true }).last().tap();
  await officer.tap('交东关街道党工委办理');
  await officer.page.getByRole('button', { name: /^1\. .*：登记进展$/ }).filter({ visible: true }).last().tap();
  await officer.type('做了什么', '灯具已经下单，下周安装');
  await officer.tap('登记进展');
  await officer.page.getByRole('button', { name: /^1\. .*：登记进展、报办结$/ }).filter({ visible: true }).last().tap();
  await officer.type('做了什么', '三盏灯都换好了');
  await officer.tap('已经办好，报办结');
  await officer.type('evidence-1', '验收单2026-12号');
  await officer.screenshot('outcome-7-done');
  await officer.tap('报办结');
  await officer.says('部门报办结');

  await elder.goto(`packages/resident/item/index?id=${sessionId}&number=1`);
  await elder.says('请您看一看：办好了没有');
  await elder.screenshot('outcome-8-claim-elder');
  await elder.tap('办好了，确认');
  await elder.says('您已确认');
  for (const openid of stakeholders.slice(1)) dataOf(await cloud.as(openid).outcome.answerClaim({ sessionId, number: 1, agrees: true, words: '' }));

  await convener.page.reload();
  await convener.page.getByRole('button', { name: /^1\. .*：答复提出人和到会人员$/ }).filter({ visible: true }).last().tap();
  await convener.type('答复', '已经办好，谢谢大家提的意见。');
  await convener.screenshot('outcome-9-answer');
  await convener.tap('发出答复');
  await convener.says('已答复');

  const dark = await app.person({ as: stakeholders[1]!, dark: true });
  await dark.goto(`packages/resident/item/index?id=${sessionId}&number=1`);
  await dark.tap('满意');
  await dark.screenshot('outcome-10-rate-dark');
  await dark.tap('提交评价');
  await dark.says('您评价了：满意');
  await dark.goto(`packages/resident/outcome/index?id=${sessionId}`);
  await dark.says('每条建议办到哪一步');
  await dark.screenshot('outcome-11-overview-dark');

  const stranger = await app.person({ as: 'resident-new' });
  await stranger.goto(`packages/resident/item/index?id=${sessionId}&number=1`);
  await stranger.says('建议的文字公布以后，大家都能看到；办到哪一步，现在就能看。');
  await stranger.screenshot('outcome-12-stranger');
  await stranger.goto(`packages/resident/room/index?id=${HOME}`);
  await stranger.says('件件有回音');
  await stranger.tap('看建议办理情况');
  await stranger.says('三个率怎么算');
  await stranger.screenshot('outcome-13-room');
});

test('the closing letter on paper: the convener sees to whom it is to be brought, prints it, and notes one after the other', async () => {
  const { sessionId, receiver, organisationId, guests } = await aListReceived(cloud, { consensus: ['reached', 'unreachable'], items: 1 });
  const [question, convening] = [{ sessionId, questionId: 'q2' }, cloud.convener(HOME).outcome];
  dataOf(await cloud.as(receiver).outcome.recordDecision({ ...question, organisationId, day: dayAhead(0), reference: '党工委会议纪要〔2026〕31号', gist: '先建一半，一年后再看' }));
  dataOf(await convening.logExplanation({ ...question, day: dayAhead(0), way: 'visit', who: '靠北的六户', said: '说明为什么先建一半' }));
  dataOf(await convening.sendLetter({ ...question, text: '各位邻居：先建一半，另一半留作绿地。一年后请大家再来商量。' }));
  const [first] = dataOf(await convening.letters(question)).items;
  const convener = await app.person({ as: CONVENER });
  for (const [look, person] of [['', convener], ['-elder', await app.person({ as: CONVENER, elder: true })], ['-dark', await app.person({ as: CONVENER, dark: true })]] as const) {
    await person.goto(`packages/convener/outcome/index?id=${sessionId}`);
    await (await person.says(`${guests.length}封纸质信还没有送到`)).scrollIntoViewIfNeeded();
    await person.screenshot(`outcome-14-letters${look}`);
    await person.tap(`${first!.name}：记下送信`);
    await (await person.says(`${first!.name}的信`)).scrollIntoViewIfNeeded();
    await person.screenshot(`outcome-15-note${look}`);
  }
  await convener.tap('当面送到');
  await convener.type(`letter-by-${first!.seatId}`, '网格员');
  await convener.tap('记下');
  await convener.says(`${guests.length - 1}封纸质信还没有送到`);
  await convener.says('已送达');
  await convener.screenshot('outcome-16-one-brought');
});
