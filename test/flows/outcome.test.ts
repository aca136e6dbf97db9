import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { aListReceived, answer, decline, settle } from '../support/outcomes';
import type { RoomName } from '../support/sessions';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const stateOf = async (sessionId: string) => (await cloud.store.get('session', sessionId))!.state;

describe('（十） 10.every-item-answered、10.every-matter-settled: from confirmed minutes to answered items, in a room of each kind', () => {
  test.each(['township', 'park', 'village', 'enterprise', 'sector'] as RoomName[])('%s', async (room) => {
    const session = await aListReceived(cloud, { room });
    expect(await stateOf(session.sessionId)).toBe('list-received');
    await settle(cloud, session, 1);
    expect(await stateOf(session.sessionId)).toBe('list-received');
    await decline(cloud, session, 2);
    await answer(cloud, session, 2);
    expect(await stateOf(session.sessionId)).toBe('settled');
    expect((await cloud.store.get('topic', session.topicId))!.state).toBe('answered');
    const view = dataOf(await cloud.as('resident-li').outcome.view({ sessionId: session.sessionId }));
    expect(view.items.map(({ state, open, decision, words }) => [state, open, decision, (words?.what ?? '') !== ''])).toEqual([['answered', false, 'adopted', true], ['answered', false, 'declined', true]]);
    expect(dataOf(await cloud.as('stranger').outcome.view({ sessionId: session.sessionId })).items.map(({ words }) => words)).toEqual([undefined, undefined]);
    expect(await cloud.store.count('deadline', { running: true, sessionId: session.sessionId })).toBe(0);
  });
});


