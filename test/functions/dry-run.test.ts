import { inTransaction } from '../../cloudfunctions/_store/door';
import { key, personIdOf } from '../../cloudfunctions/_store/keys';
import { aCloud, aKey, aTopic, dataOf, DRY_RUN, HOME, LAMP, NEXT_DOOR, type Cloud } from '../support/cloud';
import { anApprovedTopic, APPROVING, aTopicSent } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

describe('all that is missing is told at once', () => {
  test('state, field and words together', async () => {
    const topic = await anApprovedTopic(cloud);
    const reply = await cloud.convener().topic.redirect({ ...topic, note: '请打13800138000', nextStep: '' }, DRY_RUN);
    expect(reply).toMatchObject({ kind: 'refused', reasons: [
      { rule: 'topic.transitions.not-in-this-state', measured: '已审定', required: '待答复' }, { rule: 'text.content.personal-data', measured: '手机号' },
      { rule: 'topic.refuse.no-channel', clause: '2.boundary' }, { rule: 'topic.refuse.no-next-step', clause: '10.every-item-answered' },
    ] });
  });

  test('a held matter says that it is held, not also that it is not in another state', async () => {
    const topic = await aTopic(cloud);
    dataOf(await cloud.convener().topic.report({ ...topic, ground: 'sensitive', content: '情况' }));
    const reply = await cloud.convener().topic.file({ ...topic, revision: 2 }, DRY_RUN);
    expect(reply).toMatchObject({ kind: 'refused', reasons: [{ rule: 'topic.hold.awaiting-answer', clause: '8.report-sensitive' }] });
  });

  test('a yes comes with its warnings: the norm set aside, the approval that falls', async () => {
    const topic = await aTopic(cloud);
    const wide = { ...topic, concern: 'hard' as const, note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: false } };
    expect(await cloud.convener().topic.screen({ ...wide, tooWideBecause: '同一根管道' }, DRY_RUN)).toMatchObject({ ok: true, data: { warnings: [{ rule: 'topic.screen.too-wide', weight: 'warns' }] } });
    const approved = await anApprovedTopic(cloud);
    expect(await cloud.convener().topic.amend({ ...approved, ...LAMP, title: '改动的标题' }, DRY_RUN)).toMatchObject({ ok: true, data: { warnings: [{ rule: 'topic.amend.voids-approval', clause: '8.as-approved' }] } });
  });
});

describe('who may not act learns nothing by asking beforehand', () => {
  test.each([
    ['somebody else’s topic', async () => ({ ...(await aTopic(cloud, { roomId: NEXT_DOOR })), concern: 'major' as const, note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } })],
    ['no topic at all', async () => ({ topicId: 'NOSUCHTOPIC', revision: 1, note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } })],
  ])('%s', async (_what, input) => {
    const asked = await input();
    const beforehand = await cloud.convener().topic.screen(asked, DRY_RUN);
    expect(beforehand).toMatchObject({ ok: false, kind: 'forbidden' });
    expect(beforehand).toEqual(await cloud.convener().topic.screen(asked));
  });

  test('an office that one does not hold, and nobody', async () => {
    const topic = await aTopicSent(cloud);
    expect(await cloud.as('officer-gao').topic.approve({ ...topic, ...APPROVING }, DRY_RUN)).toEqual(await cloud.as('officer-gao').topic.approve({ ...topic, ...APPROVING }));
    expect(await cloud.as().topic.withdraw({ topicId: topic.topicId }, DRY_RUN)).toEqual(await cloud.as().topic.withdraw({ topicId: topic.topicId }));
  });

  test('asking is bounded like acting, from a bucket of its own: nothing is guessed by asking often', async () => {
    const { topicId } = await aTopic(cloud);
    dataOf(await cloud.as('curious').topic.second({ topicId, on: true }, DRY_RUN));
    const bucket = key('rate', personIdOf('curious'), 'dry-run second');
    expect((await cloud.store.get('rate', bucket))!.tokens).toBeCloseTo(59, 0);
    await inTransaction((transaction) => transaction.put('rate', { _id: bucket, tokens: 0.2, at: new Date().toISOString() }));
    expect(await cloud.as('curious').topic.second({ topicId, on: true }, DRY_RUN)).toMatchObject({ ok: false, kind: 'conflict', retryAfterSeconds: expect.any(Number) });
    expect(await cloud.as('curious').topic.second({ topicId, on: true })).toMatchObject({ ok: true });
  });
});

describe('the envelope', () => {
  const call = (event: object) => cloud.emulator.invoke('topic', event, { openid: 'resident-zhao' });
  test.each<[string, object]>([
    ['a dry run that is not simply true', { action: 'propose', input: { roomId: HOME, ...LAMP }, dryRun: 'yes' }],
    ['a dry run of reading', { action: 'list', input: {}, dryRun: true }],
  ])('%s is invalid', async (_what, event) => expect(await call(event)).toMatchObject({ ok: false, kind: 'invalid', fields: [{ path: 'dryRun' }] }));

  test('a bad input is told by field, as when it is sent', async () => {
    const event = { action: 'propose', input: { roomId: HOME, ...LAMP, title: '' } };
    expect(await call({ ...event, dryRun: true })).toEqual(await call({ ...event, key: aKey() }));
  });
});
