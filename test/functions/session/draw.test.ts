import { createHash } from 'node:crypto';
import { sha256 } from '../../../cloudfunctions/_session/lots';
import { inTransaction } from '../../../cloudfunctions/_store/door';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { drawPanel } from '../../../src/domain/session/lottery/draw-panel';
import type { Bundle } from '../../../src/domain/session/lottery/seal';
import { waitingOrder } from '../../../src/domain/session/lottery/substitutes';
import { verifyBundle } from '../../../src/domain/session/lottery/verify';
import { aCloud, aKey, dataOf, type Cloud } from '../../support/cloud';
import { aDrawComputed, aDrawHeld, aDrawPublished, aPoolFrozen, aSessionToDraw, SOURCE, type Drawing } from '../../support/draws';
import { forgetRates } from '../../support/rates';
import { aPlan, CROWDED, GROUPS } from '../../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const convener = () => cloud.convener();
const seats = (sessionId: string, state: 'seated' | 'waiting' | 'applied') => cloud.store.list('seat', { sessionId, state }, { limit: 200, order: [['order', 'asc']] });
const viewOf = async (sessionId: string, openid?: string) => dataOf(await cloud.as(openid).draw.view({ sessionId }));
const known = ({ sessionId, drawId, revision }: Drawing) => ({ sessionId, drawId, revision });

/** The published file as anybody fetches it. */
async function published(sessionId: string): Promise<{ text: string; bundle: Bundle }> {
  const text = await (await fetch((await viewOf(sessionId)).draw!.published!.file.url)).text();
  return { text, bundle: JSON.parse(text) as Bundle };
}

