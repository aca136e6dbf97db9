import { collections } from '../../config/cloudbase/collections';
import { HOLDINGS } from '../../cloudfunctions/_me/holdings';
import { WHOSE } from '../../cloudfunctions/_me/whose';
import type { CollectionName } from '../../cloudfunctions/_store/documents';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { contentOf } from '../../cloudfunctions/_store/files';
import { personIdOf, seatId } from '../../cloudfunctions/_store/keys';
import type { Held } from '../../src/contract/me';
import { goneIdOf, HELD_KINDS, isGone, type HeldKind } from '../../src/domain/me/held';
import { aCloud, aTopic, dataOf, DRY_RUN, HOME, LAMP, type Cloud } from '../support/cloud';
import { aListReceived, answer, assign, claim, stakeholdersAgree } from '../support/outcomes';
import { aJpegWithPlace } from '../support/pictures';
import { forgetRates } from '../support/rates';
import { aClaim, aPlacedMember } from '../support/rosters';
import { aSessionOpened, aSessionSigningUp, signUpAs } from '../support/sessions';
import { answersOf, aStatementShown, aStatementWaiting, theConversation } from '../support/statements';
import { aPost, aRemoved, aSpoken, says } from '../support/threads';
import { until } from '../support/until';

const NAME = '离春生';
const DAY = 86_400_000;

let cloud: Cloud;
let who: string;
let ahead: { sessionId: string; waits: string };
let held: { sessionId: string; topicId: string };
let topics: { open: string; approved: string; seconded: string };
let post: { topicId: string; postId: string };

const me = (openid = who) => cloud.as(openid).me;
const personId = () => personIdOf(who);

/** Somebody with one of everything: the last of six stakeholders of a session held to its end. */
beforeAll(async () => {
  cloud = await aCloud();
  const session = await aListReceived(cloud);
  who = session.stakeholders[0]!;
  held = session;
  await assign(cloud, session);
  await claim(cloud, session);
  await stakeholdersAgree(cloud, session);
  await answer(cloud, session);
  await forgetRates();
  dataOf(await cloud.as(who).outcome.rate({ sessionId: session.sessionId, number: 1, grade: 'satisfied', words: '路亮了' }));
  dataOf(await me().declareResidence({ roomId: HOME, name: NAME, note: '观巷十二号' }));
  dataOf(await me().subscribe({ accepted: ['progress'] }));
  const { topicId: seconded } = await aTopic(cloud, { openid: 'resident-li' });
  dataOf(await cloud.as(who).topic.second({ topicId: seconded, on: true }));
  const { photoId } = dataOf(await cloud.as(who).topic.addPhoto({ image: aJpegWithPlace().toString('base64') }));
  const { id: open } = dataOf(await cloud.as(who).topic.propose({ roomId: HOME, ...LAMP, title: '楼道里堆了杂物', wrong: '晚饭后要绕着走，请测试复核', photos: [photoId] }));
  const { topicId: approved, ...seen } = await aTopic(cloud, { openid: who, title: '菜场门口停满了车' });
  await putApproved(approved, seen.revision);
  topics = { open, approved, seconded };
  const next = await aSessionSigningUp(cloud, { limit: 2, days: 20 });
  dataOf(await signUpAs(cloud, who, next.sessionId));
  const waits = 'sits-beside';
  dataOf(await signUpAs(cloud, waits, next.sessionId, undefined, { orWait: true }));
  ahead = { sessionId: next.sessionId, waits };
  const others = await aPost(cloud, 'writes-posts', { kind: 'concern', text: '这条巷子太窄' });
  post = { topicId: others.topicId, postId: await says(cloud, others.topicId, who, { text: '我家门口也没有灯' }) };
  dataOf(await cloud.as(who).consultation.report({ ...others, ground: 'insult', note: '跑题' }));
  await aSpoken(cloud, who);
  await aRemoved(cloud, who);
  const asked = await theConversation(cloud);
  const shown = [await aStatementShown(cloud, asked), await aStatementShown(cloud, asked)];
  await forgetRates();
  await aStatementWaiting(cloud, asked, '我说装灯要先问老人', who);
  await answersOf(cloud, asked, shown, [{ openid: who, says: '+-' }, { openid: 'answers-too', says: '++' }]);
  const { memberId } = await aPlacedMember(cloud, { roomId: HOME });
  await forgetRates();
  dataOf(await cloud.as(who).member.ask({ roomId: HOME, memberId, text: '我家的路灯该找谁？' }));
  await aClaim(cloud, who);
  await forgetRates();
  dataOf(await cloud.as(who).topic.addPhoto({ image: aJpegWithPlace().toString('base64') }));
  await inTransaction((transaction) => transaction.create('conversion', {
    _id: 'a-conversion', sessionId: session.sessionId, roomId: HOME, topicId: session.topicId, topicTitle: LAMP.title, kind: 'proposal', state: 'filed', revision: 2, title: '关于背街小巷路灯的提案', text: '建议统一报修',
    author: { personId: personId(), name: NAME }, cosigners: [{ personId: personIdOf('another-member'), name: '联名人甲', at: '2026-11-24T00:00:00.000Z' }], at: '2026-11-24T00:00:00.000Z', waitsFor: [], queueKey: 'x', demo: true,
  }));
  await until(async () => (await cloud.store.count('photo', { state: 'waiting' })) === 0);
}, 90_000);
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

