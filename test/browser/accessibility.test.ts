import AxeBuilder from '@axe-core/playwright';
import { dataOf } from '../support/cloud';
import { aDrawHeld } from '../support/draws';
import { sampled } from '../support/sampled';
import { actingAt } from './harness/acting';
import { startApp, type App } from './harness/app';
import { MODES, type Person } from './harness/person';

let app: App;
let known: { id: string; topicId: string };
let held: string;
let asked: string;
let drawn: string;
let published: string;
beforeAll(async () => {
  app = await startApp();
  const ahead = dataOf(await actingAt(app.url).as().session.list({ roomId: HOME, stage: 'ahead' })).items;
  [known] = ahead as unknown as [typeof known];
  asked = ahead.find(({ topicTitle }) => topicTitle === STALLS)!.id;
  held = dataOf(await actingAt(app.url).as().session.list({ roomId: HOME, stage: 'held' })).items[0]!.id;
  dataOf(await actingAt(app.url).convener().session.sendMinutes({ sessionId: held, version: 0 }));
  published = dataOf(await actingAt(app.url).as().publication.list({})).items[0]!.sessionId;
  drawn = (await aDrawHeld(actingAt(app.url))).sessionId;
});
afterAll(() => app.stop());

const HOME = '321002001001';
const STALLS = '店门口摆的货架占了半条巷子，怎么摆才好';
const ROOM = { id: HOME, name: '琼花观社区', kind: 'village', path: ['广陵区', '东关街道'], demo: false };

/** Every page with something on it, and words that say it is there; a page without a lasting address is reached by a tap. `SESSION`, `TOPIC`, `ASKED`, where statements are asked for, and `HELD`, one whose minutes are sent, stand for those of the demonstration, `DRAWN` for a session whose seats were drawn, `PUBLISHED` for one whose outcome is. */
const PAGES: readonly [name: string, path: string, words: string, tap?: string][] = [
  ['home', '/', '正在进行'],
  ['topics', 'pages/topics/index', '观巷北段'],
  ['sessions', 'pages/sessions/index', '要开的协商'],
  ['session', 'pages/sessions/index', '利益相关方里', STALLS],
  ['session-held', 'pages/sessions/index', '商量的结果', '垃圾桶放在谁家门口'],
  ['me', 'pages/me/index', '投诉建议'],
  ['find-room', 'packages/resident/find-room/index', '找我的议事室'],
  ['room', `packages/resident/room/index?id=${HOME}`, '议事室编码'],
  ['propose', `packages/resident/propose/index?roomId=${HOME}`, '什么事'],
  ['desk', `packages/convener/desk/index?roomId=${HOME}`, '观巷北段'],
  ['residents', `packages/convener/residents/index?roomId=${HOME}`, '李建国'],
  ['session-desk', 'packages/convener/session/index?id=SESSION', '名单上的人'],
  ['minutes-desk', 'packages/convener/minutes/index?id=HELD', '到会的人怎么回应'],
  ['minutes', 'packages/resident/minutes/index?id=HELD', '和存档一致'],
  ['thread', 'packages/resident/thread/index?id=TOPIC', '还可以看'],
  ['standard', 'packages/resident/standard/index', '谁来看，怎么定'],
  ['live', 'packages/resident/live/index?id=SESSION', '网上讨论'],
  ['statements', 'packages/resident/statements/index?id=ASKED', '每条观点', '意见分布'],
  ['statements-desk', 'packages/convener/statements/index?id=ASKED', '已公开的里面，听起来相近的'],
  ['questions', `packages/convener/questions/index?roomId=${HOME}`, '网上提问'],
  ['check', `packages/convener/check/index?roomId=${HOME}`, '网上讨论的发言'],
  ['session-plan', 'packages/convener/session-plan/index?topicId=TOPIC', '谁来参加'],
  ['draw', 'packages/resident/draw/index?id=DRAWN', '自己核对'],
  ['draw-desk', 'packages/convener/draw/index?id=DRAWN', '席位都安排好了'],
  ['why-not', `packages/convener/why-not/index?roomId=${HOME}`, '哪个议题'],
  ['session-list', `packages/convener/session-list/index?roomId=${HOME}`, '要开的'],
  ['tray', `packages/organisation/tray/index`, '单位待办'],
  ['set-up', `packages/convener/set-up/index?roomId=${HOME}`, '登记阵地'],
  ['coverage', 'packages/resident/coverage/index?county=321002', '东关街道'],
  ['letters', 'packages/resident/letters/index?side=mine', '来往信件'],
  ['my-data', 'packages/resident/my-data/index', '留了什么'],
  ['identity', 'packages/resident/identity/index', '认领名册上的身份'],
  ['outcome', 'packages/resident/outcome/index?id=PUBLISHED', '每条建议办到哪一步'],
  ['publications', 'packages/resident/publications/index?roomId=', '宝应', '分布'],
];

