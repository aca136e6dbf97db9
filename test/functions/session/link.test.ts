import { personIdOf } from '../../../cloudfunctions/_store/keys';
import { conveningIdentity } from '../../../src/demo/identities';
import { aCloud, dataOf, HOME, NEXT_DOOR, type Cloud } from '../../support/cloud';
import { forgetRates } from '../../support/rates';
import { aPlan, aSession, aSessionCheckingIn, CROWDED, everybodyThere } from '../../support/sessions';
import { ROOMS_OF_EACH_KIND } from '../../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

const host = () => cloud.convener().session;
const next = () => cloud.convener(NEXT_DOOR).session;
const rules = (reply: unknown) => ((reply as { reasons?: { rule: string }[] }).reasons ?? []).map(({ rule }) => rule);
const toldOf = async (roomId: string, sessionId: string) =>
  (await cloud.store.list('outbox', { to: personIdOf(conveningIdentity(roomId)) }, { limit: 200 })).filter((notice) => notice.sessionId === sessionId).map(({ event }) => event).filter((event) => event.includes('link')).sort();
const linked = async (sessionId: string, openid?: string) => dataOf(await cloud.as(openid).session.view({ sessionId })).linkedRooms;
/** One in which a room was asked. */
async function anAsking(linkedRoomId = NEXT_DOOR) {
  const { sessionId, revision, ...rest } = await aSession(cloud, { form: 'link-up' });
  return { ...rest, sessionId, revision: dataOf(await host().linkRoom({ sessionId, revision, linkedRoomId })).revision };
}

