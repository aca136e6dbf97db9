import { isResearchComplete } from '../../cloudfunctions/_store/research-store';
import { aCloud, aTopic, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { aJpegWithPlace } from '../support/pictures';
import { add, aResearchedTopic, aSignedResearch, heard, POLICY, VISIT } from '../support/research';
import { aScreenedTopic } from '../support/topics';
import { until } from '../support/until';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
afterEach(() => cloud.emulator.faults.clear());

const view = async (topicId: string, openid?: string) => dataOf(await cloud.as(openid).research.view({ topicId }));
const desk = async (topicId: string) => dataOf(await cloud.convener().research.view({ topicId }));
const refusedBy = (...rules: string[]) => ({ ok: false, kind: 'refused', reasons: rules.map((rule) => expect.objectContaining({ rule })) });

describe('摸清三项，听取每一方', () => {
  test('what is missing is told with its clause until everything is found out', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    expect(await desk(topicId)).toMatchObject({ round: 1, state: 'open', revision: 0, groups: [{ group: '住户', heard: false }, { group: '店家', heard: false }] });
    await add(cloud, topicId, 0, POLICY);
    await add(cloud, topicId, 1, heard('店家'));
    expect(await cloud.convener().research.sign({ topicId, revision: 2 })).toMatchObject(refusedBy('research.completeness.situation-missing', 'research.completeness.group-not-heard'));
    expect(await desk(topicId)).toMatchObject({ revision: 2, parts: [{ pieces: 1 }, { pieces: 0 }, { pieces: 1 }], groups: [{ heard: false }, { heard: true }] });
    expect(await isResearchComplete(topicId)).toBe(false);
  });

  test.each([
    ['a document without its source', { ...POLICY, source: '' }, 'research.evidence.incomplete'],
    ['a visit without a place', { ...VISIT, place: '' }, 'research.evidence.incomplete'],
    ['wishes read in a file', { ...POLICY, part: 'wishes' as const }, 'research.evidence.wrong-part'],
    ['a group nobody has named', heard('游客'), 'research.evidence.unknown-group'],
    ['a survey result typed by hand', { ...heard('住户'), kind: 'survey' as const }, 'research.evidence.made-by-survey'],
    ['somebody’s telephone number', { ...VISIT, found: '住户电话13800001234' }, 'text.content.personal-data'],
  ])('%s is refused', async (_what, words, rule) => {
    const { topicId } = await aScreenedTopic(cloud);
    expect(await cloud.convener().research.addEvidence({ topicId, revision: 0, ...words })).toMatchObject(refusedBy(rule));
    expect(await cloud.store.get('research', `${topicId}-0001`)).toBeUndefined();
  });

  test('research waits until a topic is taken up, and rests while it is held', async () => {
    const { topicId } = await aTopic(cloud);
    expect(await cloud.convener().research.addEvidence({ topicId, revision: 0, ...POLICY })).toMatchObject(refusedBy('research.transitions.topic-not-taken-up'));
    const taken = await aScreenedTopic(cloud);
    dataOf(await cloud.convener().topic.report({ ...taken, ground: 'sensitive', content: '情况' }));
    expect(await cloud.convener().research.addEvidence({ topicId: taken.topicId, revision: 0, ...POLICY })).toMatchObject(refusedBy('topic.hold.awaiting-answer'));
  });

  test('pictures of a visit are rid of place and time; one that fails is told to who took it, not to the proposers', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    const photo = async () => dataOf(await cloud.as('member-chen').topic.addPhoto({ image: aJpegWithPlace().toString('base64') })).photoId;
    dataOf(await cloud.as('member-chen').research.addEvidence({ topicId, revision: 0, ...VISIT, photos: [await photo()] }));
    await until(async () => (await desk(topicId)).record!.evidence[0]!.photos[0]?.state === 'pass');
    const bytes = Buffer.from(await (await fetch((await desk(topicId)).record!.evidence[0]!.photos[0]!.url)).arrayBuffer());
    expect([bytes.includes('Exif'), bytes.includes('GPS')]).toEqual([false, false]);

    cloud.emulator.wechat.answer('security.mediaCheckAsync', 'review');
    dataOf(await cloud.as('member-chen').research.addEvidence({ topicId, revision: 1, ...VISIT, photos: [await photo()] }));
    cloud.emulator.wechat.answer('security.mediaCheckAsync', 'pass');
    const waiting = async () => dataOf(await cloud.convener().moderation.queue({ roomId: HOME })).items.find((item) => item.topicId === topicId);
    await until(async () => (await waiting()) !== undefined);
    dataOf(await cloud.convener().moderation.decide({ roomId: HOME, checkId: (await waiting())!.id, pass: false, reason: '能认出旁人' }));
    const rejected = async (openid: string) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.topicId === topicId && notice.event === 'photo-rejected').length;
    expect([await rejected('member-chen'), await rejected('resident-zhao')]).toEqual([1, 0]);
    expect((await desk(topicId)).record!.evidence[1]!.photos).toEqual([]);
  });

  test('somebody else’s picture is not evidence of one’s own', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    const { photoId } = dataOf(await cloud.as('resident-li').topic.addPhoto({ image: aJpegWithPlace().toString('base64') }));
    expect(await cloud.convener().research.addEvidence({ topicId, revision: 0, ...VISIT, photos: [photoId] })).toMatchObject({ kind: 'forbidden' });
  });
});

