import { numbersOn } from '../../src/domain/policy/numbers';
import type { CompositionView } from '../../src/domain/session/composition';
import { SEAT_KINDS } from '../../src/domain/session/session';
import { conventionValue } from '../../src/domain/policy/conventions';
import { dayAfter, shanghaiDay } from '../../src/domain/time/shanghai-day';
import { workingDaysAfter } from '../../cloudfunctions/_kernel/clock';
import { inTransaction } from '../../cloudfunctions/_store/door';
import type { ConventionValue, Session } from '../../cloudfunctions/_store/documents';
import { aCloud, aTopic, dataOf, HOME, LAMP, type Cloud } from '../support/cloud';
import { asCity, asCounty, CITY, COUNTY, KEEPER } from '../support/rosters';
import { anApprovedTopic } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const TODAY = shanghaiDay(new Date().toISOString());
const [TOMORROW, LATER] = [dayAfter(TODAY, 1), dayAfter(TODAY, 30)];
const setBy = (openid: string, over: object) => cloud.as(openid).policy.set({ ...asCounty, id: 'convention.list-days', value: 7, from: TOMORROW, reason: '路远', ...over } as never);
const valueOf = async (id: string, place: { county?: string; roomId?: string; day?: string }) => dataOf(await cloud.as().policy.list(place)).conventions.find((one) => one.id === id);

/** As if it had been set long ago: what is set begins tomorrow at the earliest. */
const setBefore = (value: Pick<ConventionValue, 'county' | 'id' | 'value'>) => inTransaction((transaction) =>
  transaction.create('conventionValue', { _id: `0-${value.county}-${value.id}`, ...value, from: '2026-02-01', reason: '试行', organisationId: `cppcc-${value.county}`, by: 'somebody', at: '2026-01-20T00:00:00.000Z' }));

describe('规则与约定, for everybody', () => {
  test('every number of the policy with its clause, every convention with its value, since when and whose word it is', async () => {
    const { area, day, parameters, conventions } = dataOf(await cloud.as().policy.list({ roomId: HOME }));
    expect([area, day]).toEqual([{ id: COUNTY, name: '广陵区' }, TODAY]);
    expect(parameters.find(({ id }) => id === 'participantsMin')).toEqual({ id: 'participantsMin', value: 10, from: '2020-07-25', clause: '7.size' });
    expect(conventions.find(({ id }) => id === 'convention.first-answer-days')).toEqual({ id: 'convention.first-answer-days', value: 15, from: '2026-01-01', setBy: 'default' });
    expect(conventions.find(({ id }) => id === 'convention.merge')).toMatchObject({ setBy: 'default' });
    expect(dataOf(await cloud.as().policy.list({ day: '2019-01-01' })).parameters).toEqual([]);
    expect(await cloud.as().policy.list({ county: '000000' })).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await cloud.as().policy.list({ county: '321002001001' })).area).toEqual({ id: COUNTY, name: '广陵区' });
  });
});

describe('a county sets its own, the city the rest', () => {
  test('from its day on, in that county and nowhere else; what was before stays on record', async () => {
    dataOf(await setBy(KEEPER, { from: LATER }));
    dataOf(await cloud.as('officer-city').policy.set({ ...asCity, id: 'convention.list-days', value: 9, from: TOMORROW, reason: '全市统一' }));
    expect(await valueOf('convention.list-days', { county: COUNTY })).toMatchObject({ value: 5, setBy: 'default' });
    expect(await valueOf('convention.list-days', { county: COUNTY, day: TOMORROW })).toEqual({ id: 'convention.list-days', value: 9, from: TOMORROW, setBy: 'city' });
    expect(await valueOf('convention.list-days', { roomId: HOME, day: LATER })).toEqual({ id: 'convention.list-days', value: 7, from: LATER, setBy: 'county' });
    expect(await valueOf('convention.list-days', { day: LATER })).toMatchObject({ value: 9, setBy: 'city' });
    dataOf(await setBy(KEEPER, { from: LATER, value: 8, reason: '再想了想' }));
    expect(await valueOf('convention.list-days', { county: COUNTY, day: LATER })).toMatchObject({ value: 8 });

    const { items } = dataOf(await cloud.as().policy.history({ county: COUNTY, id: 'convention.list-days' }));
    expect(items.map(({ value, organisation, reason, setBy: by }) => [value, organisation, reason, by])).toEqual([[8, '广陵区政协', '再想了想', 'county'], [9, '扬州市政协', '全市统一', 'city'], [7, '广陵区政协', '路远', 'county']]);
    expect(JSON.stringify(items)).not.toContain('officer');
    expect(dataOf(await cloud.as().policy.history({ id: 'convention.list-days' })).items).toHaveLength(1);
  });

  test('one of several words', async () => {
    dataOf(await cloud.as(KEEPER).policy.set({ ...asCounty, id: 'convention.publication-scope', choice: 'township', from: TOMORROW, reason: '面向全镇' }));
    expect(await valueOf('convention.publication-scope', { county: COUNTY, day: TOMORROW })).toMatchObject({ value: 'township', setBy: 'county' });
  });

  test.each([
    ['no notice at all', { id: 'convention.notice-days', value: 0 }, 'policy.set.no-notice', '8.notice-in-advance'],
    ['a number out of bounds', { value: 16 }, 'policy.set.outside-bounds', 'convention.list-days'],
    ['for the past', { from: TODAY }, 'policy.set.too-early', 'convention.local-values'],
    ['what is the same for all', { id: 'convention.small-cells', value: 3 }, 'policy.set.not-settable', 'convention.small-cells'],
  ])('refused with its clause: %s', async (_what, over, rule, clause) => {
    const before = cloud.emulator.store.count('conventionValue');
    expect(await setBy(KEEPER, over)).toMatchObject({ kind: 'refused', reasons: [{ rule, clause }] });
    expect(cloud.emulator.store.count('conventionValue')).toBe(before);
  });

  test('nobody else: not another office of the county, not the county for the city', async () => {
    for (const [openid, over] of [['officer-xu', { organisationId: 'partyWorkCommittee-321002001' }], [KEEPER, asCity], ['resident-zhao', {}]] as const) expect(await setBy(openid, over)).toMatchObject({ kind: 'forbidden' });
  });
});