describe('联起来 （八）: a session of several places', () => {
  test('the room that is asked sees it, answers for itself, and only then does everybody see it', async () => {
    const { sessionId } = await anAsking();
    expect([await linked(sessionId), (await linked(sessionId, conveningIdentity(HOME))).map(({ roomId, state }) => [roomId, state])]).toEqual([[], [[NEXT_DOOR, 'asked']]]);
    expect(await toldOf(NEXT_DOOR, sessionId)).toEqual(['duty-link-asked']);
    expect(dataOf(await next().linkRequests({ roomId: NEXT_DOOR })).items[0]).toMatchObject({ session: { id: sessionId, form: 'link-up' }, state: 'asked', open: true });
    expect(dataOf(await cloud.as().session.linkedTo({ roomId: NEXT_DOOR })).items.map(({ id }) => id)).not.toContain(sessionId);

    dataOf(await next().answerLink({ roomId: NEXT_DOOR, sessionId, agree: true, note: '' }));
    expect(await linked(sessionId)).toEqual([{ roomId: NEXT_DOOR, name: expect.any(String), path: expect.any(Array), state: 'agreed' }]);
    expect(dataOf(await cloud.as().session.linkedTo({ roomId: NEXT_DOOR })).items[0]).toMatchObject({ id: sessionId, roomId: HOME });
    expect([await toldOf(HOME, sessionId), await toldOf(NEXT_DOOR, sessionId)]).toEqual([['duty-link-agreed'], ['duty-link-agreed', 'duty-link-asked']]);
  });

  test('a room that declines says why, and may think again; the host alone reads its words', async () => {
    const { sessionId } = await anAsking();
    const answer = (agree: boolean, note: string) => next().answerLink({ roomId: NEXT_DOOR, sessionId, agree, note });
    expect(rules(await answer(false, ''))).toEqual(['session.link.no-reason']);
    dataOf(await answer(false, '那天会议室有别的活动'));
    expect([await linked(sessionId), (await linked(sessionId, conveningIdentity(HOME)))[0]]).toEqual([[], expect.objectContaining({ state: 'declined', note: '那天会议室有别的活动' })]);
    dataOf(await answer(true, ''));
    expect((await linked(sessionId, conveningIdentity(HOME)))[0]).not.toHaveProperty('note');
    expect(await toldOf(HOME, sessionId)).toEqual(['duty-link-agreed', 'duty-link-declined']);
  });

  test('nobody answers for another room: not the host, not a room that was not asked, not staff from elsewhere', async () => {
    const { sessionId } = await anAsking();
    const park = ROOMS_OF_EACH_KIND.park.roomId;
    const replies = await Promise.all([
      host().answerLink({ roomId: NEXT_DOOR, sessionId, agree: true, note: '' }), host().answerLink({ roomId: HOME, sessionId, agree: true, note: '' }),
      cloud.convener(park).session.answerLink({ roomId: park, sessionId, agree: true, note: '' }), cloud.as('staff-xu').session.answerLink({ roomId: NEXT_DOOR, sessionId, agree: true, note: '' }),
      next().linkRoom({ sessionId, revision: 2, linkedRoomId: park }), host().linkRequests({ roomId: NEXT_DOOR }), host().unlinkRoom({ sessionId, revision: 2, linkedRoomId: park }),
    ]);
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.kind))).toEqual(Array(7).fill('forbidden'));
    expect((await linked(sessionId, conveningIdentity(HOME)))[0]).toMatchObject({ state: 'asked' });
  });

  test('not itself, not twice, not where people are asked in; of two who ask at once one asks anew', async () => {
    const { sessionId, revision } = await anAsking();
    const ask = (linkedRoomId: string) => host().linkRoom({ sessionId, revision, linkedRoomId });
    expect([rules(await ask(HOME)), rules(await ask(NEXT_DOOR))]).toEqual([['session.link.own-room'], ['session.link.already-linked']]);
    const other = await aSession(cloud);
    expect(rules(await host().linkRoom({ sessionId: other.sessionId, revision: 1, linkedRoomId: NEXT_DOOR }))).toEqual(['session.link.not-link-up']);
    const replies = await Promise.all([ask(ROOMS_OF_EACH_KIND.park.roomId), ask(ROOMS_OF_EACH_KIND.township.roomId)]);
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.kind)).sort()).toEqual(['conflict', 'done']);
    expect(await linked(sessionId, conveningIdentity(HOME))).toHaveLength(2);
  });

  test('the host takes a room off, and only then can the form be another; a session called off is told to its rooms', async () => {
    const { sessionId, revision } = await anAsking();
    const edit = (seen: number) => host().editPlan({ sessionId, revision: seen, ...aPlan(), because: CROWDED });
    expect(rules(await edit(revision))).toContain('session.link.still-linked');
    const { revision: without } = dataOf(await host().unlinkRoom({ sessionId, revision, linkedRoomId: NEXT_DOOR }));
    expect([await linked(sessionId, conveningIdentity(HOME)), await toldOf(NEXT_DOOR, sessionId)]).toEqual([[], ['duty-link-asked', 'duty-link-ended']]);
    expect(await next().answerLink({ roomId: NEXT_DOOR, sessionId, agree: true, note: '' })).toMatchObject({ kind: 'forbidden' });
    dataOf(await edit(without));

    const off = await anAsking();
    dataOf(await host().cancel({ sessionId: off.sessionId, revision: off.revision, reason: '场地检修' }));
    expect(await toldOf(NEXT_DOOR, off.sessionId)).toEqual(['duty-link-asked', 'duty-link-changed']);
    expect(rules(await next().answerLink({ roomId: NEXT_DOOR, sessionId: off.sessionId, agree: true, note: '' }))).toEqual(['session.transitions.not-in-this-state']);
  });
});

