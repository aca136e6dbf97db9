import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { forgetRates } from '../support/rates';
import { aSessionClosed, type RoomName } from '../support/sessions';
import { ROOMS_OF_EACH_KIND } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
beforeEach(() => forgetRates());

describe('from a filed topic to a session that was held, in a room of each kind', () => {
  test.each(Object.keys(ROOMS_OF_EACH_KIND) as RoomName[])('%s', async (room) => {
    const { sessionId, topicId } = await aSessionClosed(cloud, { room });
    const seen = dataOf(await cloud.as().session.view({ sessionId }));
    expect(seen).toMatchObject({ state: 'closed', roomKind: room, planned: { gauge: { total: 12, stakeholders: 6, shortfall: 0, kindsMissing: [], groupsMissing: [] } }, relaxations: [], closed: { notes: [{ consensus: 'reached' }, { consensus: 'not-yet' }] } });
    expect(dataOf(await cloud.as().topic.view({ topicId })).state).toBe('deliberated');
    const stored = (await cloud.store.get('session', sessionId))!;
    expect(stored.opened).toMatchObject({ present: { total: 12, stakeholders: 6, notEntitled: 0, notChosen: 0 } });
  });
});