describe('a draw the whole way', () => {
  test('who is drawn is seated, the others wait in the order of the lot, each is told, and everybody can check it', async () => {
    const session = await aDrawPublished(cloud, { holds: [{ group: GROUPS[1]!, seats: 2 }] });
    const { sessionId } = session;
    const before = await viewOf(sessionId);
    expect(before).toMatchObject({ applied: 15, taken: 1, limit: 10, draw: { state: 'committed', people: 16, fixed: 1, size: 10, found: { proven: true }, published: { source: SOURCE } } });
    const { text, bundle } = await published(sessionId);
    expect(createHash('sha256').update(text).digest('hex')).toBe(before.draw!.published!.file.hash);
    expect(verifyBundle(bundle, sha256)).toEqual({ ok: true });
    expect([bundle.commitment, bundle.poolHash]).toEqual([before.draw!.published!.commitment, before.draw!.poolHash]);

    dataOf(await convener().draw.enterNumber({ ...known(session), number: '407' }));
    const { panel, number } = (await viewOf(sessionId)).draw!.drawn!;
    expect([number, panel]).toEqual(['407', drawPanel(bundle, '407', sha256).panel]);
    const [seated, waiting] = [await seats(sessionId, 'seated'), await seats(sessionId, 'waiting')];
    expect([seated.length, waiting.length, (await seats(sessionId, 'applied')).length]).toEqual([10, 6, 0]);
    expect(seated.flatMap(({ lot }) => lot?.number ?? []).sort()).toEqual(panel.filter((id) => !bundle.pool.fixed!.includes(id)));
    expect(seated.filter(({ kind }) => kind === 'stakeholder').length).toBeGreaterThanOrEqual(5);
    expect(seated.filter(({ group }) => group === GROUPS[1]).length).toBeGreaterThanOrEqual(2);
    expect(seated.some(({ kind }) => kind === 'resident')).toBe(true);
    expect(waiting.map(({ lot }) => lot!.number)).toEqual(expectedLine(bundle, panel));
    expect(await cloud.store.get('seatGuard', sessionId)).not.toHaveProperty('forLot');
    expect(await cloud.store.get('session', sessionId)).toMatchObject({ state: 'sign-up-closed', draw: { state: 'done' } });

    for (const openid of session.applicants) {
      const mine = (await cloud.store.get('seat', seatId(sessionId, personIdOf(openid))))!;
      const told = dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => /session-(drawn|not-drawn|draw-published)/.test(notice.event)).map(({ event }) => event);
      expect(told).toEqual([mine.state === 'seated' ? 'session-drawn' : 'session-not-drawn', 'session-draw-published']);
      expect((await viewOf(sessionId, openid)).draw!.mine).toBe(mine.lot!.number);
    }
  });

  test('the published file and the view hold numbers, never people', async () => {
    const { sessionId, applicants } = await aDrawHeld(cloud);
    const { text } = await published(sessionId);
    const shown = text + JSON.stringify(await viewOf(sessionId));
    const all = [...(await seats(sessionId, 'seated')), ...(await seats(sessionId, 'waiting'))];
    for (const { _id, name, personId, order } of all) for (const secret of [_id, name, personId, order]) if (secret) expect(shown).not.toContain(secret);
    expect(shown).not.toContain((await cloud.store.get('draw', (await cloud.store.get('session', sessionId))!.draw!.id))!.salt);
    expect((await viewOf(sessionId)).draw).not.toHaveProperty('mine');
    expect((await viewOf(sessionId, applicants[0])).draw!.mine).toMatch(/^[0-9a-f]{12}$/);
  });

  test('those registered on paper are told their number by the room, and keep it when they come to WeChat', async () => {
    const { sessionId } = await aPoolFrozen(cloud);
    const [line] = dataOf(await convener().session.roster({ sessionId, state: 'applied' })).items.filter(({ withoutWechat }) => withoutWechat);
    expect(line!.lot).toMatch(/^[0-9a-f]{12}$/);
    const seat = (await cloud.store.get('seat', line!.seatId))!;
    const openid = aKey();
    const claimed = { ...seat, _id: seatId(sessionId, personIdOf(openid)), personId: personIdOf(openid) };
    await inTransaction(async (transaction) => { await transaction.remove('seat', seat._id); await transaction.put('seat', claimed); });
    expect((await viewOf(sessionId, openid)).draw!.mine).toBe(line!.lot);
  });

  test('who leaves after the list was fixed is followed by the next of the line; the half stands', async () => {
    const session = await aDrawPublished(cloud);
    const { bundle } = await published(session.sessionId);
    const panel = new Set(bundle.panels[407]);
    const leaving: string[] = [];
    for (const openid of session.applicants) if (leaving.length < 2 && panel.has((await viewOf(session.sessionId, openid)).draw!.mine!)) leaving.push(openid);
    for (const openid of leaving) dataOf(await cloud.as(openid).session.leave({ sessionId: session.sessionId }));
    dataOf(await convener().draw.enterNumber({ ...known(session), number: '407' }));
    const seated = await seats(session.sessionId, 'seated');
    expect(seated).toHaveLength(10);
    expect(2 * seated.filter(({ kind }) => kind === 'stakeholder').length).toBeGreaterThanOrEqual(10);
    expect((await seats(session.sessionId, 'waiting')).length).toBe(4);
  });
});

/** The line as anybody can work it out from the file. */
const expectedLine = (bundle: Bundle, panel: readonly string[]): string[] => waitingOrder(bundle.pool, panel, `${bundle.commitment}:407`, sha256);

