import { workingDaysAfter } from '../../cloudfunctions/_kernel/clock';
import { inTransaction } from '../../cloudfunctions/_store/door';
import { key, personIdOf } from '../../cloudfunctions/_store/keys';
import { conveningIdentity } from '../../src/demo/identities';
import { aCloud, aTopic, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { aFiledTopic, ROOMS_OF_EACH_KIND } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); await bodiesAbove(); });
beforeEach(() => { cloud.setClock(new Date().toISOString()); cloud.emulator.wechat.clear(); });
afterAll(() => cloud.emulator.close());

const CONVENER = conveningIdentity(HOME);
const GROUP = 'officer-ma';
const after = (instant: string, seconds = 60) => new Date(Date.parse(instant) + seconds * 1000).toISOString();
const inboxOf = async (openid: string, topicId: string) => (await cloud.store.list('outbox', { to: personIdOf(openid) }, { limit: 100 })).filter((notice) => notice.topicId === topicId).map(({ event }) => event);
const deadlineOf = async (kind: string, topicId: string) => (await cloud.store.get('deadline', `${kind}-${topicId}`))!;

/** An officer each for 区工作小组 and 推进小组. */
async function bodiesAbove(): Promise<void> {
  const office = (openid: string, organisationId: string) => ({ _id: key('office', openid), personId: personIdOf(openid), organisationId, county: '321002', role: 'officer' as const, title: '', office: 'other' as const, convenesGroup: false, isMember: false, acting: false, from: '2024-01-01T00:00:00.000Z', reason: '', demo: true });
  await inTransaction(async (transaction) => {
    await transaction.put('appointment', office('county-officer', 'workingGroup-321002'));
    await transaction.put('appointment', office('promoter', 'promotionGroup-3210-1'));
  });
}

/** While it lasts nobody acts for a body. */
async function withoutOfficers(organisationId: string, work: () => Promise<void>): Promise<void> {
  const officers = await cloud.store.list('appointment', { organisationId, role: 'officer' }, { limit: 20 });
  await inTransaction(async (transaction) => { for (const held of officers) await transaction.remove('appointment', held._id); });
  await work();
  await inTransaction(async (transaction) => { for (const held of officers) await transaction.put('appointment', held); });
}