describe('调研工作由召集人组织', () => {
  test('a member enters field work and keeps to what is his or hers; the desk may change all of it', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    const mine = await add(cloud, topicId, 0, heard('住户'), 'member-chen');
    const theirs = await add(cloud, topicId, 1, VISIT, 'staff-xu');
    expect(await cloud.as('member-chen').research.removeEvidence({ topicId, revision: 2, evidenceId: theirs.evidenceId })).toMatchObject(refusedBy('research.evidence.not-yours'));
    dataOf(await cloud.as('member-chen').research.changeEvidence({ topicId, revision: 2, evidenceId: mine.evidenceId, ...heard('店家') }));
    dataOf(await cloud.as('staff-xu').research.removeEvidence({ topicId, revision: 3, evidenceId: mine.evidenceId }));
    expect((await desk(topicId)).record!.evidence).toMatchObject([{ id: theirs.evidenceId, role: '议事室工作人员' }]);
    expect((await cloud.store.get('research', `${topicId}-0001`))!.fieldworkers).toHaveLength(2);
    expect(await cloud.as('member-chen').research.sign({ topicId, revision: 4 })).toMatchObject({ kind: 'forbidden' });
  });

  test('a piece of another topic is as good as none', async () => {
    const [{ topicId }, other] = [await aResearchedTopic(cloud), await aResearchedTopic(cloud)];
    const foreign = (await desk(other.topicId)).record!.evidence[0]!.id;
    expect(await cloud.convener().research.removeEvidence({ topicId, revision: 4, evidenceId: foreign })).toMatchObject({ kind: 'forbidden' });
    expect(await cloud.convener(NEXT_DOOR).research.removeEvidence({ topicId, revision: 4, evidenceId: foreign })).toMatchObject({ kind: 'forbidden' });
  });

  test('of two who change the record on one sight one wins', async () => {
    const topic = await aResearchedTopic(cloud);
    const replies = await Promise.all([cloud.convener().research.sign(topic), cloud.as('staff-xu').research.addEvidence({ ...topic, ...VISIT })]);
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.kind)).sort()).toEqual(['conflict', 'done']);
  });

  test('signed, it is complete, stands on the timeline and shows everybody the digest, and nothing of the record', async () => {
    const { topicId } = await aSignedResearch(cloud);
    const seen = await view(topicId, 'resident-li');
    expect(seen).toMatchObject({ state: 'complete', signedAt: expect.any(String), digest: [{ part: 'policy', text: expect.stringContaining('管养单位') }, { part: 'situation' }, { part: 'wishes', text: expect.stringMatching(/住户[\s\S]*店家/) }], you: { actions: [] } });
    expect(seen.record).toBeUndefined();
    expect(dataOf(await cloud.as().topic.view({ topicId })).timeline.map(({ action, role }) => [action, role])).toContainEqual(['researchSigned', '召集人']);
    expect(await isResearchComplete(topicId)).toBe(true);
  });

  test('those who lead and guide the room read the record and change nothing; other offices see what everybody sees', async () => {
    const { topicId, revision } = await aSignedResearch(cloud);
    expect((await view(topicId, 'officer-xu')).record!.evidence).toHaveLength(4);
    expect((await view(topicId, 'officer-gao')).record).toBeUndefined();
    expect(await cloud.as('officer-xu').research.addEvidence({ topicId, revision, ...POLICY })).toMatchObject({ kind: 'forbidden' });
  });
});