describe('steps in their order, each once', () => {
  test('nothing is drawn before sign-up is closed or where there are seats for all; then nobody is left asking', async () => {
    const { sessionId, revision, applicants } = await aSessionToDraw(cloud, { limit: 10, stakeholders: 10, residents: 0 });
    expect(await convener().draw.freezePool({ sessionId, revision, size: 12 })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'session.may-draw.not-over-subscribed' }] });
    expect(await convener().session.freeze({ sessionId, revision })).toMatchObject({ kind: 'refused', reasons: expect.arrayContaining([expect.objectContaining({ rule: 'session.freeze.not-drawn-yet', clause: 'convention.draw', measured: 10 })]) });
    dataOf(await cloud.as(applicants[0]!).session.leave({ sessionId }));
    expect([(await seats(sessionId, 'applied')).length, (await seats(sessionId, 'seated')).length]).toEqual([0, 10]);
    expect((await cloud.store.get('seatGuard', sessionId))!.kinds).toMatchObject({ stakeholder: 9, leader: 1 });
  });

  test('while a draw is under way nobody is invited into its seats; the list may be fixed anew until it is published', async () => {
    const session = await aPoolFrozen(cloud);
    const { sessionId } = session;
    expect(await convener().session.invite({ sessionId, kind: 'stakeholder', group: GROUPS[0]!, name: '客人某', contact: aKey(), note: '' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'session.sign-up.full' }] });
    const again = dataOf(await convener().draw.freezePool({ sessionId, revision: session.revision }));
    expect(again.id).not.toBe(session.drawId);
    expect(await cloud.store.get('draw', session.drawId)).toMatchObject({ state: 'given-up' });
    expect(await convener().draw.compute({ sessionId, drawId: session.drawId, after: 0 })).toMatchObject({ kind: 'forbidden' });
  });

  test.each([
    ['a number before anything is published', aDrawComputed, 'enterNumber', 'session.draw-order.not-published'],
    ['publishing before the panels are computed', aPoolFrozen, 'commit', 'session.draw-order.not-computed'],
    ['publishing twice', aDrawPublished, 'commit', 'session.draw-order.already-published'],
    ['another list after publication', aDrawPublished, 'freezePool', 'session.draw-order.already-published'],
    ['another number', aDrawHeld, 'enterNumber', 'session.draw-order.already-drawn'],
  ] as const)('%s is refused', async (_what, make, action, rule) => {
    const session = await make(cloud);
    const input = { freezePool: { sessionId: session.sessionId, revision: session.revision }, commit: { ...known(session), source: '另一个号码' }, enterNumber: { ...known(session), number: '111' } }[action];
    const reply = await (convener().draw[action] as (input: object) => Promise<unknown>)(input);
    expect(reply).toMatchObject({ kind: 'refused', reasons: expect.arrayContaining([expect.objectContaining({ rule, clause: 'convention.draw-order' })]) });
  });

  test('each step sent twice and three at once comes to one draw, one file, one panel, one answer each', async () => {
    const { sessionId, revision } = await aSessionToDraw(cloud);
    const twice = async <T>(send: (key: string) => Promise<T>): Promise<T> => {
      const key = aKey();
      const [first] = await Promise.all([send(key), send(key), send(key)]);
      expect(await send(key)).toEqual(first);
      return first;
    };
    const [draws, notices] = [cloud.emulator.store.count('draw'), () => cloud.emulator.store.count('outbox')];
    const frozen = dataOf(await twice((key) => convener().draw.freezePool({ sessionId, revision }, key)));
    const other = await Promise.all([0, 0, 0].map((after) => convener().draw.compute({ sessionId, drawId: frozen.id, after })));
    for (const reply of other) expect(dataOf(reply)).toMatchObject({ state: 'computed', steps: 1 });
    const committed = dataOf(await twice((key) => convener().draw.commit({ sessionId, drawId: frozen.id, revision: frozen.revision, source: SOURCE }, key)));
    const before = notices();
    dataOf(await twice((key) => convener().draw.enterNumber({ sessionId, drawId: frozen.id, revision: committed.revision, number: '007' }, key)));
    await Promise.all([cloud.tick(), cloud.tick()]);
    expect(cloud.emulator.store.count('draw')).toBe(draws + 1);
    expect(notices() - before).toBe(12);
    expect([(await seats(sessionId, 'seated')).length, (await seats(sessionId, 'waiting')).length]).toEqual([10, 6]);
    const guard = (await cloud.store.get('seatGuard', sessionId))!;
    expect(Object.values(guard.kinds).reduce((sum, n) => sum + n, 0)).toBe(10);
  });

  test('what the call left undone the timer does, from where it was', async () => {
    const session = await aDrawPublished(cloud, { stakeholders: 24 });
    const { bundle } = await published(session.sessionId);
    await inTransaction(async (transaction) => {
      const [draw, stored] = [(await transaction.get('draw', session.drawId))!, (await transaction.get('session', session.sessionId))!];
      await transaction.put('draw', { ...draw, state: 'drawn', drawn: { at: draw.at, number: '407', panel: bundle.panels[407]! } });
      await transaction.put('session', { ...stored, draw: { id: draw._id, state: 'drawn' } });
    });
    await Promise.all([cloud.tick(), cloud.tick(), cloud.tick()]);
    expect([(await seats(session.sessionId, 'seated')).length, (await seats(session.sessionId, 'waiting')).length]).toEqual([10, 18]);
    expect((await seats(session.sessionId, 'waiting')).map(({ lot }) => lot!.number)).toEqual(expectedLine(bundle, bundle.panels[407]!));
  });

  test('a session that is put off takes its draw with it; seats are free again', async () => {
    const session = await aPoolFrozen(cloud);
    dataOf(await convener().session.postpone({ sessionId: session.sessionId, revision: session.revision, reason: '场地检修', startsAt: aPlan({ days: 20 }).startsAt, because: CROWDED }));
    expect(await cloud.store.get('session', session.sessionId)).not.toHaveProperty('draw');
    expect(await cloud.store.get('seatGuard', session.sessionId)).not.toHaveProperty('forLot');
    expect((await viewOf(session.sessionId)).draw).toBeUndefined();
  });
});