describe('件件有回音: what is owed is reminded of and climbs the ladder, each step once', () => {
  test('a first answer that never comes', async () => {
    const { topicId } = await aTopic(cloud);
    const { dueAt } = await deadlineOf('first-answer', topicId);
    const steps = [
      [after(workingDaysAfter(dueAt, -3)), [], [], [], []],
      [after(workingDaysAfter(dueAt, -2)), ['deadline-owner-soon'], [], [], []],
      [after(dueAt), ['deadline-owner-soon', 'deadline-owner'], [], [], []],
      [after(workingDaysAfter(dueAt, 5)), ['deadline-owner-soon', 'deadline-owner'], ['deadline-memberGroup'], [], []],
      [after(workingDaysAfter(dueAt, 10)), ['deadline-owner-soon', 'deadline-owner'], ['deadline-memberGroup'], ['deadline-workingGroup'], []],
      [after(workingDaysAfter(dueAt, 15)), ['deadline-owner-soon', 'deadline-owner'], ['deadline-memberGroup'], ['deadline-workingGroup'], ['deadline-promotionGroup']],
      [after(workingDaysAfter(dueAt, 60)), ['deadline-owner-soon', 'deadline-owner'], ['deadline-memberGroup'], ['deadline-workingGroup'], ['deadline-promotionGroup']],
    ] as const;
    for (const [instant, ...expected] of steps) {
      cloud.setClock(instant);
      await Promise.all([cloud.tick(), cloud.tick()]);
      await cloud.tick();
      const seen = await Promise.all([CONVENER, GROUP, 'county-officer', 'promoter'].map(async (openid) => (await inboxOf(openid, topicId)).sort().reverse()));
      expect({ instant, seen }).toEqual({ instant, seen: expected.map((events) => [...events].sort().reverse()) });
    }
  });

  test('a county that has set its steps shorter climbs by its own', async () => {
    const { topicId } = await aTopic(cloud);
    const { dueAt } = await deadlineOf('first-answer', topicId);
    const _id = key('steps', topicId);
    await inTransaction((transaction) => transaction.create('conventionValue', { _id, county: '321002', id: 'convention.overdue-ladder', value: 2, from: '2026-01-02', reason: '早些提醒', organisationId: 'cppcc-321002', by: 'test', at: '2026-01-01T00:00:00.000Z' }));
    cloud.setClock(after(dueAt));
    await cloud.tick();
    expect(await deadlineOf('first-answer', topicId)).toMatchObject({ rung: 'memberGroup', lookAt: workingDaysAfter(dueAt, 2) });
    await inTransaction((transaction) => transaction.remove('conventionValue', _id));
  });

  test('where nobody is to be told, the list of what is overdue says so; the city’s own ends at the guidance group', async () => {
    const [{ topicId }, sector] = [await aTopic(cloud, { roomId: NEXT_DOOR }), await aTopic(cloud, { roomId: ROOMS_OF_EACH_KIND.sector.roomId, openid: 'resident-li' })];
    await withoutOfficers('workingGroup-321002', async () => {
      cloud.setClock(after(workingDaysAfter((await deadlineOf('first-answer', topicId)).dueAt, 40)));
      await cloud.tick();
    });
    const rungsOf = async (county: string, topic: string) => dataOf(await cloud.as('officer-guidance').organisation.overdue({ organisationId: 'guidanceGroup-3210', county })).items.find((item) => item.topicId === topic)!.ladder.map(({ rung, state }) => `${rung} ${state}`);
    expect(await rungsOf('321002', topicId)).toEqual(['owner-soon passed', 'owner told', 'memberGroup told', 'workingGroup nobody', 'promotionGroup told']);
    expect((await rungsOf('3210', sector.topicId)).at(-1)).toBe('guidanceGroup told');
    expect(await inboxOf('officer-guidance', sector.topicId)).toEqual(['deadline-guidanceGroup']);
  });

  test('months without a run are caught up, each step once, and nobody is told that what is overdue will soon be due', async () => {
    const { topicId } = await aTopic(cloud);
    cloud.setClock(after(workingDaysAfter((await deadlineOf('first-answer', topicId)).dueAt, 40)));
    await cloud.tick();
    expect(await inboxOf(CONVENER, topicId)).toEqual(['deadline-owner']);
    expect([await inboxOf(GROUP, topicId), await inboxOf('county-officer', topicId), await inboxOf('promoter', topicId)]).toEqual([['deadline-memberGroup'], ['deadline-workingGroup'], ['deadline-promotionGroup']]);
    expect((await deadlineOf('first-answer', topicId)).lookAt).toBeUndefined();
  });

  test('what was answered, returned or withdrawn is not reminded of', async () => {
    const [answered, returned, withdrawn] = [await aTopic(cloud), await aTopic(cloud), await aTopic(cloud)];
    dataOf(await cloud.convener().topic.refuse({ ...answered, reason: 'other', note: '因为', nextStep: '可以' }));
    dataOf(await cloud.convener().topic.return({ ...returned, note: '请补充' }));
    dataOf(await cloud.as('resident-zhao').topic.withdraw({ topicId: withdrawn.topicId }));
    cloud.setClock(after(workingDaysAfter(new Date().toISOString(), 40)));
    await cloud.tick();
    for (const { topicId } of [answered, returned, withdrawn]) {
      expect((await deadlineOf('first-answer', topicId)).running).toBe(false);
      expect((await inboxOf(CONVENER, topicId)).filter((event) => event.startsWith('deadline-'))).toEqual([]);
    }
  });

  test('a receipt is owed by the office a topic was filed with, and its convener hears when it is overdue', async () => {
    const { topicId } = await aFiledTopic(cloud);
    const { dueAt, owner } = await deadlineOf('filing-receipt', topicId);
    expect(owner).toBe('memberGroup-321002001');
    cloud.setClock(after(dueAt));
    await cloud.tick();
    expect(await inboxOf(GROUP, topicId)).toContain('deadline-owner');
    expect(await inboxOf(CONVENER, topicId)).toContain('deadline-owner');
  });
});

describe('（九） townships and parks that have fallen behind are reminded once a quarter', () => {
  const TOWN = '321002001';
  const hints = async (openid: string) => (await cloud.store.list('outbox', { to: personIdOf(openid) }, { limit: 100 })).filter(({ event, at }) => event === 'duty-frequency' && at > '2028');

  test('in the last month, once however often, late and in two instances the timer runs; a quarter that was missed is not told of; others never', async () => {
    cloud.setClock('2028-02-28T15:00:00.000Z');
    await cloud.tick();
    expect(await hints(conveningIdentity(TOWN))).toEqual([]);
    for (const instant of ['2028-03-01T01:00:00.000Z', '2028-03-30T01:00:00.000Z', '2028-04-10T01:00:00.000Z']) {
      cloud.setClock(instant);
      await Promise.all([cloud.tick(), cloud.tick()]);
    }
    expect(await hints(conveningIdentity(TOWN))).toMatchObject([{ title: '今年的协商次数', text: expect.stringContaining('今年已完整开展0次协商；一般每年不少于4次'), why: expect.stringContaining('（九）') }]);
    cloud.setClock('2028-12-31T15:59:00.000Z');
    await cloud.tick();
    expect(await hints(conveningIdentity(TOWN))).toHaveLength(2);
    expect(await hints(CONVENER)).toEqual([]);
    const told = (await cloud.store.list('outbox', { event: 'duty-frequency' } as never, { limit: 1000 })).map(({ text }) => text.slice(0, text.indexOf('今年')));
    const rooms = [...await cloud.store.list('room', { kind: 'township' }, { limit: 1000 }), ...await cloud.store.list('room', { kind: 'park' }, { limit: 1000 })].filter(({ open }) => open).map(({ name }) => name);
    expect(new Set(told)).toEqual(new Set(rooms));
  });
});

