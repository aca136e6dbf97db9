import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { aListReceived, answer, decline, settle } from '../support/outcomes';
import { aDraft, WORDS } from '../support/publications';
import type { RoomName } from '../support/sessions';
import { ROOMS_OF_EACH_KIND } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const stateOf = async (sessionId: string) => (await cloud.store.get('session', sessionId))!.state;

describe('（十） 10.every-item-answered、10.every-matter-settled、10.made-public: from confirmed minutes to the public, in a room of each kind', () => {
  test.each(['township', 'park', 'village', 'enterprise', 'sector'] as RoomName[])('%s', async (room) => {
    const session = await aListReceived(cloud, { room });
    const { sessionId } = session;
    const { roomId, approvers } = ROOMS_OF_EACH_KIND[room];
    const [openid, organisationId] = approvers[0];
    expect(await stateOf(sessionId)).toBe('list-received');
    await settle(cloud, session, 1);
    expect(await stateOf(sessionId)).toBe('list-received');
    const early = await aDraft(cloud, { confirmed: [] }, { sessionId, roomId });
    expect(await cloud.convener(roomId).publication.send({ sessionId, revision: early.revision })).toMatchObject({ ok: false, kind: 'refused', reasons: [{ rule: 'outcome.publication.item-unanswered', measured: '第2条' }] });
    await decline(cloud, session, 2);
    await answer(cloud, session, 2);
    expect(await stateOf(sessionId)).toBe('settled');
    expect((await cloud.store.get('topic', session.topicId))!.state).toBe('answered');
    const view = dataOf(await cloud.as('resident-li').outcome.view({ sessionId }));
    expect(view.items.map(({ state, open, decision, words }) => [state, open, decision, (words?.what ?? '') !== ''])).toEqual([['answered', false, 'adopted', true], ['answered', false, 'declined', true]]);
    expect(dataOf(await cloud.as('stranger').outcome.view({ sessionId })).items.map(({ words }) => words)).toEqual([undefined, undefined]);

    // What is left is to publish it.
    const owed = await cloud.store.list('deadline', { running: true, sessionId }, { limit: 5 });
    expect(owed).toMatchObject([{ kind: 'publication', roomId }]);
    expect(dataOf(await cloud.convener(roomId).publication.draft({ sessionId })).dueAt).toBe(owed[0]!.dueAt);
    const { revision } = dataOf(await cloud.convener(roomId).publication.send({ sessionId, revision: early.revision }));
    const { hash, text } = dataOf(await cloud.as(openid).publication.draft({ sessionId }));
    dataOf(await cloud.as(openid).publication.approve({ sessionId, revision, organisationId, hash, read: true }));
    expect((await cloud.store.get('deadline', `publication-${sessionId}`))!.running).toBe(false);
    expect(text.items.map(({ decision }) => decision.slice(0, 2))).toEqual(['采纳', '不采']);
    const page = await fetch(`${cloud.emulator.url}/open/outcome/${sessionId}`);
    expect([page.status, (await page.text()).includes(WORDS.title), await stateOf(sessionId)]).toEqual([200, true, 'published']);
    // Its suggestions are open to everybody with it, as the page of each says.
    const item = dataOf(await cloud.as().outcome.item({ sessionId, number: 1 }));
    expect(item).toMatchObject({ published: true, state: 'published', words: { what: expect.any(String) } });
  }, 60_000);
});