describe('what cannot be drawn is explained', () => {
  test('too few stakeholders: how many are missing, on which clause, never to be set aside; with fewer seats it can be drawn', async () => {
    const { sessionId, revision } = await aSessionToDraw(cloud, { limit: 10, stakeholders: 4, residents: 8 });
    const because = [{ rule: 'session.draw.quotas-cannot-be-met', reason: '就这些人' }];
    expect(await convener().draw.freezePool({ sessionId, revision, because })).toMatchObject({
      kind: 'refused', reasons: [{ rule: 'session.may-draw.stakeholders-out-of-reach', clause: '7.stakeholder-half', measured: 4, required: 5 }],
    });
    expect(dataOf(await convener().draw.freezePool({ sessionId, revision, size: 8 })).state).toBe('computing');
  });

  test('a group’s least that cannot be met is named with the way to mend it', async () => {
    const { sessionId, revision } = await aSessionToDraw(cloud);
    const reply = await convener().draw.freezePool({ sessionId, revision, groups: [{ group: GROUPS[1]!, least: 6 }] });
    expect(reply).toMatchObject({
      kind: 'refused', reasons: [{ rule: 'session.draw.quotas-cannot-be-met', clause: 'convention.lottery-quotas', measured: '代表的群体“店家”：至少 6 人，只能有 4 人，差 2 人', required: '补充邀请 2 名代表的群体“店家”，或调整这一名额（本系统约定）' }],
    });
  });
});

describe('a changed file is found out', () => {
  test.each<[string, (bundle: Bundle) => void]>([
    ['somebody put into the drawn panel', (bundle) => { bundle.panels[407]![9] = bundle.pool.people.find(({ id }) => !bundle.panels[407]!.includes(id))!.id; bundle.panels[407]!.sort(); }],
    ['two panels exchanged', (bundle) => { [bundle.panels[1], bundle.panels[2]] = [bundle.panels[2]!, bundle.panels[1]!]; }],
    ['another source', (bundle) => { bundle.publicSource = '明天的号码'; }],
    ['a feature', (bundle) => { bundle.pool.people[0]!.features['利益相关'] = bundle.pool.people[0]!.features['利益相关'] === '是' ? '否' : '是'; }],
  ])('%s', async (_what, change) => {
    const { sessionId } = await shared();
    const { bundle } = await published(sessionId);
    change(bundle);
    expect(verifyBundle(bundle, sha256)).toMatchObject({ ok: false });
  });

  test('nor does a file that was changed in the store decide anything', async () => {
    const session = await aDrawPublished(cloud);
    await inTransaction(async (transaction) => {
      const draw = (await transaction.get('draw', session.drawId))!;
      await transaction.put('draw', { ...draw, published: { ...draw.published!, fileHash: '0'.repeat(64) } });
    });
    expect(await convener().draw.enterNumber({ ...known(session), number: '407' })).toMatchObject({ kind: 'failed' });
    expect(await cloud.store.get('draw', session.drawId)).toMatchObject({ state: 'committed' });
  });
});

let one: Promise<Drawing> | undefined;
const shared = (): Promise<Drawing> => (one ??= aDrawPublished(cloud));