async function putApproved(topicId: string, revision: number): Promise<void> {
  const convener = cloud.convener().topic;
  dataOf(await convener.screen({ topicId, revision, concern: 'practical', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
  dataOf(await convener.mapStakeholders({ topicId, revision: revision + 1, extent: '菜场', groups: ['住户'] }));
  dataOf(await convener.sendForApproval({ topicId, revision: revision + 1 }));
  dataOf(await cloud.as('officer-he').topic.approve({ topicId, revision: revision + 2, organisationId: `partyOrganisation-${HOME}`, checks: { political: true, quality: true }, meeting: { date: '2026-11-24', reference: '纪要1号' } }));
}

/** All that is kept of a kind, however many pages it takes. */
async function allOf(kind: HeldKind, openid = who): Promise<Held[]> {
  const items: Held[] = [];
  for (let cursor: string | undefined = '0'; cursor !== undefined;) {
    const page: { items: Held[]; next?: string | undefined } = dataOf(await me(openid).held({ kind, cursor }));
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}
const everything = async (openid = who) => Object.fromEntries(await Promise.all(HELD_KINDS.map(async (kind) => [kind, await allOf(kind, openid)] as const))) as Record<HeldKind, Held[]>;

/** Every document stored, by collection. */
const dump = (): { collection: CollectionName; document: Record<string, unknown> }[] =>
  collections.flatMap(({ collection }) => [...cloud.emulator.store.scan(collection)].map((text) => ({ collection: collection as CollectionName, document: JSON.parse(text) as Record<string, unknown> })));

/** Where in a document a text stands: `cosigners[].personId`. */
function placesOf(value: unknown, found: (text: string) => boolean, path = ''): string[] {
  if (typeof value === 'string') return found(value) ? [path] : [];
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => placesOf(one, found, `${path}[]`)))];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([field, inner]) => placesOf(inner, found, path ? `${path}.${field}` : field));
}
const declared = (collection: CollectionName, path: string, as: readonly ('own' | 'office')[] = ['own', 'office']): boolean => {
  const whose = WHOSE[collection];
  const fields = whose === 'nobody' ? [] : as.flatMap((each) => whose[each] ?? []);
  return fields.some((field) => field === path || (field.includes('*') && new RegExp(`^${field.replace(/[.[\]]/g, '\\$&').replace('*', '[^.]+')}$`).test(path)));
};

describe('what is kept of people is known, field by field', () => {
  test('wherever a person’s id is really stored, the table says so', () => {
    const stored = dump();
    const known = new Set(stored.flatMap(({ collection, document }) => (['person', 'rosterPerson'].includes(collection) ? [document._id] : [document.personId, document.by, document.authorId, document.to])).filter((id) => typeof id === 'string' && /^[0-9a-f]{32}$/.test(id)) as string[]);
    const roster = new Set(stored.filter(({ collection }) => collection === 'rosterPerson').map(({ document }) => document._id as string));
    const isPerson = (text: string) => known.has(text) && !roster.has(text);
    expect(known.size).toBeGreaterThan(40);
    const undeclared = stored.flatMap(({ collection, document }) => placesOf(document, isPerson).filter((path) => !declared(collection, path)).map((path) => `${collection}.${path}`));
    expect([...new Set(undeclared)]).toEqual([]);
  });

  test('what is somebody’s own has a holding, and no other has one that is closed by a field', () => {
    const own = Object.entries(WHOSE).filter(([, whose]) => whose !== 'nobody' && (whose.own || whose.key === 'moved')).map(([collection]) => collection);
    const closed: string[] = HOLDINGS.filter(({ close }) => close).map(({ collection }) => collection);
    /** Taken along with the proposer, and the closing itself. */
    expect([...closed, 'topic', 'accountClosing'].sort()).toEqual(own.sort());
  });
});

