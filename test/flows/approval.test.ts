import { aCloud, aTopic, dataOf, HOME, LAMP, type Cloud } from '../support/cloud';
import { aFiledTopic, anApprovedTopic, APPROVING, aScreenedTopic, aTopicSent, ROOMS_OF_EACH_KIND } from '../support/topics';
import { asCounty, KEEPER } from '../support/rosters';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

const VILLAGE = `partyOrganisation-${HOME}`;
const TOWN = 'partyWorkCommittee-321002001';
const GROUP = 'memberGroup-321002001';
const COUNTY = 'cppcc-321002';
const view = async (topicId: string, openid?: string) => dataOf(await cloud.as(openid).topic.view({ topicId }));
const refusedBy = (rule: string) => ({ ok: false, kind: 'refused', reasons: expect.arrayContaining([expect.objectContaining({ rule })]) });

describe('a community’s topic, from taken up to filed with a receipt', () => {
  test('the whole way, each step by the office the policy names', async () => {
    const topic = await aTopicSent(cloud);
    const tray = dataOf(await cloud.as('officer-he').topic.inTray({ organisationId: VILLAGE })).items;
    expect(tray.find(({ topicId }) => topicId === topic.topicId)).toMatchObject({ asked: 'approve', roomName: '琼花观社区', path: ['广陵区', '东关街道'] });
    expect((await view(topic.topicId, 'officer-he')).you).toMatchObject({ offices: [VILLAGE], actions: expect.arrayContaining(['approve', 'refuse', 'escalate']) });

    expect(dataOf(await cloud.as('officer-he').topic.approve({ ...topic, ...APPROVING }))).toMatchObject({ state: 'approved', agreed: true });
    const filed = dataOf(await cloud.convener().topic.file({ ...topic, revision: 4 }));
    expect(filed).toMatchObject({ state: 'filed', dueAt: expect.any(String) });
    expect(dataOf(await cloud.as('officer-ma').topic.inTray({ organisationId: GROUP })).items.map(({ topicId }) => topicId)).toContain(topic.topicId);
    dataOf(await cloud.as('officer-ma').topic.acknowledgeFiling({ ...topic, revision: 5, organisationId: GROUP }));

    const seen = await view(topic.topicId);
    expect(seen).toMatchObject({
      state: 'filed', approval: { organisation: '琼花观社区党组织', escalated: false, signatures: [{ organisation: '琼花观社区党组织', meeting: APPROVING.meeting }] },
      filing: { receiver: '东关街道委员履职小组', receivedAt: expect.any(String) }, stakeholders: { groups: ['住户', '店家'] },
    });
    expect(seen.timeline.map(({ action }) => action)).toEqual(['propose', 'screen', 'sendForApproval', 'approve', 'file', 'acknowledgeFiling']);
    expect(dataOf(await cloud.as('officer-ma').topic.inTray({ organisationId: GROUP })).items.map(({ topicId }) => topicId)).not.toContain(topic.topicId);
    expect(dataOf(await cloud.as('officer-ma').topic.register({ organisationId: GROUP })).items.find(({ topicId }) => topicId === topic.topicId)).toMatchObject({ asked: 'nothing', receivedAt: expect.any(String) });
    const told = dataOf(await cloud.as('resident-zhao').me.inbox({})).items.filter((notice) => notice.topicId === topic.topicId).map(({ event }) => event);
    expect(told.sort()).toEqual(['approve', 'file', 'screen', 'submitted']);
  });

  test('any other office is refused with the clause; an office one does not hold is nothing', async () => {
    const topic = await aTopicSent(cloud);
    expect(await cloud.as('officer-gao').topic.approve({ ...topic, ...APPROVING, organisationId: COUNTY })).toMatchObject(refusedBy('topic.approval.wrong-body'));
    expect(await cloud.as('officer-xu').topic.approve({ ...topic, ...APPROVING, organisationId: TOWN })).toMatchObject(refusedBy('topic.approval.wrong-body'));
    expect(await cloud.as('officer-gao').topic.approve({ ...topic, ...APPROVING })).toMatchObject({ kind: 'forbidden' });
    expect(await cloud.as('officer-gao').topic.refuse({ ...topic, organisationId: COUNTY, reason: 'other', note: '因为', nextStep: '可以' })).toMatchObject({ kind: 'forbidden' });
    expect(await cloud.convener().topic.refuse({ ...topic, reason: 'other', note: '因为', nextStep: '可以' })).toMatchObject({ kind: 'forbidden' });
  });

  test('all that is missing is told at once: before it is sent, and when it is approved', async () => {
    const topic = await aTopic(cloud);
    dataOf(await cloud.convener().topic.screen({ ...topic, concern: 'hard', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
    expect(await cloud.convener().topic.sendForApproval({ ...topic, revision: 2 })).toMatchObject({
      kind: 'refused', reasons: [{ rule: 'topic.procedure.steps-missing', clause: '2.three-checks', measured: '列出利益相关方' }],
    });
    const sent = await aTopicSent(cloud);
    expect(await cloud.as('officer-he').topic.approve({ ...sent, organisationId: VILLAGE, checks: { political: false, quality: false } })).toMatchObject({
      kind: 'refused', reasons: [{ rule: 'topic.approval.check-missing', measured: '政治关、质量关' }, { rule: 'topic.approval.no-meeting-reference' }],
    });
  });

  test('turned down by the organisation, with reason, clause and next step', async () => {
    const topic = await aTopicSent(cloud);
    dataOf(await cloud.as('officer-he').topic.refuse({ ...topic, organisationId: VILLAGE, reason: 'already-answered', note: '上月已答复', nextStep: '请看上月的答复' }));
    expect((await view(topic.topicId)).timeline[3]).toMatchObject({ action: 'refuse', state: 'refused', reason: 'already-answered', role: '审定组织', organisation: '琼花观社区党组织' });
  });
});

describe('other kinds of room, where they differ; their whole lives are in topic-lives', () => {
  test('a sector’s topic that only the department has signed waits for the committee, and the signature falls with the text', async () => {
    const topic = await aTopicSent(cloud, { roomId: ROOMS_OF_EACH_KIND.sector.roomId, openid: 'resident-li' });
    expect(dataOf(await cloud.as('officer-department').topic.approve({ ...topic, ...APPROVING, organisationId: 'department-3210-1' }))).toMatchObject({ state: 'awaiting-approval', agreed: false });
    expect(dataOf(await cloud.as('officer-department').topic.inTray({ organisationId: 'department-3210-1' })).items.map(({ topicId }) => topicId)).not.toContain(topic.topicId);
    expect(dataOf(await cloud.as('officer-committee').topic.inTray({ organisationId: 'specialCommittee-3210-1' })).items.map(({ topicId }) => topicId)).toContain(topic.topicId);
    expect(await cloud.convener(ROOMS_OF_EACH_KIND.sector.roomId).topic.file({ ...topic, revision: 4 })).toMatchObject(refusedBy('topic.transitions.not-in-this-state'));
  });

  test('a plant whose own organisation is party to the matter: the park’s committee decides', async () => {
    const topic = await aTopicSent(cloud, { roomId: ROOMS_OF_EACH_KIND.enterprise.roomId, openid: 'resident-li' });
    dataOf(await cloud.as('officer-plant').topic.escalate({ ...topic, organisationId: 'partyOrganisation-9321002400001', reason: 'party-to-matter', note: '' }));
    expect(dataOf(await cloud.as('officer-park').topic.approve({ ...topic, revision: 4, ...APPROVING, organisationId: 'partyWorkCommittee-321002400' }))).toMatchObject({ state: 'approved' });
  });
});

describe('必要时报上一级党组织审定', () => {
  test('then only the town’s committee may approve, and both see where it lies', async () => {
    const topic = await aTopicSent(cloud);
    expect(await cloud.as('officer-he').topic.escalate({ ...topic, organisationId: VILLAGE, note: '' })).toMatchObject(refusedBy('topic.escalate.no-reason'));
    dataOf(await cloud.as('officer-he').topic.escalate({ ...topic, organisationId: VILLAGE, reason: 'beyond-village', note: '涉及两个社区' }));
    expect(await cloud.as('officer-he').topic.approve({ ...topic, revision: 4, ...APPROVING })).toMatchObject(refusedBy('topic.approval.escalated'));
    const seen = await view(topic.topicId);
    expect(seen.approval).toMatchObject({ organisation: '东关街道党工委', escalated: true });
    expect(seen.timeline.slice(-2).map(({ role, organisation }) => [role, organisation])).toEqual([['召集人', '琼花观社区党组织'], ['审定组织', '东关街道党工委']]);
    expect(dataOf(await cloud.as('officer-xu').topic.approve({ ...topic, revision: 4, ...APPROVING, organisationId: TOWN }))).toMatchObject({ state: 'approved' });
  });

  test('what the convener proposed goes to the higher organisation by itself', async () => {
    const { topicId } = await aTopic(cloud, { openid: `convener-${HOME}` });
    dataOf(await cloud.as('staff-xu').topic.screen({ topicId, revision: 1, concern: 'hard', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
    dataOf(await cloud.convener().topic.mapStakeholders({ topicId, revision: 2, extent: '观巷北段', groups: ['住户'] }));
    dataOf(await cloud.convener().topic.sendForApproval({ topicId, revision: 2 }));
    expect((await view(topicId)).approval).toMatchObject({ organisation: '东关街道党工委', escalated: true });
  });

  test('a subdistrict’s own topic is approved by its committee, filed with the county CPPCC, and cannot go up this way', async () => {
    const topic = await aTopicSent(cloud, { roomId: '321002001', openid: 'resident-li' });
    expect(await cloud.convener('321002001').topic.escalate({ ...topic, reason: 'sensitive', note: '' })).toMatchObject(refusedBy('topic.escalate.not-for-this-kind'));
    dataOf(await cloud.as('officer-xu').topic.approve({ ...topic, ...APPROVING, organisationId: TOWN }));
    dataOf(await cloud.convener('321002001').topic.file({ ...topic, revision: 4 }));
    expect(await cloud.as('officer-ma').topic.acknowledgeFiling({ ...topic, revision: 5, organisationId: GROUP })).toMatchObject(refusedBy('topic.filing.wrong-receiver'));
    expect(dataOf(await cloud.as('officer-gao').topic.acknowledgeFiling({ ...topic, revision: 5, organisationId: COUNTY }))).toMatchObject({ state: 'filed' });
  });
});

describe('the room comes to name another body while a topic waits for approval', () => {
  const OTHER = 'partyOrganisation-321002001002';
  const point = (pointer: 'approver' | 'higherApprover', to: string) => cloud.as(KEEPER).organisation.overridePointer({ ...asCounty, roomId: HOME, pointer, to, reason: '分工调整' });
  const seenBy = async (openid: string, organisationId: string) => dataOf(await cloud.as(openid).topic.inTray({ organisationId })).items.map(({ topicId }) => topicId);
  afterEach(async () => { dataOf(await point('approver', VILLAGE)); dataOf(await point('higherApprover', TOWN)); });

  test('the body that was asked decides what it was asked; the next topic goes to the other', async () => {
    const [topic, held] = [await aTopicSent(cloud), await aTopicSent(cloud)];
    dataOf(await cloud.convener().topic.report({ ...held, ground: 'sensitive', content: '情况' }));
    dataOf(await point('approver', OTHER));
    dataOf(await cloud.as('officer-xu').topic.answerReport({ ...held, revision: 4, organisationId: TOWN, answer: 'go-on', explanation: '可以' }));
    expect((await view(topic.topicId)).approval).toMatchObject({ organisation: '琼花观社区党组织' });
    expect(await seenBy('officer-he', VILLAGE)).toEqual(expect.arrayContaining([topic.topicId, held.topicId]));
    expect(dataOf(await cloud.as('officer-he').topic.approve({ ...topic, ...APPROVING }))).toMatchObject({ state: 'approved' });
    dataOf(await cloud.as('officer-he').topic.refuse({ ...held, revision: 5, organisationId: VILLAGE, reason: 'already-answered', note: '上月已答复', nextStep: '请看上月的答复' }));

    const next = await aTopicSent(cloud);
    expect(await seenBy('officer-he', VILLAGE)).not.toContain(next.topicId);
    expect((await cloud.store.get('topic', next.topicId))!.waitsFor).toEqual([OTHER]);
    expect(await cloud.as('officer-he').topic.approve({ ...next, ...APPROVING })).toMatchObject(refusedBy('topic.approval.wrong-body'));
  });

  test('also a body one step up; and the one that was asked may still hand it on', async () => {
    const topic = await aTopicSent(cloud);
    dataOf(await point('approver', OTHER));
    dataOf(await cloud.as('officer-he').topic.escalate({ ...topic, organisationId: VILLAGE, reason: 'beyond-village', note: '' }));
    dataOf(await point('higherApprover', 'partyWorkCommittee-321002400'));
    expect(dataOf(await cloud.as('officer-xu').topic.approve({ ...topic, revision: 4, ...APPROVING, organisationId: TOWN }))).toMatchObject({ state: 'approved' });
  });
});

describe('严格按照审定的议题', () => {
  test('a changed text voids approval and filing, and the new version goes the way again', async () => {
    const topic = await aFiledTopic(cloud);
    expect(dataOf(await cloud.convener().topic.amend({ ...topic, ...LAMP, title: '审定后改的标题' }))).toMatchObject({ state: 'screened', version: 2 });
    const seen = await view(topic.topicId);
    expect([seen.approval, seen.filing, seen.title]).toEqual([undefined, undefined, '审定后改的标题']);
    expect(dataOf(await cloud.as('officer-ma').topic.register({ organisationId: GROUP })).items.map(({ topicId }) => topicId)).not.toContain(topic.topicId);
    dataOf(await cloud.convener().topic.sendForApproval({ ...topic, revision: 6 }));
    expect(dataOf(await cloud.as('officer-he').topic.approve({ ...topic, revision: 7, ...APPROVING }))).toMatchObject({ state: 'approved' });
  });

  test('an approval entered against an older sight is a conflict', async () => {
    const topic = await anApprovedTopic(cloud);
    expect(await cloud.as('officer-he').topic.approve({ ...topic, revision: 3, ...APPROVING })).toMatchObject({ kind: 'conflict' });
  });
});

describe('主动向党委政府报告', () => {
  const SECRET = '这件事牵涉多年上访的甲乙两户';

  test('held, nothing goes on; the proposer sees 已按程序报告; the content is seen by nobody else', async () => {
    const topic = await aScreenedTopic(cloud);
    dataOf(await cloud.convener().topic.report({ ...topic, ground: 'long-standing', content: SECRET }));
    expect(await cloud.convener().topic.sendForApproval({ ...topic, revision: 3 })).toMatchObject(refusedBy('topic.hold.awaiting-answer'));
    const answers = JSON.stringify(await Promise.all([
      view(topic.topicId), view(topic.topicId, 'resident-zhao'), view(topic.topicId, 'resident-li'), view(topic.topicId, 'officer-gao'), view(topic.topicId, 'officer-xu'),
      cloud.as('resident-zhao').me.inbox({}), cloud.as().topic.list({ roomId: HOME }), cloud.as().topic.similar({ roomId: HOME, words: SECRET }),
      cloud.as('officer-xu').topic.inTray({ organisationId: TOWN }), cloud.convener().topic.desk({ roomId: HOME, queue: 'approving' }),
    ]));
    expect(answers).toContain('"state":"held"');
    expect(answers).not.toContain('上访');
    for (const openid of [undefined, 'resident-zhao', 'officer-gao', 'officer-ma', 'convener-321002001002']) expect(await cloud.as(openid).topic.reports({ topicId: topic.topicId })).toMatchObject({ kind: 'forbidden' });
    for (const openid of ['officer-xu', `convener-${HOME}`]) expect(dataOf(await cloud.as(openid).topic.reports({ topicId: topic.topicId })).items).toMatchObject([{ ground: 'long-standing', content: SECRET, receiver: '东关街道党工委' }]);
  });

  test.each([['go-on', 'screened'], ['adjust', 'screened'], ['redirect', 'redirected']] as const)('answered %s, it is %s', async (answer, state) => {
    const topic = await aScreenedTopic(cloud);
    dataOf(await cloud.convener().topic.report({ ...topic, ground: 'sensitive', content: SECRET }));
    const reply = { ...topic, revision: 3, organisationId: TOWN, answer, explanation: '按程序办' };
    expect(await cloud.as('officer-he').topic.answerReport({ ...reply, organisationId: VILLAGE })).toMatchObject(refusedBy('topic.hold.wrong-body'));
    if (answer === 'redirect') expect(await cloud.as('officer-xu').topic.answerReport(reply)).toMatchObject(refusedBy('topic.hold.no-channel'));
    expect(dataOf(await cloud.as('officer-xu').topic.answerReport({ ...reply, ...(answer === 'redirect' ? { channel: 'petition' as const } : {}) }))).toMatchObject({ state });
    expect(dataOf(await cloud.convener().topic.reports({ topicId: topic.topicId })).items).toMatchObject([{ answer, explanation: '按程序办' }]);
  });

  const ADJUSTED = { ...LAMP, title: '按答复调整后的标题' };
  const reportedAndAdjusted = async (topic: { topicId: string; revision: number }) => {
    dataOf(await cloud.convener().topic.report({ ...topic, ground: 'sensitive', content: SECRET }));
    return dataOf(await cloud.as('officer-xu').topic.answerReport({ ...topic, revision: topic.revision + 1, organisationId: TOWN, answer: 'adjust', explanation: '只谈路灯' }));
  };

  test('answered 调整, its words are changed, sent and approved; without such an answer they are not', async () => {
    const topic = await aTopicSent(cloud);
    const { topicId } = topic;
    expect(await reportedAndAdjusted(topic)).toMatchObject({ state: 'screened' });
    expect((await view(topicId, `convener-${HOME}`)).you.actions).toContain('amend');
    expect(dataOf(await cloud.convener().topic.amend({ topicId, revision: 5, ...ADJUSTED }))).toMatchObject({ state: 'screened', version: 2 });
    dataOf(await cloud.convener().topic.sendForApproval({ topicId, revision: 6 }));
    expect(dataOf(await cloud.as('officer-he').topic.approve({ topicId, revision: 7, ...APPROVING }))).toMatchObject({ state: 'approved' });
    expect((await view(topicId)).title).toBe(ADJUSTED.title);
    const other = await aScreenedTopic(cloud);
    expect((await view(other.topicId, `convener-${HOME}`)).you.actions).not.toContain('amend');
    expect(await cloud.convener().topic.amend({ ...other, ...ADJUSTED })).toMatchObject(refusedBy('topic.amend.not-asked'));
  });

  test('reported before it was taken up and answered 调整, its first answer is still owed, and it goes the whole way', async () => {
    const topic = await aTopic(cloud);
    const { topicId } = topic;
    const { dueAt } = await view(topicId);
    expect(await reportedAndAdjusted(topic)).toMatchObject({ state: 'submitted' });
    expect([typeof dueAt, (await view(topicId)).dueAt]).toEqual(['string', dueAt]);
    expect(dataOf(await cloud.as('resident-zhao').topic.edit({ topicId, revision: 3, ...ADJUSTED }))).toMatchObject({ state: 'submitted', version: 2 });
    dataOf(await cloud.convener().topic.screen({ topicId, revision: 4, concern: 'hard', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
    dataOf(await cloud.convener().topic.mapStakeholders({ topicId, revision: 5, extent: '观巷北段', groups: ['住户'] }));
    dataOf(await cloud.convener().topic.sendForApproval({ topicId, revision: 5 }));
    expect(dataOf(await cloud.as('officer-he').topic.approve({ topicId, revision: 6, ...APPROVING }))).toMatchObject({ state: 'approved' });
  });

  test('reported while it waits for approval and answered 继续, it waits for the same approval again', async () => {
    const topic = await aTopicSent(cloud);
    dataOf(await cloud.convener().topic.report({ ...topic, ground: 'sensitive', content: SECRET }));
    expect(dataOf(await cloud.as('officer-he').topic.inTray({ organisationId: VILLAGE })).items.map(({ topicId }) => topicId)).not.toContain(topic.topicId);
    dataOf(await cloud.as('officer-xu').topic.answerReport({ ...topic, revision: 4, organisationId: TOWN, answer: 'go-on', explanation: '可以' }));
    expect(dataOf(await cloud.as('officer-he').topic.approve({ ...topic, revision: 5, ...APPROVING }))).toMatchObject({ state: 'approved' });
  });
});