describe('nudges in WeChat', () => {
  const calls = () => cloud.emulator.wechat.calls('subscribeMessage.send');
  const noon = () => `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T04:00:00.000Z`;
  let people = 0;
  /** Somebody new who has accepted one message. */
  const somebody = async (): Promise<string> => {
    const openid = `nudged-${(people += 1)}`;
    dataOf(await cloud.as(openid).me.subscribe({ accepted: ['progress'] }));
    return openid;
  };
  const answeredTopic = async (openid: string) => {
    const topic = await aTopic(cloud, { openid });
    dataOf(await cloud.convener().topic.screen({ ...topic, concern: 'practical', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
    return topic;
  };

  test('one accepted message is one message, with its page, in fields WeChat takes', async () => {
    cloud.setClock(noon());
    const openid = await somebody();
    await answeredTopic(openid);
    await Promise.all([cloud.tick(), cloud.tick()]);
    await cloud.tick();
    expect(calls()).toHaveLength(1);
    expect(calls()[0]).toMatchObject({ arguments: { touser: openid, template_id: 'tpl-progress', page: expect.stringMatching(/^packages\/resident\/topic/) }, answer: { errcode: 0 } });
    expect(dataOf(await cloud.as(openid).me.nudges({})).templates).toContainEqual({ name: 'progress', id: 'tpl-progress', left: 0 });
  });

  test('the address lies in the store unreadable', async () => {
    const openid = await somebody();
    expect(JSON.stringify(await cloud.store.get('subscription', key(personIdOf(openid), 'progress')))).not.toContain(openid);
  });

  test.each([[43101, 'failed', 1], [47003, 'failed', 1], [-1, 'parked', 5], [43108, 'parked', 5]] as const)('WeChat’s %d ends as %s after %d tries', async (errcode, state, tries) => {
    cloud.setClock(noon());
    cloud.emulator.wechat.answerAlways('subscribeMessage.send', { errcode });
    const openid = await somebody();
    await aTopic(cloud, { openid });
    for (let hours = 0; hours < 8; hours += 1) {
      cloud.setClock(new Date(Date.parse(noon()) + hours * 3_600_000).toISOString());
      await cloud.tick();
    }
    expect(calls()).toHaveLength(tries);
    const deliveries = await cloud.store.list('delivery', { state }, { limit: 100 });
    expect(deliveries.filter(({ to }) => to === personIdOf(openid))).toHaveLength(1);
  });

  test('at night nothing is sent; in the morning it is', async () => {
    const day = noon().slice(0, 10);
    cloud.setClock(`${day}T15:30:00.000Z`);
    const openid = await somebody();
    await aTopic(cloud, { openid });
    await cloud.tick();
    expect(calls()).toHaveLength(0);
    cloud.setClock(`${day}T23:01:00.000Z`);
    await cloud.tick();
    expect(calls()).toHaveLength(1);
  });

  test('a kind that is switched off is told in the inbox alone', async () => {
    cloud.setClock(noon());
    const openid = await somebody();
    dataOf(await cloud.as(openid).me.prefer({ off: ['progress'], quietFrom: 22, quietUntil: 7 }));
    const { topicId } = await answeredTopic(openid);
    await cloud.tick();
    expect(calls()).toHaveLength(0);
    expect((await inboxOf(openid, topicId)).sort()).toEqual(['screen', 'submitted']);
  });
});

test('only the platform’s timer runs the calendar', async () => {
  const event = { Type: 'Timer', TriggerName: 'every-minute' };
  expect(await cloud.emulator.invoke('calendar', event, { openid: 'resident-zhao' })).toMatchObject({ ok: false, kind: 'forbidden' });
  expect(await cloud.emulator.invoke('calendar', { action: 'climb' }, {})).toMatchObject({ ok: false, kind: 'forbidden' });
});
