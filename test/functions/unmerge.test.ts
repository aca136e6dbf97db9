import { aCloud, aTopic, dataOf, HOME, type Cloud } from '../support/cloud';
import { anApprovedTopic, APPROVING, aScreenedTopic, aTopicSent } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

type Seen = { topicId: string; revision: number };
const second = async (topicId: string, ...people: string[]) => { for (const openid of people) dataOf(await cloud.as(openid).topic.second({ topicId, on: true })); };
const merge = async (topic: Seen, into: string) => { dataOf(await cloud.convener().topic.merge({ ...topic, into })); };
const unmerge = async ({ topicId }: Seen) => cloud.convener().topic.unmerge({ topicId, revision: (await cloud.store.get('topic', topicId))!.revision });

/** All that is known of a topic and its people, but for how often it was touched. */
async function everythingOf(topicId: string) {
  const { revision: _acts, ...topic } = (await cloud.store.get('topic', topicId))!;
  const byId = (a: { _id: string }, b: { _id: string }) => (a._id < b._id ? -1 : 1);
  return {
    topic, proposers: (await cloud.store.list('topicProposer', { topicId }, { limit: 100 })).sort(byId), support: (await cloud.store.list('support', { topicId }, { limit: 100 })).sort(byId),
    deadlines: (await cloud.store.list('deadline', { topicId, running: true }, { limit: 20 })).map(({ kind, dueAt }) => [kind, dueAt]),
  };
}
/** The number shown is the number of people who support it and do not propose it. */
async function countedRight(topicId: string) {
  const { topic, proposers, support } = await everythingOf(topicId);
  const raising = new Set(proposers.map(({ personId }) => personId));
  expect([topic.proposers, topic.supporters]).toEqual([proposers.length, support.filter(({ personId }) => !raising.has(personId)).length]);
}
const eventsTo = async (openid: string, topicId: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.topicId === topicId).map(({ event }) => event);

describe('合并可以撤销，各归各位', () => {
  test('people, support and numbers of both are exactly as before; everyone is told, both timelines say so', async () => {
    const [one, other] = [await aTopic(cloud, { openid: 'resident-li' }), await aTopic(cloud, { openid: 'resident-zhao' })];
    await second(one.topicId, 'a', 'b', 'resident-zhao');
    await second(other.topicId, 'b', 'c', 'resident-li');
    const before = [await everythingOf(one.topicId), await everythingOf(other.topicId)];
    await merge(one, other.topicId);
    expect(await cloud.store.get('topic', other.topicId)).toMatchObject({ proposers: 2, supporters: 3 });
    await countedRight(other.topicId);

    expect(dataOf(await unmerge(one))).toEqual({ id: one.topicId, state: 'submitted' });
    expect([await everythingOf(one.topicId), await everythingOf(other.topicId)]).toEqual(before);
    const [mine, theirs] = [dataOf(await cloud.as('resident-li').topic.view({ topicId: one.topicId })), dataOf(await cloud.as().topic.view({ topicId: other.topicId }))];
    expect(mine.timeline.map(({ action }) => action)).toEqual(['propose', 'merge', 'unmerge']);
    expect(mine.timeline[2]).toMatchObject({ role: '召集人', state: 'submitted', clause: 'convention.merge', relatedTopicId: other.topicId });
    expect(theirs.timeline.map(({ action }) => action)).toEqual(['propose', 'merged-from', 'unmerged-from']);
    expect(mine.mergedInto).toBeUndefined();
    expect(await eventsTo('resident-li', one.topicId)).toEqual(['unmerge', 'merge', 'submitted']);
    expect(await eventsTo('resident-zhao', other.topicId)).toEqual(['unmerged-from', 'submitted']);
  });

  test('support given meanwhile stays where it was given, and nobody is counted twice', async () => {
    const [one, other] = [await aTopic(cloud, { openid: 'resident-li' }), await aTopic(cloud, { openid: 'resident-zhao' })];
    await second(one.topicId, 'a', 'b');
    await second(other.topicId, 'b', 'c');
    await merge(one, other.topicId);
    await second(other.topicId, 'd', 'a', 'b');
    await countedRight(other.topicId);
    expect(await cloud.store.get('topic', other.topicId)).toMatchObject({ supporters: 4 });
    for (const on of [false, true]) dataOf(await cloud.as('a').topic.second({ topicId: other.topicId, on }));
    dataOf(await unmerge(one));
    await countedRight(one.topicId);
    await countedRight(other.topicId);
    // b was there before, d came, a took the carried support back and gave one of his own; c stays.
    expect(await cloud.store.get('topic', other.topicId)).toMatchObject({ proposers: 1, supporters: 4 });
    expect(await cloud.store.get('topic', one.topicId)).toMatchObject({ proposers: 1, supporters: 2 });
  });

  test('of two topics merged into one, undoing either leaves the other', async () => {
    const [one, two, into] = [await aTopic(cloud, { openid: 'resident-li' }), await aTopic(cloud, { openid: 'member-chen' }), await aTopic(cloud, { openid: 'resident-zhao' })];
    await second(one.topicId, 'a', 'b', 'member-chen');
    await second(two.topicId, 'b', 'c', 'resident-li');
    await second(into.topicId, 'd', 'member-chen');
    const before = await everythingOf(into.topicId);
    await merge(one, into.topicId);
    const withOne = await everythingOf(into.topicId);
    await merge(two, into.topicId);
    await countedRight(into.topicId);
    expect(await cloud.store.get('topic', into.topicId)).toMatchObject({ proposers: 3, supporters: 4 });

    dataOf(await unmerge(two));
    await countedRight(into.topicId);
    expect(await everythingOf(into.topicId)).toEqual(withOne);
    dataOf(await unmerge(one));
    expect(await everythingOf(into.topicId)).toEqual(before);

    await merge({ ...one, revision: 3 }, into.topicId);
    await merge({ ...two, revision: 3 }, into.topicId);
    dataOf(await unmerge(one));
    await countedRight(into.topicId);
    expect((await everythingOf(into.topicId)).proposers.map(({ name }) => name).sort()).toEqual(['赵**', '陈**']);
    dataOf(await unmerge(two));
    expect(await everythingOf(into.topicId)).toEqual(before);
  });

  test('what had been taken up is taken up again, with its concern', async () => {
    const [one, other] = [await aScreenedTopic(cloud, { openid: 'resident-li' }), await aTopic(cloud)];
    const before = await everythingOf(one.topicId);
    await merge(one, other.topicId);
    expect(dataOf(await unmerge(one))).toMatchObject({ state: 'screened' });
    expect(await everythingOf(one.topicId)).toEqual(before);
  });
});

