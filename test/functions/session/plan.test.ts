import { aCloud, aKey, dataOf, DRY_RUN, HOME, LAMP, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aPlan, aResearchedTopic, aSession, aSessionSigningUp, CROWDED, GROUPS, signUpAs } from '../../support/sessions';
import { aFiledTopic, anApprovedTopic } from '../../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const convener = () => cloud.convener().session;
const rulesOf = (reply: unknown) => ((reply as { reasons?: { rule: string; clause: string }[] }).reasons ?? []).map(({ rule, clause }) => `${rule} ← ${clause}`);
const noticesOf = async (openid: string, sessionId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.sessionId === sessionId).map(({ event }) => event);

describe('不调研不协商, 先备案, 严格按照审定: what stands in the way of a date is told at once', () => {
  test('an approved topic that is neither filed nor researched', async () => {
    const reply = await convener().schedule({ ...(await anApprovedTopic(cloud)), ...aPlan() }, DRY_RUN);
    expect(rulesOf(reply)).toEqual(expect.arrayContaining(['topic.transitions.not-in-this-state ← 8.no-research-no-deliberation', 'session.schedule.no-research ← 8.no-research-no-deliberation', 'session.schedule.not-filed ← 6.filing-village']));
  });

  test('a filed topic without research, for today', async () => {
    const plan = { ...aPlan(), startsAt: new Date().toISOString() };
    expect(rulesOf(await convener().schedule({ ...(await aFiledTopic(cloud)), ...plan, because: CROWDED }))).toEqual(['session.schedule.no-research ← 8.no-research-no-deliberation', 'session.schedule.no-lead-time ← 8.notice-in-advance']);
  });

  test('a room without a convener in office', async () => {
    const [topic, { cloud: sdk }] = [await aResearchedTopic(cloud, 'park'), await import('../../../cloudfunctions/_store/cloudbase')];
    const appointments = sdk().database().collection('appointment');
    await appointments.where({ roomId: '321002400', role: 'convener' }).update({ until: '2024-06-01T00:00:00.000Z' });
    expect(await cloud.convener('321002400').session.schedule({ ...topic, ...aPlan() })).toMatchObject({ kind: 'forbidden' });
    await appointments.where({ roomId: '321002400', role: 'convener' }).update({ until: '2099-01-01T00:00:00.000Z' });
  });
});

describe('一室多用: one calendar', () => {
  test('two at one time want a reason, which is kept; what is planned is found by room, area and month', async () => {
    const [first, second] = [await aResearchedTopic(cloud), await aResearchedTopic(cloud)];
    const plan = aPlan({ days: 40 });
    const { id } = dataOf(await convener().schedule({ ...first, ...plan, because: [CROWDED[0]!] }));
    expect(rulesOf(await convener().schedule({ ...second, ...plan, because: [CROWDED[0]!] }))).toEqual(['session.clash.room-busy ← convention.one-calendar']);
    const { id: other } = dataOf(await convener().schedule({ ...second, ...plan, because: CROWDED }));
    expect((await cloud.store.get('session', other))!.relaxations.map(({ rule, reason, role }) => [rule, reason, role])).toContainEqual(['session.clash.room-busy', '分在两个会议室', '召集人']);

    const month = dataOf(await cloud.as().session.view({ sessionId: id })).startsAt.slice(0, 7);
    const shown = dataOf(await cloud.as().session.calendar({ roomId: HOME, month })).items.map((card) => card.id);
    expect(shown).toEqual(expect.arrayContaining([id, other]));
    for (const where of [{ roomId: HOME }, { area: '321002001' }, { area: '321002' }, { topicId: first.topicId }, {}]) expect(dataOf(await cloud.as().session.list(where)).items.map((card) => card.id)).toContain(id);
    expect(dataOf(await cloud.as().session.list({ area: '321003' })).items).toEqual([]);
  });

  test('two who schedule for one time at once do not overlook each other', async () => {
    const topics = [await aResearchedTopic(cloud), await aResearchedTopic(cloud)];
    const plan = aPlan({ days: 60 });
    const replies = await Promise.all(topics.map((topic) => convener().schedule({ ...topic, ...plan, because: [CROWDED[0]!] })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.filter(({ ok }) => !ok)[0]).toMatchObject({ kind: expect.stringMatching(/refused|conflict/) });
  });

  test('pages of what is ahead lose and repeat none', async () => {
    const ids = new Set<string>();
    for (let n = 0; n < 21; n += 1) ids.add((await aSession(cloud, { days: 80 + n })).sessionId);
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = dataOf(await cloud.as().session.list({ roomId: HOME, ...(cursor ? { cursor } : {}) }));
      seen.push(...page.items.map(({ id }) => id));
      [cursor, more] = [page.next, page.next !== undefined];
    }
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of ids) expect(seen).toContain(id);
  });
});

