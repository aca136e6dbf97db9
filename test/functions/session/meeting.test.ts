import { aCloud, dataOf, HOME, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aSessionCheckingIn, aSessionClosed, aSessionFrozen, aSessionNoticed, aSessionOpened, aPlan, CROWDED, everybodyThere, NOTES, research, theDayComes } from '../../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());
afterEach(() => cloud.setClock(new Date().toISOString()));

const convener = () => cloud.convener().session;
const told = (reply: unknown) => ((reply as { reasons?: { rule: string; clause: string; weight: string }[] }).reasons ?? []).map(({ rule, clause, weight }) => `${rule} ← ${clause}${weight === 'needs-reason' ? ' ?' : ''}`);
const code = async (sessionId: string) => dataOf(await convener().checkInCode({ sessionId })).code;
const later = (seconds: number) => cloud.setClock(new Date(Date.now() + seconds * 1000).toISOString());
const noticesOf = async (openid: string, sessionId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.sessionId === sessionId).map(({ event }) => event);

describe('提前通报, 通过多种方式 （八）', () => {
  test('one way alone is not several; who has no WeChat is reached otherwise; each on the roster is told once', async () => {
    const { sessionId, revision, stakeholders } = await aSessionFrozen(cloud);
    expect(told(await convener().sendNotice({ sessionId, revision, channels: ['inApp'] }))).toEqual(['session.notice.one-channel-only ← 8.several-ways']);
    expect(told(await convener().sendNotice({ sessionId, revision, channels: ['inApp', 'wechat'] }))).toEqual(['session.notice.one-channel-only ← 8.several-ways']);
    dataOf(await convener().sendNotice({ sessionId, revision, channels: ['inApp', 'phone'] }));
    for (const openid of stakeholders) expect((await noticesOf(openid, sessionId)).filter((event) => event === 'session-noticed')).toHaveLength(1);
    const { items } = dataOf(await convener().roster({ sessionId, state: 'seated' }));
    expect(items.filter(({ told: channel }) => channel === 'inApp')).toHaveLength(7);
    expect(items.filter(({ told: channel }) => channel === undefined)).toHaveLength(5);
  });

  test('on the day itself is not in advance; two days before wants a reason', async () => {
    const { sessionId, revision } = await aSessionFrozen(cloud);
    const startsAt = Date.parse((await cloud.store.get('session', sessionId))!.startsAt);
    cloud.setClock(new Date(startsAt - 2 * 24 * 3_600_000).toISOString());
    expect(told(await convener().sendNotice({ sessionId, revision, channels: ['inApp', 'phone'] }))).toEqual(['session.notice.short-lead-time ← convention.notice-days ?']);
    cloud.setClock(new Date(startsAt - 1000).toISOString());
    expect(told(await convener().sendNotice({ sessionId, revision, channels: ['inApp', 'phone'] }))).toEqual(['session.notice.no-lead-time ← 8.notice-in-advance']);
  });
});

describe('签到: evidence, and nobody’s duty', () => {
  test('the code at the door changes every 45 seconds, lasts one step longer, and is for this session alone', async () => {
    const [{ sessionId, stakeholders }, other] = [await aSessionCheckingIn(cloud), await aSessionCheckingIn(cloud)];
    const [first] = [await code(sessionId)];
    expect(first).toMatch(new RegExp(`^${sessionId}\\.[0-9A-Za-z]{10}$`));
    later(45);
    expect(await code(sessionId)).not.toBe(first);
    dataOf(await cloud.as(stakeholders[0]!).session.checkIn({ sessionId, code: first }));
    later(95);
    expect(told(await cloud.as(stakeholders[1]!).session.checkIn({ sessionId, code: first }))).toEqual(['session.check-in.code-expired ← convention.check-in-code']);
    expect(told(await cloud.as(other.stakeholders[0]!).session.checkIn({ sessionId: other.sessionId, code: await code(sessionId) }))).toEqual(['session.check-in.code-expired ← convention.check-in-code']);
    const [changed] = [await code(sessionId)];
    expect(told(await cloud.as(stakeholders[1]!).session.checkIn({ sessionId, code: changed.slice(0, -1) + (changed.endsWith('A') ? 'B' : 'A') }))).toEqual(['session.check-in.code-expired ← convention.check-in-code']);
  });

  test('twice does no harm; who is not on the roster is not counted; a mark that was taken away does not come back by the same code', async () => {
    const { sessionId, stakeholders } = await aSessionCheckingIn(cloud);
    const shown = await code(sessionId);
    for (let i = 0; i < 2; i += 1) dataOf(await cloud.as(stakeholders[0]!).session.checkIn({ sessionId, code: shown }));
    expect(dataOf(await cloud.as().session.view({ sessionId })).present).toMatchObject({ gauge: { total: 1, stakeholders: 1 } });
    expect(told(await cloud.as('resident-li').session.checkIn({ sessionId, code: shown }))).toEqual(['session.check-in.not-on-roster ← 8.as-approved']);
    const { items } = dataOf(await convener().roster({ sessionId, state: 'seated' }));
    const mine = items.find(({ present }) => present !== undefined)!;
    dataOf(await cloud.as('staff-xu').session.tick({ sessionId, seatId: mine.seatId }));
    expect(told(await cloud.as(stakeholders[0]!).session.checkIn({ sessionId, code: shown }))).toEqual(['session.check-in.code-expired ← convention.check-in-code']);
    dataOf(await cloud.as('staff-xu').session.tick({ sessionId, seatId: mine.seatId, how: 'phone' }));
    expect(dataOf(await convener().roster({ sessionId, state: 'seated' })).items.find(({ seatId }) => seatId === mine.seatId)).toMatchObject({ present: 'phone' });
  });

  test('four hundred calls at the door do not keep each other waiting for one document', async () => {
    const { sessionId, stakeholders } = await aSessionCheckingIn(cloud);
    const shown = await code(sessionId);
    const replies = await Promise.all([...stakeholders, ...stakeholders].map((openid) => cloud.as(openid).session.checkIn({ sessionId, code: shown })));
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(dataOf(await cloud.as().session.view({ sessionId })).present!.gauge.total).toBe(6);
  });
});

