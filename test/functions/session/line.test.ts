import { aCloud, dataOf, HOME, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aSessionCheckingIn, aSessionOpened, everybodyThere } from '../../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());
afterEach(() => cloud.setClock(new Date().toISOString()));

const convener = () => cloud.convener().session;
const told = (reply: unknown) => ((reply as { reasons?: { rule: string }[] }).reasons ?? []).map(({ rule }) => rule);
const line = (openid: string, sessionId: string, here: boolean) => cloud.as(openid).session.keepLine({ sessionId, here });
const later = (minutes: number) => cloud.setClock(new Date(Date.now() + minutes * 60_000).toISOString());
const seen = async (sessionId: string) => {
  const { present, presentFrom } = dataOf(await cloud.as().session.view({ sessionId }));
  return { total: present!.gauge.total, from: presentFrom };
};

describe('线上线下互动 （八）: one roster, whoever joins by phone counts like those on site', () => {
  test('joins, goes and comes back; a line that is silent for eleven minutes has dropped, one that spoke has not; a tick of staff stands', async () => {
    const { sessionId, stakeholders, guests } = await aSessionCheckingIn(cloud, { mode: 'hybrid' });
    const [a, b] = stakeholders as [string, string];
    for (const openid of [a, b]) dataOf(await line(openid, sessionId, true));
    dataOf(await cloud.as('staff-xu').session.tick({ sessionId, seatId: guests[0]!, how: 'phone' }));
    dataOf(await cloud.as('staff-xu').session.tick({ sessionId, seatId: guests[1]!, how: 'onSite' }));
    expect(await seen(sessionId)).toEqual({ total: 4, from: [{ how: 'onSite', people: 1 }, { how: 'online', people: 2 }, { how: 'phone', people: 1 }] });
    dataOf(await line(b, sessionId, false));
    expect((await seen(sessionId)).total).toBe(3);
    dataOf(await line(b, sessionId, true));
    later(8);
    dataOf(await line(a, sessionId, true));
    later(11);
    expect(await seen(sessionId)).toEqual({ total: 3, from: [{ how: 'onSite', people: 1 }, { how: 'online', people: 1 }, { how: 'phone', people: 1 }] });
    expect(dataOf(await cloud.as(b).session.view({ sessionId })).you.seat).toMatchObject({ present: 'online', away: true });
    dataOf(await line(b, sessionId, true));
    expect((await seen(sessionId)).total).toBe(4);
  });

  test('face to face nobody joins by phone alone; nobody off the roster does; saying it twice is one mark', async () => {
    const [face, hybrid] = [await aSessionCheckingIn(cloud), await aSessionCheckingIn(cloud, { mode: 'hybrid' })];
    expect(told(await line(face.stakeholders[0]!, face.sessionId, true))).toEqual(['session.presence.no-online-part']);
    expect(told(await line('resident-li', hybrid.sessionId, true))).toContain('session.check-in.not-on-roster');
    for (let i = 0; i < 2; i += 1) dataOf(await line(hybrid.stakeholders[0]!, hybrid.sessionId, true));
    expect((await seen(hybrid.sessionId)).total).toBe(1);
  });

  test('a dropped stakeholder is missing at the opening, and it says so; who is back counts again', async () => {
    const session = await aSessionCheckingIn(cloud, { mode: 'hybrid' });
    const { sessionId, revision, stakeholders } = session;
    await everybodyThere(cloud, { ...session, roomId: HOME, stakeholders: stakeholders.slice(2) });
    for (const openid of stakeholders.slice(0, 2)) dataOf(await line(openid, sessionId, true));
    later(11);
    expect(told(await convener().open({ sessionId, revision }))).toContain('session.composition.stakeholders-below-half');
    for (const openid of stakeholders.slice(0, 2)) dataOf(await line(openid, sessionId, true));
    expect(dataOf(await convener().open({ sessionId, revision }))).toMatchObject({ state: 'open' });
  });

  test('who leaves after the opening is not there now, does not get the word, and was there all the same', async () => {
    const { sessionId, stakeholders } = await aSessionOpened(cloud, { mode: 'hybrid' });
    const [a] = stakeholders as [string];
    dataOf(await convener().openQuestion({ sessionId, questionId: 'q1', turn: 0 }));
    dataOf(await line(a, sessionId, false));
    expect((await seen(sessionId)).total).toBe(11);
    expect(told(await cloud.as(a).session.askToSpeak({ sessionId }))).toEqual(['session.eligibility.not-on-roster']);
    expect(dataOf(await convener().roster({ sessionId, state: 'seated' })).items.filter(({ present, away }) => present && away)).toHaveLength(1);
    dataOf(await line(a, sessionId, true));
    dataOf(await cloud.as(a).session.askToSpeak({ sessionId }));
    expect((await seen(sessionId)).total).toBe(12);
  });
});