describe('我的数据: seen whole, and by nobody else', () => {
  test('every kind is counted as it is told', async () => {
    const { kinds } = dataOf(await me().holdings({}));
    const all = await everything();
    expect(kinds.map(({ kind }) => kind)).toEqual(HELD_KINDS);
    for (const { kind } of kinds) expect({ kind, told: all[kind].length > 0 }).toEqual({ kind, told: true });
    for (const { kind, count } of kinds) if (count !== undefined) expect({ kind, count }).toEqual({ kind, count: all[kind].length });
  });

  test('it tells one’s own words and nothing of others', async () => {
    const all = JSON.stringify(await everything());
    for (const words of [NAME, '观巷十二号', '楼道里堆了杂物', '我家门口也没有灯', '我说装灯要先问老人', '我家的路灯该找谁？', '路亮了', '住在这条巷子里', '关于背街小巷路灯的提案', '同意', '不同意']) expect(all).toContain(words);
    for (const others of ['联名人甲', '这条巷子太窄', personIdOf('writes-posts'), personIdOf('another-member'), personId(), '测试beside']) expect(all).not.toContain(others);
  });

  test('who has nothing here is told nothing', async () => {
    expect(Object.values(await everything('newly-here')).flat()).toEqual([]);
    expect(await cloud.as().me.held({ kind: 'profile' })).toMatchObject({ kind: 'forbidden' });
  });
});

describe('注销', () => {
  test.each([['the convener', () => cloud.convener().me], ['staff', () => cloud.as('staff-xu').me], ['an officer', () => cloud.as('officer-he').me]] as const)('%s is told every office, and hands over first; asked beforehand it is the same', async (_who, as) => {
    const [reply, beforehand] = [await as().closeAccount({}), await as().closeAccount({}, DRY_RUN as never)];
    expect(reply).toMatchObject({ kind: 'refused', reasons: [{ rule: 'me.closing.holds-office', clause: 'convention.appointment', measured: expect.stringMatching(/召集人|工作人员/), required: '先交接或离任' }] });
    expect(beforehand).toEqual(reply);
  });

  test('asked for, it waits its days and can be taken back', async () => {
    const before = await everything();
    const { dueAt } = dataOf(await me().closeAccount({}));
    expect(Math.round((Date.parse(dueAt) - Date.now()) / DAY)).toBe(7);
    expect(dataOf(await me().holdings({})).closing).toMatchObject({ dueAt, underWay: false });
    expect(await me().closeAccount({})).toMatchObject({ kind: 'refused', reasons: [{ rule: 'me.closing.already-asked' }] });
    await cloud.tick();
    expect((await everything()).topics).toEqual(before.topics);
    dataOf(await me().keepAccount({}));
    expect(dataOf(await me().holdings({})).closing).toBeUndefined();
    expect(await me().keepAccount({})).toMatchObject({ kind: 'refused', reasons: [{ rule: 'me.closing.not-asked' }] });
  });

  test('whose day comes while a session goes on waits for its end; who has come to hold an office stays, and is told', async () => {
    const { sessionId, stakeholders } = await aSessionOpened(cloud);
    const [sitting, staff] = [personIdOf(stakeholders[1]!), personIdOf('staff-xu')];
    expect(await cloud.as(stakeholders[1]!).me.closeAccount({})).toMatchObject({ reasons: [{ rule: 'me.closing.session-open', measured: 1, required: 0 }] });
    for (const _id of [sitting, staff]) await inTransaction((transaction) => transaction.put('accountClosing', { _id, at: '2026-11-01T00:00:00.000Z', dueAt: '2026-11-08T00:00:00.000Z', gone: goneIdOf(_id) }));
    await cloud.tick();
    expect((await cloud.store.get('accountClosing', sitting))!.dueAt > new Date().toISOString()).toBe(true);
    expect(await cloud.store.get('seat', seatId(sessionId, sitting))).toMatchObject({ state: 'seated', name: expect.stringContaining('测试') });
    expect(await cloud.store.get('accountClosing', staff)).toBeUndefined();
    expect(dataOf(await cloud.as('staff-xu').me.inbox({})).items[0]).toMatchObject({ event: 'account-kept', text: expect.stringContaining('工作人员') });
    dataOf(await cloud.as(stakeholders[1]!).me.keepAccount({}));
  });

  test('after its days it is done, also when it is interrupted and taken up by two at once; nothing of the person stays but what the table keeps', async () => {
    const numbers = await figures();
    const seatName = (await cloud.store.get('seat', seatId(held.sessionId, personId())))!.name;
    const pictures = await cloud.store.list('photo', { owner: personId() }, { limit: 20 });
    dataOf(await me().closeAccount({}));
    cloud.setClock(new Date(Date.now() + 8 * DAY).toISOString());
    await interrupted();
    await interrupted();
    expect((await cloud.store.get('accountClosing', personId()))!.step).toBeDefined();
    await Promise.all([cloud.tick(), cloud.tick()]);
    await cloud.tick();
    expect(await cloud.store.get('accountClosing', personId())).toBeUndefined();

    const named = (text: string) => text.includes(personId()) || text.includes(who);
    const left = dump().flatMap(({ collection, document }) => placesOf(document, named).filter((path) => !declared(collection, path, ['office'])).map((path) => `${collection}.${path}`));
    expect([...new Set(left)]).toEqual([]);
    const withName = (text: string) => text.includes(NAME) || text.includes(seatName) || text.includes('观巷十二号');
    /** 提案: a member’s, under the name. */
    expect([...new Set(dump().flatMap(({ collection, document }) => placesOf(document, withName).map((path) => `${collection}.${path}`)))]).toEqual(['conversion.author.name']);
    expect(pictures.length).toBe(3);
    expect(await cloud.store.getMany('photo', pictures.map(({ _id }) => _id))).toEqual([]);
    expect(await Promise.all(pictures.map(({ fileId }) => contentOf(fileId)))).toEqual([undefined, undefined, undefined]);
    expect(await figures()).toEqual(numbers);
  }, 90_000);

  test('words that went with the account stand nowhere', () => {
    const where = (words: string) => [...new Set(dump().flatMap(({ collection, document }) => placesOf(document, (text) => text.includes(words)).map((path) => `${collection}.${path}`)))].sort();
    expect([where('晚饭后要绕着走'), where('我家的路灯该找谁？'), where('我说装灯要先问老人'), where('楼道里堆了杂物')]).toEqual([[], [], [], []]);
  });

  test('a seat ahead has gone to who waited; an open topic is taken back, an approved one is nobody’s', async () => {
    expect(await cloud.store.get('seat', seatId(ahead.sessionId, personIdOf(ahead.waits)))).toMatchObject({ state: 'seated' });
    expect(await cloud.store.get('topic', topics.open)).toMatchObject({ state: 'withdrawn', visibility: 'hidden', title: '本人已注销，内容已删除', wrong: '' });
    const approved = (await cloud.store.get('topic', topics.approved))!;
    expect([approved.state, isGone(approved.proposerId)]).toEqual(['approved', true]);
    expect(dataOf(await cloud.as().topic.view({ topicId: topics.approved }))).toMatchObject({ title: '菜场门口停满了车' });
    const shown = dataOf(await cloud.as().consultation.posts({ topicId: post.topicId })).items.find(({ id }) => id === post.postId);
    expect(shown).toMatchObject({ author: { name: '已注销用户' }, text: '我家门口也没有灯' });
  });

  test('the same WeChat account is somebody new, who knows nothing of the old and can begin', async () => {
    expect(dataOf(await me().view({}))).toEqual({ known: true, appointments: [], offices: [], unread: 0 });
    expect(Object.values(await everything()).flat()).toEqual([]);
    expect(dataOf(await cloud.as(who).topic.mine({})).items).toEqual([]);
    dataOf(await cloud.as(who).topic.propose({ roomId: HOME, ...LAMP }));
    expect((await allOf('topics')).length).toBe(1);
  });

  test('the ledger says that it was done, and not whose', async () => {
    const lines = dump().filter(({ collection, document }) => collection === 'audit' && document.action === 'calendar.closeAccount').map(({ document }) => document);
    expect(lines).toMatchObject([{ by: 'calendar', roles: [], outcome: 'done' }]);
  });
});

