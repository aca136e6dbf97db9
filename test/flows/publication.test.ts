import { aCloud, dataOf, type Cloud } from '../support/cloud';
import { aListReceived, answer, decline, settle } from '../support/outcomes';
import { aDraft, WORDS } from '../support/publications';
import { ROOMS_OF_EACH_KIND } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

describe('（十） 10.made-public: from the last answer to the public, in rooms that approve at different levels', () => {
  test.each(['village', 'sector'] as const)('%s', async (room) => {
    const session = await aListReceived(cloud, { room, items: 2 });
    const { roomId, approvers } = ROOMS_OF_EACH_KIND[room];
    const [openid, organisationId] = approvers[0];
    await settle(cloud, session, 1);
    const early = await aDraft(cloud, { confirmed: [] }, { sessionId: session.sessionId, roomId });
    expect(await cloud.convener(roomId).publication.send({ sessionId: early.sessionId, revision: early.revision })).toMatchObject({ ok: false, kind: 'refused', reasons: [{ rule: 'outcome.publication.item-unanswered', measured: '第2条' }] });
    await decline(cloud, session, 2);
    await answer(cloud, session, 2);
    expect((await cloud.store.get('session', session.sessionId))!.state).toBe('settled');
    const owed = await cloud.store.get('deadline', `publication-${session.sessionId}`);
    expect(owed).toMatchObject({ running: true, kind: 'publication', roomId });
    const draft = dataOf(await cloud.convener(roomId).publication.draft({ sessionId: session.sessionId }));
    expect(draft.dueAt).toBe(owed!.dueAt);
    const { revision } = dataOf(await cloud.convener(roomId).publication.send({ sessionId: session.sessionId, revision: early.revision }));
    const { hash, text } = dataOf(await cloud.as(openid).publication.draft({ sessionId: session.sessionId }));
    dataOf(await cloud.as(openid).publication.approve({ sessionId: session.sessionId, revision, organisationId, hash, read: true }));
    expect((await cloud.store.get('deadline', `publication-${session.sessionId}`))!.running).toBe(false);
    expect(text.items.map(({ decision }) => decision.slice(0, 2))).toEqual(['采纳', '不采']);
    const page = await fetch(`${cloud.emulator.url}/open/outcome/${session.sessionId}`);
    expect([page.status, (await page.text()).includes(WORDS.title)]).toEqual([200, true]);
    // Its suggestions are open to everybody with it, as the page of each says.
    const item = dataOf(await cloud.as().outcome.item({ sessionId: session.sessionId, number: 1 }));
    expect(item).toMatchObject({ published: true, state: 'published', words: { what: expect.any(String) } });
  }, 60_000);
});