/** What whoever keeps a county's lists sees. */
const AS_OFFICE = 'organisationId=cppcc-321002&county=321002';
const OFFICE_PAGES: typeof PAGES = [
  ['office-desk', `packages/organisation/desk/index?${AS_OFFICE}`, '组织和名册'],
  ['office-overdue', `packages/organisation/overdue/index?${AS_OFFICE}`, '老楼梯没有扶手，老人上下不敢走'],
  ['office-rooms', `packages/organisation/rooms/index?${AS_OFFICE}`, '东关街道'],
  ['office-room', `packages/organisation/room/index?${AS_OFFICE}&roomId=321002001`, '组织关系'],
  ['office-open-room', `packages/organisation/open-room/index?${AS_OFFICE}`, '议事室类别'],
  ['office-members', `packages/organisation/members/index?${AS_OFFICE}&shown=all`, '还没有编入议事室，还没有认领'],
  ['office-bodies', `packages/organisation/bodies/index?${AS_OFFICE}`, '增加组织'],
  ['office-what-if', `packages/organisation/what-if/index?${AS_OFFICE}`, '只是试算'],
  ['office-conventions', `packages/organisation/conventions/index?${AS_OFFICE}`, '本地约定'],
  ['office-sheet', `packages/organisation/sheet/index?${AS_OFFICE}`, '下载空白模板'],
];

/** Sizes of the elder mode by the standard for elderly users: text of at least 18 px, things to press of at least 60 px. */
const tooSmall = (person: Person, least: { text: number; press: number }) => person.page.evaluate(({ text, press }) => {
  const shown = (element: Element) => { const { width, height } = element.getBoundingClientRect(); return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden'; };
  const all = [...document.querySelectorAll('.shell *')].filter(shown);
  const own = (element: Element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
  return [
    ...all.filter((element) => own(element) && parseFloat(getComputedStyle(element).fontSize) < text).map((element) => `text ${getComputedStyle(element).fontSize}: ${element.textContent!.slice(0, 20)}`),
    ...all.filter((element) => element.matches('button, [role=button], [role=tab], [role=radio], [role=checkbox]') && element.getBoundingClientRect().height < press - 0.5).map((element) => `press ${Math.round(element.getBoundingClientRect().height)}: ${element.textContent!.slice(0, 20)}`),
  ];
}, least);

describe.each(MODES.map((one, turn) => ({ ...one, turn })))('$name', ({ name: mode, mode: look, turn }) => {
  let [convener, officer]: Person[] = [];
  beforeAll(async () => {
    convener = await app.person({ ...look, as: `convener-${HOME}` });
    await convener.goto('/');
    await convener.page.evaluate((room) => localStorage.setItem('my-room', JSON.stringify({ data: room })), ROOM);
    officer = await app.person({ ...look, as: 'officer-roster' });
    await officer.goto('/');
  });

  // Each page in one of the four modes by turns; in all of them in the full sweep.
  test.each([...sampled([...PAGES, ...OFFICE_PAGES], 4, turn)])('%s has no serious fault that axe knows, nothing wider than the screen, and sizes people can read and press', async (name, path, words, ...[tap]) => {
    const person = name.startsWith('office-') ? officer! : convener!;
    await person.goto(path.replace('SESSION', known.id).replace('TOPIC', known.topicId).replace('HELD', held).replace('DRAWN', drawn).replace('PUBLISHED', published).replace('ASKED', asked));
    await person.page.reload();
    if (tap) await person.tap(tap);
    await person.says(words);
    await person.page.waitForTimeout(300);
    await person.screenshot(`pages/${name}-${mode}`);
    const { violations } = await new AxeBuilder({ page: person.page }).withTags(['wcag2a', 'wcag2aa']).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)).toEqual([]);
    expect(await person.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(await tooSmall(person, look.elder ? { text: 18, press: 60 } : { text: 12, press: 44 })).toEqual([]);
  });
});
