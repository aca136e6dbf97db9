import { aCloud, aTopic, dataOf, HOME, LAMP, NEXT_DOOR, type Cloud } from '../support/cloud';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const CARD = { onePlace: true, affectedNamed: true, oneQuestion: true };

describe('a resident’s topic gets an answer', () => {
  test('proposed, it has a number, a due date 15 working days on, and is public at once', async () => {
    const proposed = dataOf(await cloud.as('resident-zhao').topic.propose({ roomId: HOME, ...LAMP }));
    expect(proposed).toMatchObject({ number: expect.stringMatching(/^\d{4}-\d{4}$/), visibility: 'public' });
    const seen = dataOf(await cloud.as().topic.view({ topicId: proposed.id }));
    expect(seen).toMatchObject({ title: LAMP.title, state: 'submitted', source: 'resident', attested: true, dueAt: proposed.dueAt, you: { proposer: false, actions: [] } });
    expect(seen.proposers).toEqual([{ name: '赵**', attested: true, first: true }]);
    expect(seen.timeline).toMatchObject([{ action: 'propose', role: '居民', state: 'submitted', dueAt: proposed.dueAt }]);
    const listed = dataOf(await cloud.as().topic.list({ roomId: HOME }));
    expect(listed.items[0]!.id).toBe(proposed.id);
  });

  test('the convener takes it up with a concern; the proposer is told once', async () => {
    const { topicId, revision } = await aTopic(cloud);
    expect(dataOf(await cloud.convener().topic.screen({ topicId, revision, concern: 'practical', note: '已安排查看', card: CARD }))).toEqual({ id: topicId, state: 'screened' });
    const seen = dataOf(await cloud.as('resident-zhao').topic.view({ topicId }));
    expect(seen.timeline[1]).toMatchObject({ action: 'screen', role: '召集人', state: 'screened', concern: 'practical', note: '已安排查看', clause: '6.three-concerns' });
    const notices = dataOf(await cloud.as('resident-zhao').me.inbox({})).items.filter((notice) => notice.topicId === topicId);
    expect(notices.map(({ event }) => event).sort()).toEqual(['screen', 'submitted']);
  });

  test('refused, the answer carries reason, clause and next step', async () => {
    const { topicId, revision } = await aTopic(cloud);
    const incomplete = await cloud.convener().topic.refuse({ topicId, revision, note: '', nextStep: '' });
    expect(incomplete).toMatchObject({ ok: false, kind: 'refused', reasons: [
      { rule: 'topic.refuse.no-reason', clause: 'convention.refusal-reasons' }, { rule: 'topic.refuse.no-reason', clause: '10.every-item-answered' }, { rule: 'topic.refuse.no-next-step' },
    ] });
    dataOf(await cloud.convener().topic.refuse({ topicId, revision, reason: 'self-government', note: '由居民会议表决', nextStep: '请向居委会提出' }));
    const { timeline } = dataOf(await cloud.as().topic.view({ topicId }));
    expect(timeline[1]).toMatchObject({ action: 'refuse', reason: 'self-government', clause: '2.boundary', note: '由居民会议表决', nextStep: '请向居委会提出' });
  });

  test('asked for more, it comes back as a second version with a new due date', async () => {
    const { topicId, revision } = await aTopic(cloud);
    dataOf(await cloud.convener().topic.return({ topicId, revision, note: '是哪几盏？' }));
    const returned = dataOf(await cloud.as('resident-zhao').topic.view({ topicId }));
    expect(returned).toMatchObject({ state: 'returned', overdue: false, you: { actions: ['edit', 'withdraw'] } });
    expect(returned.dueAt).toBeUndefined();
    const edited = dataOf(await cloud.as('resident-zhao').topic.edit({ topicId, revision: returned.revision, ...LAMP, title: '巷口三盏路灯坏了' }));
    expect(edited).toMatchObject({ state: 'submitted', version: 2 });
    const again = dataOf(await cloud.convener().topic.view({ topicId }));
    expect(again.versions.map(({ title }) => title)).toEqual([LAMP.title, '巷口三盏路灯坏了']);
    expect(again.dueAt).toBeDefined();
  });

  test('handed to another channel, named with why', async () => {
    const { topicId, revision } = await aTopic(cloud);
    dataOf(await cloud.convener().topic.redirect({ topicId, revision, channel: 'hotline', note: '属于市政养护', nextStep: '已转12345，编号会短信告知' }));
    expect(dataOf(await cloud.as().topic.view({ topicId })).timeline[1]).toMatchObject({ action: 'redirect', channel: 'hotline', state: 'redirected' });
  });

  test('withdrawn, it is no longer shown to others', async () => {
    const { topicId } = await aTopic(cloud);
    dataOf(await cloud.as('resident-zhao').topic.withdraw({ topicId }));
    expect(await cloud.as('resident-li').topic.view({ topicId })).toMatchObject({ ok: false, kind: 'forbidden' });
    expect(dataOf(await cloud.as().topic.list({ roomId: HOME })).items.map(({ id }) => id)).not.toContain(topicId);
    expect(dataOf(await cloud.as('resident-zhao').topic.mine({})).items.map(({ id }) => id)).toContain(topicId);
  });

  test('a wide cut is taken up only with a reason, which is kept', async () => {
    const { topicId, revision } = await aTopic(cloud);
    const wide = { topicId, revision, concern: 'hard' as const, note: '', card: { ...CARD, oneQuestion: false } };
    expect(await cloud.convener().topic.screen(wide)).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.screen.too-wide', weight: 'needs-reason', clause: '6.topic-focus' }] });
    dataOf(await cloud.convener().topic.screen({ ...wide, tooWideBecause: '同一根管道引起' }));
    expect((await cloud.store.get('topic', topicId))!.relaxations).toMatchObject([{ rule: 'topic.screen.too-wide', reason: '同一根管道引起', role: '召集人' }]);
  });
});

