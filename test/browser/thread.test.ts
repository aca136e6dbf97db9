import { dataOf, HOME, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSessionOpened } from '../support/sessions';
import { aThread, says } from '../support/threads';
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
const XSS = ['<script>document.title="hit"</script>', '<img src=x onerror=document.title="hit">', '"><svg onload=document.title="hit">'];

test('said, answered, changed, reported, taken down, appealed, restored', async () => {
  const topicId = await aThread(cloud);
  const person = await app.person({ as: 'resident-li' });
  await person.goto(`packages/resident/topic/index?id=${topicId}`);
  await person.tap('网上讨论');
  await person.says('还没有人发言');
  await person.tap('我要发言');
  await person.page.getByRole('radio', { name: /^提问/ }).filter({ visible: true }).tap();
  await person.type('想说的话', '路灯什么时候修？');
  await person.screenshot('thread-1-write');
  await person.tap('发出');
  await person.says('路灯什么时候修？');
  await person.screenshot('thread-2-asked');

  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/questions/index?roomId=${HOME}`);
  await convener.says('路灯什么时候修？');
  await convener.screenshot('thread-3-questions');
  await convener.page.getByRole('button', { name: '到讨论里答复：路灯什么时候修？', exact: true }).filter({ visible: true }).first().tap();
  await convener.tap('代表议事室答复');
  await convener.type('答复', '下周三修好，由街道安排。');
  await convener.tap('答复并告知提问的人');
  await convener.says('没有等答复的提问');

  await person.page.reload();
  await person.says('下周三修好，由街道安排。');
  await person.screenshot('thread-4-answered');

  const neighbour = await app.person({ as: 'resident-zhao' });
  await neighbour.goto(`packages/resident/thread/index?id=${topicId}`);
  await neighbour.page.getByRole('button', { name: '答复', exact: true }).filter({ visible: true }).first().tap();
  await neighbour.type('想说的话', '施工队那帮人靠不住');
  await neighbour.tap('发出答复');
  await neighbour.says('已发出。');

  await person.page.reload();
  await person.page.getByRole('button', { name: /条答复$/ }).filter({ visible: true }).first().tap();
  await person.says('施工队那帮人靠不住');
  await person.page.getByRole('button', { name: '举报', exact: true }).filter({ visible: true }).last().tap();
  await person.page.getByRole('radio', { name: /^辱骂/ }).filter({ visible: true }).tap();
  await person.screenshot('thread-5-report');
  await person.tap('提交举报');
  await person.says('施工队那帮人靠不住');

  await convener.goto(`packages/convener/check/index?roomId=${HOME}`);
  await convener.says('施工队那帮人靠不住');
  await convener.screenshot('thread-6-check');
  await convener.tap('按公约不公开');
  await convener.page.getByRole('radio', { name: /^辱骂/ }).filter({ visible: true }).tap();
  await convener.type('为什么', '说的是人，不是事');
  await convener.tap('不公开，写明理由');
  await convener.says('没有待核对的发言');

  await neighbour.goto(`packages/resident/thread/index?id=${topicId}&again=1`);
  await neighbour.says('没有公开：辱骂、人身攻击。说的是人，不是事（不同意的话，可以申诉一次）');
  await neighbour.screenshot('thread-7-removed');
  await neighbour.tap('提出申诉');
  await neighbour.type('为什么应当公开', '我说的是上次工期拖了两个月');
  await neighbour.page.getByRole('button', { name: '提出申诉', exact: true }).filter({ visible: true }).last().tap();
  await neighbour.says('没有公开：辱骂、人身攻击。说的是人，不是事（申诉已提出，等指导议事室的组织复核）');

  const guide = await app.person({ as: 'officer-ma' });
  await guide.goto('packages/organisation/appeals/index?organisationId=memberGroup-321002001');
  await guide.says('我说的是上次工期拖了两个月');
  await guide.type('复核意见', '说的是工期，不是骂人');
  await guide.screenshot('thread-8-appeal');
  await guide.tap('恢复这条发言');
  await guide.says('没有要复核的申诉');
  await person.page.reload();
  await person.page.getByRole('button', { name: /条答复$/ }).filter({ visible: true }).first().tap();
  await person.says('施工队那帮人靠不住');

  await convener.goto(`packages/resident/thread/index?id=${topicId}`);
  await convener.tap('替人记下发言');
  await convener.type('谁说的', '王桂兰');
  await convener.type('说的话', '晚上不敢出门');
  await convener.screenshot('thread-9-note');
  await convener.tap('记下并发出');
  await convener.says('王**（场外）');
  await convener.tap('提前结束讨论');
  await convener.type('理由', '改为当面商量');
  await convener.tap('结束讨论，公布理由');
  await convener.says('召集人提前结束：改为当面商量');
  await convener.tap('重新开放讨论');
  await convener.says('我要发言');
  expect([person.errors, convener.errors, neighbour.errors, guide.errors]).toEqual([[], [], [], []]);
}, 240_000);

test('spoken into the phone, written down by the room, read and heard by everybody', async () => {
  const topicId = await aThread(cloud);
  const person = await app.person({ as: 'resident-li', elder: true });
  await person.goto(`packages/resident/thread/index?id=${topicId}`);
  await person.tap('我要发言');
  await person.page.getByRole('radio', { name: /^顾虑/ }).filter({ visible: true }).tap();
  await person.tap('开始录音');
  await person.says('正在录，已录1秒，最多60秒');
  await person.screenshot('thread-voice-1-records');
  await person.tap('说完了');
  await person.says('去掉录音');
  await person.screenshot('thread-voice-2-recorded');
  await person.tap('发出');
  await person.says('正在等工作人员把录音写成文字，现在只有您看得到。');

  const convener = await app.person({ as: CONVENER });
  await convener.goto(`packages/convener/check/index?roomId=${HOME}`);
  await convener.says('录音等听写');
  await convener.type('录音的文字', '晚上九点就关灯了');
  await convener.screenshot('thread-voice-3-writes');
  await convener.tap('写好了，公开这条发言');
  await convener.says('没有待核对的发言');

  const neighbour = await app.person({ as: 'resident-zhao' });
  await neighbour.goto(`packages/resident/thread/index?id=${topicId}`);
  await neighbour.says('晚上九点就关灯了');
  await neighbour.page.getByRole('button', { name: /^听原话/ }).filter({ visible: true }).tap();
  await neighbour.says('停');
  await neighbour.screenshot('thread-voice-4-heard');
  expect([person.errors, convener.errors, neighbour.errors]).toEqual([[], [], []]);
}, 90_000);

test('what looks like markup is words on the screen', async () => {
  const topicId = await aThread(cloud);
  for (const text of XSS) await says(cloud, topicId, 'resident-li', { kind: 'concern', text });
  const person = await app.person();
  await person.goto(`packages/resident/thread/index?id=${topicId}`);
  for (const text of XSS) await person.says(text);
  expect(await person.page.title()).not.toBe('hit');
  expect(await person.page.locator('.post-text script, .post-text img, .post-text svg').count()).toBe(0);
}, 60_000);

test.each(LOOKS)('how the pages look: $name', async ({ name, mode }) => {
  const { sessionId, topicId, roomId, stakeholders } = await aSessionOpened(cloud, { sides: true });
  const asked = await says(cloud, topicId, stakeholders[0]!, { text: '先修哪几盏？', about: 'q1' });
  await says(cloud, topicId, 'resident-li', { kind: 'suggestion', text: '装声控的，省电，也不晃眼睛。' });
  await says(cloud, topicId, 'resident-zhao', { kind: 'concern', text: '巷尾太暗，老人晚上不敢走。', about: 'q1', side: 'for' });
  dataOf(await cloud.convener(roomId).consultation.answer({ topicId, postIds: [asked], text: '先修巷口三盏，月底前完成。' }));
  await says(cloud, topicId, 'resident-li', { text: '费用谁出？' });
  dataOf(await cloud.convener(roomId).session.openQuestion({ sessionId, questionId: 'q1', turn: 0 }));
  dataOf(await cloud.as(stakeholders[1]!).session.askToSpeak({ sessionId }));
  dataOf(await cloud.convener(roomId).session.giveWord({ sessionId, turn: (await cloud.store.get('speaking', sessionId))!.turn }));
  const [resident, seated] = [await app.person({ ...mode, as: 'resident-li' }), await app.person({ ...mode, as: stakeholders[0]! })];
  await resident.goto(`packages/resident/thread/index?id=${topicId}`);
  await (await resident.says('先修巷口三盏，月底前完成。')).scrollIntoViewIfNeeded();
  await resident.screenshot(`thread-read-${name}`);
  await resident.tap('两边的理由：路灯先修哪几盏');
  await resident.says('还没有人说。');
  await (await resident.says('反对的理由')).scrollIntoViewIfNeeded();
  await resident.screenshot(`thread-sides-${name}`);
  await resident.goto('packages/resident/standard/index');
  await resident.says('谁来看，怎么定');
  await resident.screenshot(`thread-standard-${name}`);
  await seated.goto(`packages/resident/live/index?id=${sessionId}`);
  await seated.says('正在商量第1个问题，共2个');
  await seated.screenshot(`thread-live-${name}`);
  expect([resident.errors, seated.errors]).toEqual([[], []]);
}, 120_000);