describe('what changes after the signature takes it away', () => {
  const after: [string, (topicId: string, revision: number, evidenceId: string) => Promise<unknown>][] = [
    ['removed', (topicId, revision, evidenceId) => cloud.as('staff-xu').research.removeEvidence({ topicId, revision, evidenceId })],
    ['changed', (topicId, revision, evidenceId) => cloud.as('staff-xu').research.changeEvidence({ topicId, revision, evidenceId, ...POLICY, title: '另一份文件' })],
    ['added', (topicId, revision) => cloud.as('staff-xu').research.addEvidence({ topicId, revision, ...VISIT })],
  ];
  test.each(after)('evidence %s: it is open again, said on the timeline, to the convener and in the ledger, and the digest is gone', async (_what, change) => {
    const { topicId, revision } = await aSignedResearch(cloud);
    const evidenceId = (await desk(topicId)).record!.evidence[0]!.id;
    expect(await change(topicId, revision, evidenceId)).toMatchObject({ ok: true, data: { state: 'reopened', reopened: true } });
    expect((await view(topicId)).digest).toBeUndefined();
    expect((await view(topicId)).signedAt).toBeUndefined();
    expect(await isResearchComplete(topicId)).toBe(false);
    expect(dataOf(await cloud.as().topic.view({ topicId })).timeline.slice(-1)).toMatchObject([{ action: 'researchReopened', role: '议事室工作人员' }]);
    expect(dataOf(await cloud.convener().me.inbox({})).items[0]).toMatchObject({ event: 'research-reopened', topicId, why: '您是召集人，调研由您签名' });
  });

  test('a member does not undo the convener’s signature', async () => {
    const { topicId, revision } = await aSignedResearch(cloud);
    expect(await cloud.as('member-chen').research.addEvidence({ topicId, revision, ...VISIT })).toMatchObject(refusedBy('research.transitions.not-in-this-state'));
    expect(await isResearchComplete(topicId)).toBe(true);
  });

  test('a group named afterwards has not been heard', async () => {
    const { topicId } = await aSignedResearch(cloud);
    dataOf(await cloud.convener().topic.mapStakeholders({ topicId, revision: 2, extent: '观巷北段', groups: ['住户', '店家', '管养单位'] }));
    expect(await desk(topicId)).toMatchObject({ state: 'reopened', groups: [{ heard: true }, { heard: true }, { group: '管养单位', heard: false }] });
    expect(await isResearchComplete(topicId)).toBe(false);
  });

  test('reopened by the convener with a word, and signed again', async () => {
    const topic = await aSignedResearch(cloud);
    expect(dataOf(await cloud.convener().research.reopen({ ...topic, note: '还要再问一户' }))).toMatchObject({ state: 'reopened', reopened: true });
    expect(dataOf(await cloud.convener().research.sign({ ...topic, revision: topic.revision + 1 }))).toMatchObject({ state: 'complete' });
    expect(dataOf(await cloud.as().topic.view({ topicId: topic.topicId })).timeline.slice(-2).map(({ action, note }) => [action, note])).toEqual([['researchReopened', '还要再问一户'], ['researchSigned', undefined]]);
  });
});

describe('a second round is researched anew', () => {
  test('its record begins reopened and empty; the first round’s can still be read', async () => {
    const { topicId } = await aSignedResearch(cloud);
    const { inTransaction } = await import('../../cloudfunctions/_store/door');
    await inTransaction(async (transaction) => transaction.put('topic', { ...(await transaction.get('topic', topicId))!, round: 2 }));
    expect(await desk(topicId)).toMatchObject({ round: 2, state: 'reopened', revision: 0, record: { evidence: [] } });
    expect(await isResearchComplete(topicId, 2)).toBe(false);
    const first = dataOf(await cloud.convener().research.view({ topicId, round: 1 }));
    expect(first).toMatchObject({ round: 1, state: 'complete', you: { actions: [] } });
    expect(first.record!.evidence).toHaveLength(4);
    await add(cloud, topicId, 0, POLICY);
    expect((await desk(topicId)).record!.evidence).toHaveLength(1);
    expect(await cloud.convener().research.view({ topicId, round: 3 })).toMatchObject({ kind: 'forbidden' });
  });
});

describe('the digest is made, not typed', () => {
  test('other words are kept with who and when, outlive the signature, and say when the record has moved on', async () => {
    const topic = await aSignedResearch(cloud);
    const { topicId } = topic;
    dataOf(await cloud.convener().research.editDigest({ ...topic, part: 'policy', text: '路灯归管养单位修，报修找社区。' }));
    expect((await view(topicId)).digest![0]).toEqual({ part: 'policy', text: '路灯归管养单位修，报修找社区。' });
    expect(await desk(topicId)).toMatchObject({ state: 'complete', record: { digest: [{ edited: { role: '召集人', at: expect.any(String) }, stale: false }, {}, {}], edits: [{ part: 'policy', role: '召集人' }] } });

    await add(cloud, topicId, 6, { ...POLICY, title: '另一份文件', found: '二十四小时内修复。' });
    expect((await desk(topicId)).record!.digest[0]).toMatchObject({ text: '路灯归管养单位修，报修找社区。', stale: true, generated: expect.stringContaining('二十四小时内') });
    dataOf(await cloud.convener().research.editDigest({ topicId, revision: 7, part: 'policy', text: '' }));
    expect((await desk(topicId)).record!.digest[0]).toMatchObject({ stale: false, text: expect.stringContaining('二十四小时内') });
    expect((await desk(topicId)).record!.edits).toHaveLength(2);
  });

  test('personal numbers do not get into it', async () => {
    const topic = await aSignedResearch(cloud);
    expect(await cloud.convener().research.editDigest({ ...topic, part: 'wishes', text: '请联系13800001234' })).toMatchObject(refusedBy('text.content.personal-data'));
  });
});