describe('the clocks run by the county’s value of the day', () => {
  test('first answer, receipt of a filing', async () => {
    const plain = await cloud.store.get('topic', (await aTopic(cloud)).topicId);
    expect(plain!.dueAt).toBe(workingDaysAfter(plain!.submittedAt, conventionValue('convention.first-answer-days')));
    await setBefore({ county: COUNTY, id: 'convention.first-answer-days', value: 10 });
    await setBefore({ county: CITY, id: 'convention.first-answer-days', value: 12 });
    await setBefore({ county: CITY, id: 'convention.receipt-days', value: 8 });

    const { id, dueAt } = dataOf(await cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP }));
    const topic = (await cloud.store.get('topic', id))!;
    expect(dueAt).toBe(workingDaysAfter(topic.submittedAt, 10));
    dataOf(await cloud.convener().topic.return({ topicId: id, revision: 1, note: '请补充' }));
    dataOf(await cloud.as('resident-zhao').topic.edit({ topicId: id, revision: 2, ...LAMP }));
    expect((await cloud.store.get('topic', id))!.dueAt).toBe(workingDaysAfter(new Date().toISOString(), 10));

    const approved = await anApprovedTopic(cloud);
    const filed = dataOf(await cloud.convener().topic.file(approved));
    expect(filed.dueAt).toBe(workingDaysAfter(new Date().toISOString(), 8));
  });
});

describe('改了会怎样: past sessions judged again, page by page, and nothing changed', () => {
  const NUMBERS = numbersOn('2026-05-01');
  const held = (n: number, over: Partial<CompositionView> = {}): Session => ({
    _id: `held-${String(n).padStart(4, '0')}`, roomId: HOME, roomName: '琼花观社区', roomKind: 'village', areas: [CITY, COUNTY, '321002001', HOME], path: ['广陵区', '东关街道'],
    topicId: 'none', topicTitle: `第${n}次`, topicNumber: '2026-0001', topicVersion: 1, topicHash: '', round: 1, groups: [], state: 'published', stage: 'held', revision: 1, form: 'invite-in', mode: 'faceToFace',
    startsAt: '2026-05-01T01:00:00.000Z', endsAt: '2026-05-01T03:00:00.000Z', month: '2026-05', place: '', agenda: [], listKey: `2026-05-01T01:00:00.000Z~held-${String(n).padStart(4, '0')}`,
    signUp: { limit: 30, way: 'first-come', closesAt: '', holds: [] }, relaxations: [], scheduledAt: '', demo: true,
    opened: { at: '2026-05-01T01:00:00.000Z', day: '2026-05-01', relaxations: [], present: { numbers: NUMBERS, total: 12, stakeholders: 6, kinds: [...SEAT_KINDS], groupsMissing: [], notChosen: 0, notEntitled: 0, twoSeats: 0, ...over } },
  } as Session);

  test('only those that come out differently are told, each with its reasons; every session is looked at once', async () => {
    for (let n = 0; n < 120; n += 1) await inTransaction((transaction) => transaction.create('session', held(n, n % 40 === 0 ? { total: 11 } : {})));
    const [pages, before] = [[] as { looked: number; items: { title: string }[] }[], cloud.emulator.store.count('audit')];
    let cursor: string | undefined;
    do {
      const page = dataOf(await cloud.as(KEEPER).policy.whatIf({ ...asCounty, participantsMin: 12, ...(cursor ? { cursor } : {}) }));
      pages.push(page);
      cursor = page.next;
    } while (cursor);
    const mine = pages.flatMap(({ items }) => items).filter(({ title }) => /^第\d+次$/.test(title));
    expect(mine.map(({ title }) => title).sort()).toEqual(['第0次', '第40次', '第80次']);
    expect(mine[0]).toMatchObject({ effect: 'needs-reason', day: '2026-05-01', reasons: [{ rule: 'session.composition.too-few', clause: '7.size', measured: 11, required: 12 }] });
    expect(pages.reduce((sum, { looked }) => sum + looked, 0)).toBe(await cloud.store.count('session', { areas: COUNTY, stage: 'held' }));
    expect(cloud.emulator.store.count('audit')).toBe(before);
  });

  test('nothing to ask with is told by field; other offices learn nothing', async () => {
    expect(await cloud.as(KEEPER).policy.whatIf({ ...asCounty })).toMatchObject({ kind: 'invalid', fields: [{ path: 'participantsMin' }] });
    expect(await cloud.as('officer-he').policy.whatIf({ organisationId: `partyOrganisation-${HOME}`, participantsMin: 12 })).toMatchObject({ kind: 'forbidden' });
  });
});
