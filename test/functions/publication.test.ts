import { createHash } from 'node:crypto';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { workingDaysAfter } from '../../cloudfunctions/_kernel/clock';
import { personIdOf } from '../../cloudfunctions/_store/keys';
import { plainText } from '../../src/domain/outcome/published-text';
import { SCOPES } from '../../src/domain/outcome/visible';
import { conventionValue } from '../../src/domain/policy/conventions';
import { aCloud, aKey, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { aDraft, anAsked, aPublication, APPROVER, another, aSettledSession, TOOK_PART, WORDS } from '../support/publications';
import { forgetRates } from '../support/rates';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const convener = () => cloud.convener().publication;
const office = () => cloud.as(APPROVER.openid).publication;
const rulesOf = (reply: unknown): string[] => ((reply as { reasons?: { rule: string }[] }).reasons ?? []).map(({ rule }) => rule);

describe('from the record to the public, through four gates and a second pair of eyes', () => {
  test('the draft begins with what is on record; the desk shows what was found, and the gates', async () => {
    const { sessionId } = await aSettledSession(cloud);
    const first = dataOf(await convener().draft({ sessionId }));
    expect(first).toMatchObject({ revision: 0, state: 'draft', scope: 'room-area', ways: ['online'], approver: '琼花观社区党组织' });
    expect(first.gates.map(({ gate, passed }) => [gate, passed])).toEqual([['scope', false], ['personal', true], ['safety', true], ['completeness', true]]);
    const { revision } = dataOf(await convener().save({ sessionId, revision: 0, scope: 'city', ...WORDS }));
    const draft = dataOf(await convener().draft({ sessionId }));
    const lead = draft.parts.find(({ key }) => key === 'lead')!;
    expect(lead.findings.map(({ kind, text, confirmed }) => [kind, text, confirmed])).toEqual([['手机号', '13812345678', false], ['住址号码', '12号', true]]);
    expect(draft.text.lead).toBe('三盏路灯已经修好，有事打138****5678，或到东关街12号。');
    // Names of people on the roster go, wherever they stand; figures of few people too.
    expect(draft.text.items[0]!.answer).toBe('已经修好，王**家门口也亮了。');
    expect(draft.text.facts.find(([label]) => label === '到会')).toEqual(['到会', '15人：利益相关方代表7人、其他8人']);
    expect(draft.gates.every(({ passed }) => passed)).toBe(true);
    const sent = dataOf(await convener().send({ sessionId, revision }));
    expect(sent.state).toBe('awaiting');
    expect(dataOf(await office().tray({ organisationId: APPROVER.organisationId })).items).toContainEqual(expect.objectContaining({ sessionId, correction: false }));
    expect((await cloud.as().publication.view({ sessionId })).ok).toBe(false);
    const { hash } = dataOf(await office().draft({ sessionId }));
    expect(rulesOf(await office().approve({ sessionId, revision: sent.revision, hash: 'f'.repeat(64), organisationId: APPROVER.organisationId, read: true }))).toEqual(['outcome.publication.text-changed']);
    expect(dataOf(await office().approve({ sessionId, revision: sent.revision, hash, organisationId: APPROVER.organisationId, read: false })).state).toBe('published');
    const view = dataOf(await cloud.as().publication.view({ sessionId }));
    expect(view).toMatchObject({ card: { title: '观巷路灯修好了', scope: 'city' }, current: { version: 1, hash, approvedBy: '琼花观社区党组织' }, earlier: [] });
    expect(createHash('sha256').update(plainText(view.current!.text, { sessionId, version: 1, reason: '' })).digest('hex')).toBe(hash);
    expect(dataOf(await cloud.as().publication.byHash({ hash }))).toMatchObject({ sessionId, version: 1, inForce: true });
    expect((await cloud.store.get('session', sessionId))!.state).toBe('published');
    expect((await cloud.store.list('suggestionItem', { sessionId }, { limit: 5 })).map(({ state }) => state)).toEqual(['published', 'published']);
    // Told once: who was there, and the proposer, who was not.
    for (const openid of [TOOK_PART.openid, 'resident-li']) expect(dataOf(await cloud.as(openid).me.inbox({})).items.filter(({ title }) => title === '协商成果已公布')).toHaveLength(1);
    // Of a suggestion everybody reads the words that passed the gates; the record as it was written is for those near it.
    const stranger = dataOf(await cloud.as('stranger').outcome.item({ sessionId, number: 1 }));
    expect([stranger.published, stranger.words?.what, stranger.answer]).toEqual([true, '路灯先修巷口三盏（1）', '已经修好，王**家门口也亮了。']);
    expect(JSON.stringify([stranger, dataOf(await cloud.as().outcome.view({ sessionId })), dataOf(await cloud.as().outcome.items({ roomId: HOME, of: 'answered' }))])).not.toContain('王桂兰');
  });

  test('everything that is missing is told at once', async () => {
    const settled = await aSettledSession(cloud, { items: ['answered', 'implementing'] });
    const draft = await aDraft(cloud, { scope: 'city', ways: [], title: '', confirmed: [] }, settled);
    expect(rulesOf(await convener().send({ sessionId: draft.sessionId, revision: draft.revision }))).toEqual(['outcome.publication.no-way', 'outcome.publication.item-unanswered', 'outcome.publication.text-missing']);
  });

  test('a plate is let stand by nobody', async () => {
    const draft = await aDraft(cloud, { note: '车牌苏K12345长期占道', confirmed: ['苏K12345'] });
    expect(rulesOf(await convener().send({ sessionId: draft.sessionId, revision: draft.revision }))).toEqual(['outcome.publication.personal-data']);
  });

  test('a small figure that somebody typed is masked in every part, or stands word for word; a reason cannot bring it back', async () => {
    const typed = { title: '加装电梯，3户不出资', lead: '38人中35人同意。', note: '一楼两户另议', answers: [{ number: 1, answer: '4名业主的地锁由物业处理。' }] as never };
    const settled = await aSettledSession(cloud, { what: '补偿西侧2户' });
    const first = await aDraft(cloud, { ...typed, confirmed: ['两户'] }, settled);
    const { text, parts, gates } = dataOf(await convener().draft(settled));
    expect([text.title, text.lead, text.note, ...text.items.map(({ what }) => what), text.items[0]!.answer]).toEqual(['加装电梯，少数几户不出资', '38人中绝大多数同意。', '一楼两户另议', '补偿西侧少数几户（1）', '补偿西侧少数几户（2）', '不足5名业主的地锁由物业处理。']);
    expect(parts.find(({ key }) => key === 'note')!.findings).toMatchObject([{ kind: '不足5的人数', text: '两户', mask: '少数几户', confirmed: true, never: false }]);
    expect(gates.find(({ gate }) => gate === 'personal')).toMatchObject({ passed: true });
    const live = await aPublication(cloud, { ...typed, confirmed: ['两户'] }, settled);
    expect(first.revision).toBeGreaterThan(0);
    const page = await (await fetch(`${cloud.emulator.url}/open/outcome/${live.sessionId}`)).text();
    expect(['3户', '35人', '4名', '2户', '两户'].filter((figure) => page.includes(figure))).toEqual(['两户']);
    const corrected = await aPublication(cloud, { ...typed, lead: '商量好了。', confirmed: ['两户'], reason: '有3户要求不写人数' }, settled);
    expect(dataOf(await cloud.as().publication.view(settled)).current!.reason).toBe('有少数几户要求不写人数');
    const taken = await convener().withdraw({ sessionId: settled.sessionId, revision: corrected.revision, reason: '有3户反对公开' });
    expect(taken).toMatchObject({ ok: false, kind: 'refused', reasons: [{ rule: 'outcome.publication.small-figure', clause: 'convention.small-cells', measured: 1, required: 5 }] });
  });

  test('what a machine could not say is read by a person first', async () => {
    const asked = await anAsked(cloud, { note: '这段话请测试复核一下' });
    const approving = { sessionId: asked.sessionId, revision: asked.revision, hash: asked.hash, organisationId: APPROVER.organisationId };
    expect(rulesOf(await office().approve({ ...approving, read: false }))).toEqual(['outcome.publication.not-checked']);
    expect((await office().approve({ ...approving, read: true })).ok).toBe(true);
  });

  test('what is on record is looked at like what was typed: a machine that could not say sends it to a person', async () => {
    const asked = await anAsked(cloud, {}, await aSettledSession(cloud, { what: '这条请测试复核一下' }));
    const approving = { sessionId: asked.sessionId, revision: asked.revision, hash: asked.hash, organisationId: APPROVER.organisationId };
    expect(rulesOf(await office().approve({ ...approving, read: false }))).toEqual(['outcome.publication.not-checked']);
  });

  test('taken up again after it was published, and then withdrawn, its words are shut too', async () => {
    const { sessionId, revision } = await aPublication(cloud);
    dataOf(await cloud.as(TOOK_PART.openid).outcome.rate({ sessionId, number: 1, grade: 'dissatisfied', words: '又不亮了' }));
    expect(dataOf(await cloud.as().outcome.item({ sessionId, number: 1 }))).toMatchObject({ state: 'implementing', published: true, words: { what: '路灯先修巷口三盏（1）' } });
    dataOf(await convener().withdraw({ sessionId, revision, reason: '又坏了，修好再公布' }));
    expect(dataOf(await cloud.as().outcome.item({ sessionId, number: 1 })).words).toBeUndefined();
  });

  test('given back with a reason it is the convener’s again', async () => {
    const asked = await anAsked(cloud);
    const back = { sessionId: asked.sessionId, revision: asked.revision, organisationId: APPROVER.organisationId };
    expect(rulesOf(await office().giveBack({ ...back, reason: '' }))).toEqual(['outcome.publication.no-reason']);
    expect(dataOf(await office().giveBack({ ...back, reason: '第一条看不懂' })).state).toBe('draft');
    expect(dataOf(await convener().draft({ sessionId: asked.sessionId })).returned).toMatchObject({ reason: '第一条看不懂', by: '琼花观社区党组织' });
    expect((await office().draft({ sessionId: asked.sessionId })).ok).toBe(false);
  });

  test('what was answered again meanwhile is not published with its old answer', async () => {
    const asked = await anAsked(cloud);
    await inTransaction(async (transaction) => {
      const item = (await transaction.get('suggestionItem', `${asked.sessionId}-01`))!;
      await transaction.put('suggestionItem', { ...item, answered: { ...item.answered!, at: new Date(Date.now() + 60_000).toISOString() } });
    });
    expect(rulesOf(await office().approve({ sessionId: asked.sessionId, revision: asked.revision, hash: asked.hash, organisationId: APPROVER.organisationId, read: true }))).toEqual(['outcome.publication.answered-anew']);
  });

  test('somebody who came on record meanwhile is found before it is published', async () => {
    const asked = await anAsked(cloud, { note: '沃玛丽说得好' });
    await inTransaction(async (transaction) => { const seat = (await transaction.get('seat', `${asked.sessionId}-2`))!; await transaction.put('seat', { ...seat, name: '沃玛丽' }); });
    expect(rulesOf(await office().approve({ sessionId: asked.sessionId, revision: asked.revision, hash: asked.hash, organisationId: APPROVER.organisationId, read: true }))).toEqual(['outcome.publication.personal-data']);
  });
});

describe('corrections and withdrawals are never silent', () => {
  test('both versions are shown, with the reason and what differs; withdrawn, a word stays in their place', async () => {
    const first = await aPublication(cloud);
    const { sessionId } = first;
    expect(rulesOf(await convener().send({ sessionId, revision: dataOf(await convener().save({ sessionId, revision: first.revision, scope: 'city', ...WORDS })).revision }))).toEqual(['outcome.publication.no-reason', 'outcome.publication.nothing-changed']);
    expect(dataOf(await convener().draft({ sessionId })).confirmed).toEqual(['12号']);
    const second = await aPublication(cloud, { lead: '三盏路灯都修好了。', reason: '上一版写得不全' }, { sessionId, roomId: HOME });
    const view = dataOf(await cloud.as().publication.view({ sessionId }));
    expect(view.current).toMatchObject({ version: 2, reason: '上一版写得不全', changes: [{ label: '导语', after: '三盏路灯都修好了。' }] });
    expect(view.earlier).toMatchObject([{ version: 1, hash: first.hash }]);
    expect(dataOf(await cloud.as().publication.byHash({ hash: first.hash }))).toMatchObject({ version: 1, inForce: false });
    expect(rulesOf(await convener().withdraw({ sessionId, revision: second.revision, reason: '' }))).toEqual(['outcome.publication.no-reason']);
    expect(rulesOf(await convener().withdraw({ sessionId, revision: second.revision, reason: '王桂兰不同意' }))).toEqual(['outcome.publication.personal-data']);
    dataOf(await convener().withdraw({ sessionId, revision: second.revision, reason: '数字有误，核实后再公布' }));
    const gone = dataOf(await cloud.as().publication.view({ sessionId }));
    expect(gone).toMatchObject({ earlier: [], withdrawn: { reason: '数字有误，核实后再公布', version: 2 } });
    expect(JSON.stringify(gone)).not.toContain('路灯');
    expect(dataOf(await cloud.as().publication.search({ words: '三盏路灯' })).items.map((one) => one.sessionId)).not.toContain(sessionId);
    expect((await cloud.store.list('suggestionItem', { sessionId }, { limit: 5 })).map(({ state, published }) => [state, published])).toEqual([['answered', undefined], ['answered', undefined]]);
    expect(dataOf(await cloud.as(TOOK_PART.openid).me.inbox({})).items.filter(({ title, text }) => title === '公布的成果已撤下' && text.includes('数字有误'))).toHaveLength(1);
  });

  test('put right it is published anew; the withdrawn words stay shut, the word of them stands', async () => {
    const first = await aPublication(cloud);
    const { sessionId } = first;
    // A correction in the making is not lost: publishing anew begins with it.
    const { revision: correcting } = dataOf(await convener().save({ sessionId, revision: first.revision, scope: 'city', ...WORDS, lead: '只修好了两盏。', reason: '数字有误' }));
    dataOf(await convener().withdraw({ sessionId, revision: correcting, reason: '数字有误，核实后再公布' }));
    expect(dataOf(await convener().draft({ sessionId }))).toMatchObject({ state: 'withdrawn', lead: '只修好了两盏。', reason: '数字有误' });
    const { revision: saved } = dataOf(await convener().save({ sessionId, revision: correcting + 1, scope: 'city', ...WORDS, lead: '两盏路灯修好了。' }));
    expect(dataOf(await convener().draft({ sessionId }))).toMatchObject({ state: 'draft', published: false, again: true, lead: '两盏路灯修好了。' });
    expect((await cloud.store.get('publication', sessionId))!.setAside).toBeUndefined();
    expect(rulesOf(await convener().send({ sessionId, revision: saved }))).toEqual(['outcome.publication.no-reason']);
    expect(dataOf(await cloud.as().publication.view({ sessionId })).withdrawn).toMatchObject({ version: 1 });
    await aPublication(cloud, { lead: '两盏路灯修好了。', reason: '数字核实过了' }, { sessionId, roomId: HOME });
    const view = dataOf(await cloud.as().publication.view({ sessionId }));
    expect(view).toMatchObject({ current: { version: 2, reason: '数字核实过了', changes: [] }, earlier: [], takenDown: [{ version: 1, hash: first.hash, reason: '数字有误，核实后再公布' }] });
    expect(view.withdrawn).toBeUndefined();
    expect(dataOf(await cloud.as().publication.byHash({ hash: first.hash }))).toMatchObject({ version: 1, title: '已撤下', inForce: false });
    const [earlier, now] = await Promise.all(['/v1', ''].map((version) => fetch(`${cloud.emulator.url}/open/outcome/${sessionId}${version}`)));
    expect([earlier!.status, now!.status, (await now!.text()).includes('数字有误，核实后再公布')]).toEqual([404, 200, true]);
  });
});

test('withdrawn, it is owed anew: by the days of the convention, one reminder, until it is published again', async () => {
  const { sessionId, revision } = await aPublication(cloud);
  const owed = async () => { const one = await cloud.store.get('deadline', `publication-${sessionId}`); return one && { running: one.running, dueAt: one.dueAt }; };
  const told = async () => (await cloud.store.list('outbox', { event: 'deadline-owner-soon', sessionId } as never, { limit: 10 })).length;
  expect(await owed()).toBeUndefined();
  dataOf(await convener().withdraw({ sessionId, revision, reason: '数字有误，核实后再公布' }));
  const dueAt = workingDaysAfter(new Date().toISOString(), conventionValue('convention.publication-days'));
  expect(await owed()).toEqual({ running: true, dueAt });
  expect(dataOf(await convener().desk({ roomId: HOME })).items.find((one) => one.sessionId === sessionId)).toMatchObject({ state: 'withdrawn', dueAt });
  expect(dataOf(await convener().draft({ sessionId })).dueAt).toBe(dueAt);
  const lookAt = Date.parse((await cloud.store.get('deadline', `publication-${sessionId}`))!.lookAt!);
  for (const [hours, expected] of [[-1, 0], [1, 1], [2, 1]] as const) {
    cloud.setClock(new Date(lookAt + hours * 3_600_000).toISOString());
    await Promise.all([cloud.tick(), cloud.tick()]);
    expect([hours, await told()]).toEqual([hours, expected]);
  }
  cloud.setClock(new Date().toISOString());
  await aPublication(cloud, { reason: '数字核实过了' }, { sessionId, roomId: HOME });
  expect(await owed()).toEqual({ running: false, dueAt });
  expect(dataOf(await convener().desk({ roomId: HOME })).items.find((one) => one.sessionId === sessionId)).not.toHaveProperty('dueAt');
});

test('a correction begins with the words in force, and with what was answered anew since then', async () => {
  const { sessionId } = await aPublication(cloud, { answers: [{ number: 1, answer: '两盏已经修好。' }, { number: 2, answer: '电话已经公布。' }] as never });
  await inTransaction(async (transaction) => { const item = (await transaction.get('suggestionItem', `${sessionId}-01`))!; await transaction.put('suggestionItem', { ...item, answered: { at: new Date(Date.now() + 60_000).toISOString(), words: '第三盏也换好了。' } }); });
  expect(dataOf(await convener().draft({ sessionId })).text.items.map(({ answer }) => answer)).toEqual(['第三盏也换好了。', '电话已经公布。']);
});

describe('what was published is looked at again', () => {
  test('a figure that stood before, found small by now, is told of by its kind', async () => {
    const { sessionId } = await aPublication(cloud);
    await inTransaction(async (transaction) => { const [version] = await cloud.store.list('publicationVersion', { sessionId }, { limit: 1 }); await transaction.put('publicationVersion', { ...version!, text: { ...version!.text, note: '3户没有签字' } }); });
    cloud.setClock(new Date(Date.now() + 8 * 86_400_000).toISOString());
    await cloud.tick();
    cloud.setClock(new Date().toISOString());
    expect((await cloud.store.list('outbox', { event: 'duty-publication-found', sessionId } as never, { limit: 10 })).map(({ text }) => text.includes('不足5的人数'))).toEqual([true, true]);
  });

  test('somebody of its words came on record later: the convener and the one who let it through are told once, whenever the calendar runs', async () => {
    const { sessionId } = await aPublication(cloud, { note: '沃娜琳说得好' });
    await inTransaction(async (transaction) => { const seat = (await transaction.get('seat', `${sessionId}-3`))!; await transaction.put('seat', { ...seat, name: '沃娜琳' }); });
    const told = async () => (await cloud.store.list('outbox', { event: 'duty-publication-found', sessionId } as never, { limit: 10 })).map(({ text }) => text.includes('姓名'));
    for (const [days, expected] of [[6, []], [8, [true, true]], [9, [true, true]], [30, [true, true]]] as const) {
      cloud.setClock(new Date(Date.now() + days * 86_400_000).toISOString());
      await Promise.all([cloud.tick(), cloud.tick()]);
      expect([days, await told()]).toEqual([days, expected]);
    }
    cloud.setClock(new Date().toISOString());
  });
});

describe('every reader goes through one visibility query', () => {
  test('role × scope × state: nobody reads, lists, finds or counts what is not for him or her', async () => {
    const [neighbour, nextDoor] = [aKey(), aKey()];
    for (const [openid, roomId] of [[neighbour, HOME], [nextDoor, NEXT_DOOR]] as const) await livesIn(openid, roomId);
    const declared = aKey();
    dataOf(await cloud.as(declared).me.declareResidence({ roomId: HOME, name: '说说而已' }));
    const readers: [string, string | undefined, readonly string[]][] = [
      ['nobody signed in', undefined, ['city']], ['a stranger', 'stranger', ['city']], ['only says to live here', declared, ['city']], ['a neighbour', neighbour, ['room-area', 'township', 'county', 'city']],
      ['of the next community', nextDoor, ['township', 'county', 'city']], ['who took part', TOOK_PART.openid, SCOPES], ['the proposer', 'resident-li', SCOPES],
    ];
    const made: { scope: string; state: string; sessionId: string; word: string }[] = [];
    const settled = await aSettledSession(cloud);
    for (const [i, scope] of SCOPES.entries()) {
      const word = ['亮化', '栏杆', '菜场', '坡道', '桥头'][i]!;
      const live = await aPublication(cloud, { scope, title: `${word}修好了`, lead: `${word}已经修好。` }, await another(cloud, settled));
      made.push({ scope, state: 'published', sessionId: live.sessionId, word });
      const gone = await aPublication(cloud, { scope, title: `${word}拆掉了`, lead: `${word}已经拆掉。` }, await another(cloud, settled));
      dataOf(await convener().withdraw({ sessionId: gone.sessionId, revision: gone.revision, reason: '写错了' }));
      made.push({ scope, state: 'withdrawn', sessionId: gone.sessionId, word });
      made.push({ scope, state: 'awaiting', sessionId: (await anAsked(cloud, { scope, title: `${word}还没好` }, await another(cloud, settled))).sessionId, word }, { scope, state: 'draft', sessionId: (await aDraft(cloud, { scope, title: `${word}还在写` }, await another(cloud, settled))).sessionId, word });
    }
    const leaks: string[] = [];
    for (const [name, openid, scopes] of readers) {
      const side = cloud.as(openid).publication;
      const listed = new Set<string>();
      for (let cursor: string | undefined, more = true; more;) { const page = dataOf(await side.list({ area: HOME, ...(cursor ? { cursor } : {}) })); page.items.forEach((one) => listed.add(one.sessionId)); cursor = page.next; more = cursor !== undefined; }
      const year = new Set(dataOf(await side.year({ roomId: HOME, year: new Date().getFullYear().toString() })).items.map((one) => one.sessionId));
      for (const { scope, state, sessionId, word } of made) {
        const may = scopes.includes(scope);
        const view = await side.view({ sessionId });
        const found = dataOf(await side.search({ words: word })).items.some((one) => one.sessionId === sessionId);
        const seen = { read: view.ok && view.data.current !== undefined, told: view.ok && view.data.withdrawn !== undefined, listed: listed.has(sessionId), year: year.has(sessionId), found };
        const right = { read: may && state === 'published', told: may && state === 'withdrawn', listed: may && state === 'published', year: may && state === 'published', found: may && state === 'published' };
        if (JSON.stringify(seen) !== JSON.stringify(right)) leaks.push(`${name} × ${scope} × ${state}: ${JSON.stringify(seen)}`);
      }
    }
    expect(leaks).toEqual([]);
    const counted = dataOf(await cloud.as().publication.places({ area: '321002001' })).items.find(({ area }) => area === HOME)!.published;
    const open = await cloud.store.list('publication', { roomId: HOME }, { limit: 200 });
    expect(counted).toBe(open.filter(({ audience, withdrawn }) => audience.includes('*') && !withdrawn).length);
  }, 60_000);
});

/** Lives there, as attested. */
const livesIn = (openid: string, roomId: string) => inTransaction((transaction) => transaction.put('person', { _id: personIdOf(openid), demo: true, residence: { roomId, state: 'attested' }, at: '2026-01-01T00:00:00.000Z' }));