describe('开会: over those who are there', () => {
  test('too few stakeholders present: refused with the shortfall; a kind nobody of whom was told stops it too', async () => {
    const { sessionId, revision, stakeholders, guests } = await aSessionCheckingIn(cloud);
    await everybodyThere(cloud, { sessionId, roomId: HOME, stakeholders: stakeholders.slice(0, 4), guests });
    const reply = await convener().open({ sessionId, revision });
    expect(told(reply)).toEqual(['session.composition.stakeholders-below-half ← 7.stakeholder-half']);
    expect(reply).toMatchObject({ reasons: [{ measured: 4, required: 5 }] });
    expect(dataOf(await cloud.as().session.view({ sessionId })).present).toMatchObject({ gauge: { total: 10, stakeholders: 4, shortfall: 2 }, mend: { ways: expect.arrayContaining([{ way: 'release', people: 2, total: 8, stakeholders: 4, leavesTooFew: true }]) } });
    await everybodyThere(cloud, { sessionId, roomId: HOME, stakeholders: stakeholders.slice(4), guests: [] });
    expect(dataOf(await convener().open({ sessionId, revision }))).toMatchObject({ state: 'open' });
  });

  test('nine with five stakeholders open with a reason of their own, kept with what it was judged by', async () => {
    const { sessionId, revision, stakeholders, guests } = await aSessionCheckingIn(cloud);
    await everybodyThere(cloud, { sessionId, roomId: HOME, stakeholders: stakeholders.slice(0, 5), guests: guests.slice(0, 3) });
    expect(told(await convener().open({ sessionId, revision }))).toEqual(['session.composition.too-few ← 7.size ?', 'session.composition.kind-missing ← 7.who-takes-part ?']);
    const because = [{ rule: 'session.composition.too-few', reason: '下大雨' }, { rule: 'session.composition.kind-missing', reason: '临时请假' }];
    dataOf(await convener().open({ sessionId, revision, because }));
    const { opened } = (await cloud.store.get('session', sessionId))!;
    expect(opened).toMatchObject({ day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), present: { total: 9, stakeholders: 5, numbers: { participantsMin: 10, stakeholderShare: { part: 1, whole: 2 } } }, relaxations: [{ rule: 'session.composition.too-few', reason: '下大雨' }, { rule: 'session.composition.kind-missing' }] });
  });

  test('research reopened in between stops it （八：不调研不协商）', async () => {
    const { sessionId, revision, topicId, stakeholders, guests, roomId } = await aSessionCheckingIn(cloud);
    await everybodyThere(cloud, { sessionId, roomId, stakeholders, guests });
    const { revision: record } = (await cloud.store.get('research', `${topicId}-0001`))!;
    dataOf(await cloud.convener().research.reopen({ topicId, revision: record, note: '又有新情况' }));
    expect(told(await convener().open({ sessionId, revision }))).toEqual(['session.opening.no-research ← 8.no-research-no-deliberation']);
  });

  test('a kind nobody of whom the notice reached', async () => {
    const { sessionId, revision, stakeholders, guests } = await aSessionFrozen(cloud);
    const noticed = dataOf(await convener().sendNotice({ sessionId, revision, channels: ['inApp', 'phone'] }));
    for (const seatId of guests.slice(1)) dataOf(await convener().noteTold({ sessionId, seatId, channel: 'phone' }));
    expect(told(await convener().beginCheckIn({ sessionId, revision: noticed.revision }))).toEqual(['session.on-the-day.too-early ← convention.door-opens']);
    await theDayComes(sessionId);
    const door = dataOf(await convener().beginCheckIn({ sessionId, revision: noticed.revision }));
    await everybodyThere(cloud, { sessionId, roomId: HOME, stakeholders, guests });
    expect(told(await convener().open({ sessionId, revision: door.revision }))).toEqual(['session.notice.kind-not-reached ← 8.notice-in-advance']);
    dataOf(await cloud.as('staff-xu').session.noteTold({ sessionId, seatId: guests[0]!, channel: 'paper' }));
    expect(dataOf(await convener().open({ sessionId, revision: door.revision }))).toMatchObject({ state: 'open' });
  });

  test('steps cannot be skipped', async () => {
    const { sessionId, revision } = await aSessionNoticed(cloud);
    expect(told(await convener().open({ sessionId, revision }))).toContain('session.transitions.not-in-this-state ← 8.as-approved');
    expect(told(await convener().close({ sessionId, revision, notes: NOTES }))).toContain('session.transitions.not-in-this-state ← 2.two-way');
  });

  test('put off from the door, an earlier mark counts for nothing', async () => {
    const { sessionId, revision, stakeholders, guests, roomId } = await aSessionCheckingIn(cloud);
    await everybodyThere(cloud, { sessionId, roomId, stakeholders, guests });
    dataOf(await convener().postpone({ sessionId, revision, reason: '人没有到齐', startsAt: aPlan({ days: 30 }).startsAt, because: CROWDED }));
    expect(dataOf(await convener().roster({ sessionId, state: 'seated' })).items.filter(({ present }) => present)).toHaveLength(12);
    expect(dataOf(await cloud.as().session.view({ sessionId })).present).toBeUndefined();
  });
});