describe('the plan until people sign up', () => {
  test('it is changed as a whole and judged again; afterwards only the number of seats', async () => {
    const { sessionId, revision } = await aSession(cloud);
    const changed = { ...aPlan({ limit: 20 }), place: '小广场', agenda: [{ text: '只商量一件事', minutes: 60 }], because: CROWDED };
    expect(dataOf(await convener().editPlan({ sessionId, revision, ...changed }))).toMatchObject({ state: 'planned', revision: 2 });
    expect(dataOf(await cloud.as().session.view({ sessionId }))).toMatchObject({ place: '小广场', signUp: { limit: 20 }, agenda: [{ id: 'q1', text: '只商量一件事' }], planned: { gauge: { total: 1, minimum: 10, peopleMissing: 9 } } });
    dataOf(await convener().openSignUp({ sessionId, revision: 2 }));
    expect(rulesOf(await convener().editPlan({ sessionId, revision: 3, ...changed }))).toContain('session.transitions.not-in-this-state ← 8.as-approved');
    expect(await convener().changeLimit({ sessionId, revision: 2, limit: 22 })).toMatchObject({ kind: 'conflict' });
    expect(dataOf(await convener().changeLimit({ sessionId, revision: 3, limit: 22 }))).toMatchObject({ movedUp: 0, revision: 4 });
  });

  test.each<[string, object, string]>([
    ['too few seats for ten people', { limit: 8 }, 'session.sign-up-plan.limit-too-low ← 7.size'],
    ['more seats than usual', { limit: 31 }, 'session.sign-up-plan.limit-too-high ← convention.seat-limit'],
    ['more kept for groups than there are', { limit: 12, holds: [{ group: '住户', seats: 12 }] }, 'session.sign-up-plan.holds-above-limit ← convention.sign-up'],
  ])('sign-up does not open on %s without a reason', async (_what, over, rule) => {
    const { sessionId } = await aSession(cloud, over);
    expect(rulesOf(await convener().openSignUp({ sessionId, revision: 1 }))).toContain(rule);
  });
});

describe('everybody signed up is told', () => {
  const withPeople = async () => {
    const session = await aSessionSigningUp(cloud, { limit: 10 });
    const people = Array.from({ length: 12 }, (_, i) => `${aKey()}-${i}`);
    for (const openid of people) dataOf(await signUpAs(cloud, openid, session.sessionId, GROUPS[0]!));
    return { ...session, people };
  };

  test('moved: why and to when, each once, those waiting too; seats stay; sign-up can open again', async () => {
    const { sessionId, revision, people } = await withPeople();
    expect(rulesOf(await convener().postpone({ sessionId, revision, reason: ' ' }, DRY_RUN))).toEqual(['session.call-off.no-reason ← 8.notice-in-advance', 'session.call-off.no-new-time ← 8.notice-in-advance']);
    const { startsAt, signUp: { closesAt } } = aPlan({ days: 30 });
    const moved = dataOf(await convener().postpone({ sessionId, revision, reason: '场地检修', startsAt, closesAt, because: CROWDED }));
    expect(moved.state).toBe('planned');
    for (const openid of [people[0]!, people[11]!]) expect((await noticesOf(openid, sessionId)).filter((event) => event === 'session-postponed')).toHaveLength(1);
    expect(dataOf(await cloud.as(people[11]).session.view({ sessionId }))).toMatchObject({ startsAt, seats: { taken: 10, waiting: 3 }, you: { seat: { state: 'waiting', ahead: 2 } } });
    expect(dataOf(await convener().openSignUp({ sessionId, revision: moved.revision }))).toMatchObject({ state: 'sign-up-open' });
  });

  test('given up: with the reason; the topic can be scheduled anew', async () => {
    const { sessionId, topicId, revision, people } = await withPeople();
    expect(dataOf(await convener().cancel({ sessionId, revision, reason: '多数人来不了' }))).toMatchObject({ state: 'cancelled' });
    expect(await noticesOf(people[11]!, sessionId)).toContain('session-cancelled');
    expect(dataOf(await cloud.as().session.view({ sessionId })).calledOff).toMatchObject({ reason: '多数人来不了' });
    const topic = dataOf(await cloud.as().topic.view({ topicId }));
    expect([topic.state, topic.timeline.at(-1)!.action]).toEqual(['filed', 'unschedule']);
    expect(await signUpAs(cloud, aKey(), sessionId)).toMatchObject({ kind: 'refused' });
    expect(dataOf(await convener().schedule({ topicId, revision: topic.revision, ...aPlan({ days: 50 }), because: CROWDED }))).toMatchObject({ state: 'planned' });
    expect(dataOf(await cloud.as().session.list({ topicId, stage: 'off' })).items.map(({ id }) => id)).toEqual([sessionId]);
  });

  test('void when the topic’s words are changed （八：严格按照审定的议题）', async () => {
    const { sessionId, topicId, people } = await withPeople();
    const { revision } = dataOf(await cloud.as().topic.view({ topicId }));
    expect(dataOf(await cloud.convener().topic.amend({ topicId, revision, ...LAMP, title: '审定后改的标题' }))).toMatchObject({ state: 'screened' });
    expect(dataOf(await cloud.as().session.view({ sessionId })).state).toBe('void');
    expect(await noticesOf(people[0]!, sessionId)).toContain('session-void');
    expect((await cloud.store.get('topic', topicId))!.sessionId).toBeUndefined();
    expect(await signUpAs(cloud, aKey(), sessionId)).toMatchObject({ kind: 'refused', reasons: expect.arrayContaining([expect.objectContaining({ rule: 'session.sign-up.topic-not-approved' })]) });
  });
});

describe('九: n of 4 for townships and parks, own pace elsewhere', () => {
  test.each([['321002001', true], [HOME, false]] as const)('%s', async (roomId, applies) => {
    const told = dataOf(await cloud.as().session.frequency({ roomId }));
    expect(told).toMatchObject({ applies, counted: 0, held: 0, ...(applies ? { asked: 4 } : {}) });
    expect('asked' in told).toBe(applies);
  });
});
