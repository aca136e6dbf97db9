import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSessionWithMinutes, everybodyConfirms, type RoomName } from '../support/sessions';
import { ROOMS_OF_EACH_KIND } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

describe('from a topic that is put forward, approved and filed to minutes that those who were there have confirmed, in a room of each kind', () => {
  test.each(Object.keys(ROOMS_OF_EACH_KIND) as RoomName[])('%s', async (room) => {
    const session = await aSessionWithMinutes(cloud, { room });
    const { sessionId, topicId } = session;
    const seen = dataOf(await cloud.as().session.view({ sessionId }));
    expect(seen).toMatchObject({ state: 'closed', roomKind: room, planned: { gauge: { total: 12, stakeholders: 6, shortfall: 0, kindsMissing: [], groupsMissing: [] } }, relaxations: [], closed: { notes: [{ consensus: 'reached' }, { consensus: 'not-yet' }] } });
    expect(dataOf(await cloud.as().topic.view({ topicId })).state).toBe('deliberated');
    const stored = (await cloud.store.get('session', sessionId))!;
    expect(stored.opened).toMatchObject({ present: { total: 12, stakeholders: 6, notEntitled: 0, notChosen: 0 } });

    await everybodyConfirms(cloud, session);
    const minutes = dataOf(await cloud.as(session.stakeholders[0]!).session.minutes({ sessionId }));
    expect(minutes).toMatchObject({ state: 'settled', sent: { hash: session.hash, attended: 12, confirmed: 12, silent: 0 }, questions: [{ consensus: 'reached' }, { consensus: 'not-yet' }], settled: { receipt: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(dataOf(await cloud.as().session.view({ sessionId }))).toMatchObject({ state: 'minutes-confirmed', minutes: { receipt: minutes.settled!.receipt } });
  });
});