describe('附议 and merging', () => {
  test('one person, one support, on and off', async () => {
    const { topicId } = await aTopic(cloud);
    expect(dataOf(await cloud.as('resident-li').topic.second({ topicId, on: true }))).toEqual({ supporters: 1, on: true });
    expect(dataOf(await cloud.as('resident-li').topic.second({ topicId, on: true }))).toEqual({ supporters: 1, on: true });
    expect(dataOf(await cloud.as('resident-li').topic.second({ topicId, on: false }))).toEqual({ supporters: 0, on: false });
    expect(await cloud.as('resident-zhao').topic.second({ topicId, on: true })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.second.own-topic' }] });
  });

  test('twenty people at once are twenty supporters', async () => {
    const { topicId } = await aTopic(cloud);
    const replies = await Promise.all(Array.from({ length: 20 }, (_, i) => cloud.as(`neighbour-${i}`).topic.second({ topicId, on: true })));
    const done = replies.filter((reply) => reply.ok).length;
    expect(replies.every((reply) => reply.ok || reply.kind === 'conflict')).toBe(true);
    expect((await cloud.store.get('topic', topicId))!.supporters).toBe(done);
    expect(await cloud.store.count('support', { topicId })).toBe(done);
    expect(done).toBeGreaterThan(10);
  });

  test('merged, all proposers stay credited and support counts once a person', async () => {
    const [one, other] = [await aTopic(cloud, { openid: 'resident-li' }), await aTopic(cloud, { openid: 'resident-zhao' })];
    for (const openid of ['neighbour-a', 'neighbour-b']) dataOf(await cloud.as(openid).topic.second({ topicId: one.topicId, on: true }));
    for (const openid of ['neighbour-b', 'resident-li']) dataOf(await cloud.as(openid).topic.second({ topicId: other.topicId, on: true }));
    dataOf(await cloud.convener().topic.merge({ ...one, into: other.topicId }));
    const into = dataOf(await cloud.as('resident-li').topic.view({ topicId: other.topicId }));
    expect(into.supporters).toBe(2);
    expect(into.proposers.map(({ name, first }) => [name, first])).toEqual([['赵**', true], ['李**', false]]);
    expect(into.you).toMatchObject({ proposer: true, actions: [] });
    expect(await cloud.as('resident-li').topic.withdraw({ topicId: other.topicId })).toMatchObject({ kind: 'forbidden' });
    expect(await cloud.as('resident-li').topic.edit({ topicId: other.topicId, revision: into.revision, ...LAMP })).toMatchObject({ kind: 'forbidden' });
    expect(await cloud.as('resident-zhao').topic.withdraw({ topicId: other.topicId })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.amend.has-co-proposers', measured: 2 }] });
    expect(dataOf(await cloud.as().topic.view({ topicId: one.topicId }))).toMatchObject({ state: 'merged', mergedInto: other.topicId, source: 'resident' });
  });

  test('words others supported stay as they are', async () => {
    const { topicId, revision } = await aTopic(cloud);
    dataOf(await cloud.as('resident-li').topic.second({ topicId, on: true }));
    expect(await cloud.as('resident-zhao').topic.edit({ topicId, revision, ...LAMP, title: '改成别的事情' })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.amend.already-supported', measured: 1 }] });
  });

  test('similar topics of the room are shown while typing', async () => {
    const { items } = dataOf(await cloud.as().topic.similar({ roomId: HOME, words: '观巷路灯坏了，看不清路' }));
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThanOrEqual(5);
    expect(items[0]!.title).toContain('路灯');
    expect(dataOf(await cloud.as().topic.similar({ roomId: NEXT_DOOR, words: '观巷路灯坏了' })).items).toEqual([]);
  });
});

describe('the three doors of （六）', () => {
  test.each([['member-chen', 'member', true], ['officer-xu', 'named', true], ['officer-he', 'named', true], ['officer-gao', 'named', false], ['resident-zhao', 'member', false], ['member-chen', 'named', false]] as const)('%s through %s: %s', async (openid, source, open) => {
    const reply = await cloud.as(openid).topic.propose({ roomId: HOME, source, ...LAMP });
    if (open) expect(dataOf(await cloud.as().topic.view({ topicId: dataOf(reply).id })).source).toBe(source);
    else expect(reply).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.propose.source-not-yours' }] });
  });
});

describe('the convener’s table', () => {
  test('counts what waits and pages without losing or repeating any', async () => {
    for (let i = 0; i < 22; i += 1) await aTopic(cloud, { roomId: NEXT_DOOR, openid: `neighbour-${i}`, title: `第${i}件事情` });
    const first = dataOf(await cloud.convener(NEXT_DOOR).topic.desk({ roomId: NEXT_DOOR, queue: 'submitted' }));
    expect(first).toMatchObject({ counts: { submitted: 22, ended: 1, overdue: 0 } });
    const second = dataOf(await cloud.convener(NEXT_DOOR).topic.desk({ roomId: NEXT_DOOR, queue: 'submitted', cursor: first.next }));
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([ids.length, new Set(ids).size, second.next]).toEqual([22, 22, undefined]);
  });
});