describe('散会: of each question what was agreed and what not （A24）', () => {
  test('a question without a word wants a reason; the topic is deliberated and its proposer told', async () => {
    const { sessionId, topicId, revision, stakeholders } = await aSessionOpened(cloud);
    expect(told(await convener().close({ sessionId, revision, notes: NOTES.slice(0, 1) }))).toEqual(['session.closing.question-without-consensus-note ← 2.two-way ?']);
    expect(await convener().close({ sessionId, revision, notes: [{ ...NOTES[0]!, questionId: 'q9' }] })).toMatchObject({ kind: 'invalid' });
    expect(dataOf(await convener().close({ sessionId, revision, notes: NOTES }))).toMatchObject({ state: 'closed' });
    const topic = dataOf(await cloud.as().topic.view({ topicId }));
    expect([topic.state, topic.timeline.map(({ action }) => action).slice(-2)]).toEqual(['deliberated', ['schedule', 'sessionClosed']]);
    expect(await noticesOf(stakeholders[0]!, sessionId)).toContain('session-closed');
    expect(dataOf(await cloud.as('resident-li').me.inbox({})).items.filter((notice) => notice.topicId === topicId).map(({ event }) => event)).toEqual(expect.arrayContaining(['schedule', 'sessionClosed']));
    expect(dataOf(await cloud.as().session.list({ topicId, stage: 'held' })).items.map(({ id }) => id)).toEqual([sessionId]);
  });

  test('再调研、再协商: the next round is numbered, wants new research, and those of the first are told', async () => {
    const { sessionId, topicId, roomId, stakeholders } = await aSessionClosed(cloud);
    const revision = async () => (await cloud.store.get('topic', topicId))!.revision;
    expect(told(await convener().secondRound({ topicId, revision: await revision(), changed: '' }))).toEqual(['session.second-round.no-change-named ← 10.not-yet-agreed']);
    expect(dataOf(await convener().secondRound({ topicId, revision: await revision(), changed: '请物业一起来谈报修' }))).toEqual({ id: topicId, round: 2 });
    expect(dataOf(await cloud.as().topic.view({ topicId })).state).toBe('filed');
    expect(await noticesOf(stakeholders[0]!, sessionId)).toContain('session-second-round');
    const plan = { topicId, ...aPlan({ days: 70 }), because: CROWDED };
    expect(told(await convener().schedule({ ...plan, revision: await revision() }))).toEqual(['session.schedule.no-research ← 8.no-research-no-deliberation']);
    await research(cloud, topicId, roomId);
    const again = dataOf(await convener().schedule({ ...plan, revision: await revision() }));
    expect(dataOf(await cloud.as().session.view({ sessionId: again.id }))).toMatchObject({ round: 2, state: 'planned' });
  });
});