/** The calendar runs, and every third commit is lost. */
async function interrupted(): Promise<void> {
  const { draw } = cloud.emulator.faults;
  let commits = 0;
  cloud.emulator.faults.draw = (action) => (action === 'database.commitTransaction' && (commits += 1) % 3 === 0 ? { action, kind: 'before', code: 'DATABASE_TIMEOUT', message: 'lost' } : draw(action));
  await cloud.tick();
  cloud.emulator.faults.draw = draw;
}

/** What is counted, which no closing changes. */
async function figures(): Promise<unknown> {
  const [topic, item, map, present] = await Promise.all([
    cloud.store.get('topic', topics.seconded), cloud.store.list('suggestionItem', { sessionId: held.sessionId }, { limit: 5 }), cloud.store.count('opinion', { sessionId: (await theConversation(cloud)).sessionId, lane: 'outside', joined: { after: '' } }),
    cloud.store.count('seat', { sessionId: held.sessionId, state: 'seated' }),
  ]);
  return { supporters: topic!.supporters, supports: await cloud.store.count('support', { topicId: topics.seconded }), ratings: item.map(({ ratings }) => ratings), given: await cloud.store.count('rating', { itemId: item[0]!._id }), map, present, minutes: await cloud.store.count('minutesAnswer', { sessionId: held.sessionId }) };
}