describe('one roster, several sites （八）', () => {
  test('a linked room has a code of its own: who scans it is there; nobody else may show it, and it is no other room’s', async () => {
    const { sessionId, revision, roomId, stakeholders, slips, ...rest } = await aSessionCheckingIn(cloud, { form: 'link-up' });
    const theirs = () => next().linkedCheckInCode({ roomId: NEXT_DOOR, sessionId });
    const seen = dataOf(await host().linkRoom({ sessionId, revision, linkedRoomId: NEXT_DOOR }));
    expect(await theirs()).toMatchObject({ kind: 'forbidden' });
    dataOf(await next().answerLink({ roomId: NEXT_DOOR, sessionId, agree: true, note: '' }));
    const [{ code }, { code: hosts }] = [dataOf(await theirs()), dataOf(await host().checkInCode({ sessionId }))];
    expect(code).not.toBe(hosts);
    expect(await cloud.as(stakeholders[0]).session.linkedCheckInCode({ roomId: NEXT_DOOR, sessionId })).toMatchObject({ kind: 'forbidden' });
    dataOf(await cloud.as(stakeholders[0]).session.checkIn({ sessionId, code }));
    dataOf(await cloud.as(stakeholders[1]).session.checkIn({ sessionId, code: hosts }));
    expect((await linked(sessionId))[0]!.people).toBe(1);

    // Who came there without a phone is let in by the room there, by the slip; it reads no more than a masked name.
    expect(await cloud.convener().session.tickLinked({ roomId: HOME, sessionId, claimCode: slips[1]! })).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await next().tickLinked({ roomId: NEXT_DOOR, sessionId, claimCode: slips[1]! }))).toEqual({ name: expect.stringMatching(/^客\*+$/) });
    expect((await linked(sessionId))[0]!.people).toBe(2);

    // Who comes after the opening is let in all the same.
    await everybodyThere(cloud, { sessionId, roomId, stakeholders: stakeholders.slice(2), ...rest, guests: rest.guests.slice(1) });
    dataOf(await host().open({ sessionId, revision: seen.revision, because: [{ rule: 'session.composition.kind-missing', reason: '党代表在路上' }] }));
    dataOf(await cloud.as('staff-xu').session.tick({ sessionId, seatId: rest.guests[0]!, how: 'onSite' }));
    expect((await cloud.store.get('seat', rest.guests[0]!))!.presence).toMatchObject({ how: 'onSite', by: 'list' });
    expect(dataOf(await theirs()).code).toContain(sessionId);
  });

  test('staff tick at which site somebody is; each site is counted, and all count alike', async () => {
    const { sessionId, revision, guests, ...rest } = await aSessionCheckingIn(cloud, { form: 'link-up' });
    const tick = (seatId: string, linkedRoomId?: string) => cloud.as('staff-xu').session.tick({ sessionId, seatId, how: 'onSite', ...(linkedRoomId ? { linkedRoomId } : {}) });
    const seen = dataOf(await host().linkRoom({ sessionId, revision, linkedRoomId: NEXT_DOOR }));
    expect(await tick(guests[0]!, NEXT_DOOR)).toMatchObject({ kind: 'forbidden' });
    dataOf(await next().answerLink({ roomId: NEXT_DOOR, sessionId, agree: true, note: '' }));
    await everybodyThere(cloud, { sessionId, ...rest, guests: guests.slice(2) });
    for (const seatId of guests.slice(0, 2)) dataOf(await tick(seatId, NEXT_DOOR));
    const view = dataOf(await cloud.as().session.view({ sessionId }));
    expect([view.linkedRooms[0]!.people, view.presentFrom, view.present!.gauge.total]).toEqual([2, [{ how: 'onSite', people: 12 }], 12]);
    expect(dataOf(await host().roster({ sessionId, state: 'seated' })).items.filter(({ linkedRoomId }) => linkedRoomId === NEXT_DOOR)).toHaveLength(2);
    dataOf(await tick(guests[0]!));
    expect((await linked(sessionId))[0]!.people).toBe(1);
    expect(dataOf(await host().open({ sessionId, revision: seen.revision }))).toMatchObject({ state: 'open' });
    expect(rules(await next().answerLink({ roomId: NEXT_DOOR, sessionId, agree: false, note: '来不了' }))).toEqual(['session.transitions.not-in-this-state']);
  });
});