describe('until approval', () => {
  test.each([
    ['sent for approval', (into: Seen) => cloud.convener().topic.sendForApproval(into), true],
    ['approved', async (into: Seen) => { dataOf(await cloud.convener().topic.sendForApproval(into)); return cloud.as('officer-he').topic.approve({ ...into, revision: into.revision + 1, ...APPROVING }); }, false],
  ] as const)('into one that is %s meanwhile', async (_what, go, allowed) => {
    const [one, into] = [await aTopic(cloud, { openid: 'resident-li' }), await aScreenedTopic(cloud)];
    await merge(one, into.topicId);
    dataOf(await go({ ...into, revision: into.revision + 1 }));
    const reply = await unmerge(one);
    if (allowed) expect(reply).toMatchObject({ ok: true });
    else expect(reply).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.unmerge.too-late', clause: 'convention.merge', measured: '已审定' }] });
  });

  test('merged into an approved one, it stays; held, the matter waits; not merged, there is nothing to undo', async () => {
    const [one, approved] = [await aTopic(cloud, { openid: 'resident-li' }), await anApprovedTopic(cloud)];
    expect(await unmerge(one)).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.transitions.not-in-this-state', measured: '待答复' }] });
    await merge(one, approved.topicId);
    expect(await unmerge(one)).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.unmerge.too-late' }] });
    const [two, sent] = [await aTopic(cloud, { openid: 'resident-li' }), await aTopicSent(cloud)];
    await merge(two, sent.topicId);
    dataOf(await cloud.convener().topic.report({ ...sent, revision: sent.revision + 1, ground: 'sensitive', content: '情况' }));
    expect(await unmerge(two)).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.hold.awaiting-answer', clause: '8.report-sensitive' }] });
  });

  test('nobody else than the room’s desk', async () => {
    const [one, other] = [await aTopic(cloud, { openid: 'resident-li' }), await aTopic(cloud)];
    await merge(one, other.topicId);
    for (const openid of ['resident-li', 'resident-zhao', 'officer-he']) expect(await cloud.as(openid).topic.unmerge({ topicId: one.topicId, revision: 2 })).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await cloud.as('staff-xu').topic.unmerge({ topicId: one.topicId, revision: 2 }))).toMatchObject({ state: 'submitted' });
    expect((await cloud.store.get('topic', one.topicId))!.roomId).toBe(HOME);
  });
});
