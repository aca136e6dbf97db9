import { aCloud, dataOf, LAMP, type Cloud } from '../support/cloud';
import { publicReads, readByResidents } from '../support/public-reads';
import { aSessionClosed, research } from '../support/sessions';
import { aLife, type Life } from '../support/topic-life';
import { APPROVING, ROOMS_OF_EACH_KIND } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

/** A whole life with everything looked at on the way. */
const PATIENCE = 120_000;
const [OWN, TOWN, PLANT, PARK] = [ROOMS_OF_EACH_KIND.village.approvers[0]!, ROOMS_OF_EACH_KIND.township.approvers[0]!, ROOMS_OF_EACH_KIND.enterprise.approvers[0]!, ROOMS_OF_EACH_KIND.park.approvers[0]!];
const register = async (life: Life) => {
  const [clerk, organisationId] = ROOMS_OF_EACH_KIND[life.kind].receiver;
  return dataOf(await cloud.as(clerk).topic.register({ organisationId })).items.find(({ topicId }) => topicId === life.topicId);
};
const way = async (life: Life): Promise<string[]> => (await life.view()).timeline.map(({ action }) => action);
const rulesOf = (reply: unknown): string[] => ((reply as { reasons?: { rule: string; clause: string }[] }).reasons ?? []).map(({ rule, clause }) => `${rule} ← ${clause}`);
const inbox = async (openid: string, { topicId }: Life) => dataOf(await cloud.as(openid).me.inbox({})).items.filter((notice) => notice.topicId === topicId);

describe('五类议事室，各一个议题的一生', () => {
  test('村（社区）: two alike are merged, parted and merged again; 必要时报上一级党组织审定; filed with the members’ group', async () => {
    const life = await aLife(cloud, 'village', { openid: 'resident-zhao' });
    const alike = await aLife(cloud, 'village', { openid: 'resident-li', title: '观巷北段晚上没有灯' });
    for (const openid of ['resident-zhao', 'neighbour-1']) await alike.does(openid, 'second', { on: true });
    await life.does('neighbour-1', 'second', { on: true });

    await alike.does(alike.convener, 'merge', { into: life.topicId });
    expect(await life.view('resident-li')).toMatchObject({ supporters: 1, proposers: [{ name: '赵**', first: true }, { name: '李**', first: false }], you: { proposer: true } });
    await alike.does(alike.convener, 'unmerge', {});
    expect([await life.view(), await alike.view()]).toMatchObject([{ supporters: 1, proposers: [{ name: '赵**' }] }, { state: 'submitted', supporters: 2, proposers: [{ name: '李**' }] }]);
    await alike.does(alike.convener, 'merge', { into: life.topicId });

    await life.isTakenUp();
    await life.isSent();
    await life.does(OWN[0], 'escalate', { organisationId: OWN[1], reason: 'party-to-matter', note: '党组织负责人家就在巷口' });
    expect(rulesOf(await life.asks(OWN[0], 'approve', { ...APPROVING }))).toEqual(['topic.approval.escalated ← 6.escalation-village']);
    expect(await life.refusedApprovals([OWN, TOWN])).toEqual(['topic.approval.wrong-body ← 6.approval-village']);
    await life.isApproved([TOWN]);
    expect(rulesOf(await alike.asks(alike.convener, 'unmerge', {}))).toEqual(['topic.unmerge.too-late ← convention.merge']);
    await life.isFiled();

    expect(await life.view()).toMatchObject({ state: 'filed', approval: { organisation: '东关街道党工委', escalated: true }, filing: { receiver: '东关街道委员履职小组', receivedAt: expect.any(String) } });
    expect(await way(life)).toEqual(['propose', 'merged-from', 'unmerged-from', 'merged-from', 'screen', 'sendForApproval', 'escalate', 'approve', 'file', 'acknowledgeFiling']);
    // Both who raised it hear of every step since; the one whose topic went on here also heard of that.
    expect(await life.told('resident-li')).toEqual(['screen', 'approve', 'file']);
    expect(await alike.told('resident-li')).toEqual(['submitted', 'merge', 'unmerge', 'merge']);
  }, PATIENCE);

  test('乡镇（街道）: 经同级党委审定并报县（市、区）政协备案; a changed text voids both, and the new one goes the way again', async () => {
    const life = await aLife(cloud, 'township', { openid: 'resident-li' });
    await life.isTakenUp('hard');
    await life.isSent();
    expect(await life.refusedApprovals()).toEqual(['topic.approval.wrong-body ← 6.approval-town']);
    expect(rulesOf(await life.asks(life.convener, 'escalate', { reason: 'sensitive', note: '' }))).toEqual(['topic.escalate.not-for-this-kind ← 6.approval-town']);
    await life.isApproved();
    await life.does(life.convener, 'file', {});
    expect(await life.refusedReceipts()).toEqual(['topic.filing.wrong-receiver ← 6.filing-town']);
    await life.does('officer-gao', 'acknowledgeFiling', { organisationId: 'cppcc-321002' });
    expect(await register(life)).toMatchObject({ asked: 'nothing', receivedAt: expect.any(String) });
    const approved = await life.now();

    await life.does('resident-li', 'amend', { ...LAMP, title: '巷子里的路灯和台阶都坏了' });
    expect(await life.now()).toMatchObject({ state: 'screened', version: 2, waitsFor: [] });
    expect(await life.view()).not.toHaveProperty('approval');
    expect(await life.view()).not.toHaveProperty('filing');
    expect(await register(life)).toBeUndefined();
    expect(rulesOf(await life.asks(life.convener, 'file', {}))).toContain('topic.transitions.not-in-this-state ← 8.as-approved');

    await life.isSent();
    expect(await cloud.as(TOWN[0]).topic.approve({ topicId: life.topicId, revision: approved.revision, ...APPROVING, organisationId: TOWN[1] })).toMatchObject({ kind: 'conflict' });
    await life.isApproved();
    await life.isFiled();
    const again = await life.now();
    expect([again.approval!.version, again.filing!.version, again.approval!.hash === approved.approval!.hash]).toEqual([2, 2, false]);
    expect(await way(life)).toEqual(['propose', 'screen', ...ONCE_APPROVED, 'amend', ...ONCE_APPROVED]);
    expect(await life.told('resident-li')).toEqual(['submitted', 'screen', 'approve', 'file', 'amend', 'approve', 'file']);
  }, PATIENCE);

  test('园区: a sensitive matter is 已按程序报告, seen by everybody, told to nobody; answered 继续 it goes on where it stood', async () => {
    const [secret, answer] = ['厂区围墙外三户人家的旧账', '先请信访专班谈妥再商量'];
    const life = await aLife(cloud, 'park', { openid: 'resident-zhao' });
    await life.isTakenUp('major');
    await life.isSent();
    await life.does(life.convener, 'report', { ground: 'long-standing', content: secret });
    expect(rulesOf(await life.asks(PARK[0], 'approve', { ...APPROVING, organisationId: PARK[1] }))).toEqual(['topic.hold.awaiting-answer ← 8.report-sensitive']);
    expect((await inbox('resident-zhao', life))[0]).toMatchObject({ event: 'report', title: expect.stringContaining('已按程序报告') });

    const leaks = async (words: readonly string[]) => {
      const read = await readByResidents(cloud, { topicId: life.topicId, roomId: life.roomId, county: '321002', words: words[0]! }, [undefined, 'resident-zhao', 'resident-li', 'member-chen']);
      expect(new Set(read.map(({ name }) => name)).size).toBe(publicReads().length);
      const naming = (those: typeof read) => [...new Set(those.map(({ name }) => name))];
      return {
        telling: naming(read.filter(({ answer: text }) => words.some((word) => text.includes(word)))), unanswered: naming(read).filter((name) => read.every((one) => one.name !== name || !one.ok)).sort(),
        held: naming(read.filter(({ answer: text }) => text.includes('"state":"held"'))),
      };
    };
    expect(await leaks([secret, 'long-standing', '多年积累'])).toEqual({ telling: [], unanswered: NOTHING_THERE, held: ['topic.list', 'topic.mine', 'topic.view'] });
    expect(dataOf(await cloud.as(PARK[0]).topic.reports({ topicId: life.topicId })).items).toMatchObject([{ content: secret }]);

    await life.does(PARK[0], 'answerReport', { organisationId: PARK[1], answer: 'go-on', explanation: answer });
    expect((await leaks([answer, secret])).telling).toEqual([]);
    expect(await life.refusedApprovals()).toEqual(['topic.approval.wrong-body ← 6.approval-town']);
    await life.isApproved();
    await life.isFiled();
    expect(await life.view()).toMatchObject({ state: 'filed', approval: { organisation: '广陵经济开发区党工委' }, filing: { receiver: expect.stringContaining('政协'), receivedAt: expect.any(String) } });
    expect(await way(life)).toEqual(['propose', 'screen', 'sendForApproval', 'report', 'answerReport', 'approve', 'file', 'acknowledgeFiling']);
  }, PATIENCE);

  test('企事业单位: approved by its own Party organisation, filed with the park’s members’ group; 未达成共识的 goes into a numbered second round', async () => {
    const life = await aLife(cloud, 'enterprise', { openid: 'resident-li' });
    await life.isTakenUp();
    await life.isSent();
    expect(await life.refusedApprovals()).toEqual(['topic.approval.wrong-body ← 6.approval-village']);
    await life.isApproved([PLANT]);
    await life.isFiled();
    await research(cloud, life.topicId, life.roomId);
    const { sessionId } = await aSessionClosed(cloud, { room: 'enterprise', topic: { topicId: life.topicId, revision: (await life.now()).revision } });

    dataOf(await cloud.convener(life.roomId).session.secondRound({ topicId: life.topicId, revision: (await life.now()).revision, changed: '请厂方把报修电话的人定下来' }));
    expect(await life.now()).toMatchObject({ state: 'filed', round: 2, lastSessionId: sessionId });
    expect(dataOf(await cloud.as().session.list({ topicId: life.topicId, stage: 'held' })).items.map(({ id }) => id)).toEqual([sessionId]);
    const [first, second] = [dataOf(await cloud.as().research.view({ topicId: life.topicId, round: 1 })), dataOf(await cloud.as().research.view({ topicId: life.topicId }))];
    expect([first, second]).toMatchObject([{ round: 1, state: 'complete' }, { round: 2, state: 'reopened' }]);
    expect(await way(life)).toEqual(['propose', 'screen', ...ONCE_APPROVED, 'researchSigned', 'schedule', 'sessionClosed', 'secondRound']);
  }, PATIENCE);

  test('政协界别: 由政协专门委员会会同有关部门商定后报政协党组备案; one topic is taken back, another handed over to 12345', async () => {
    const life = await aLife(cloud, 'sector', { openid: 'member-chen' });
    await life.isTakenUp('major');
    await life.isSent();
    const [committee, department] = ROOMS_OF_EACH_KIND.sector.approvers;
    expect(await life.refusedApprovals()).toEqual(['topic.approval.wrong-body ← 6.approval-sector']);
    await life.isApproved([department!]);
    expect(await life.now()).toMatchObject({ state: 'awaiting-approval', waitsFor: expect.arrayContaining([committee![1]]) });
    expect(await life.now()).not.toHaveProperty('approval.approvedAt');
    expect(rulesOf(await life.asks(life.convener, 'file', {}))).toContain('topic.transitions.not-in-this-state ← 8.as-approved');
    await life.isApproved([committee!]);
    await life.does(life.convener, 'file', {});
    expect(await life.refusedReceipts()).toEqual(['topic.filing.wrong-receiver ← 6.filing-sector']);
    await life.does('officer-party-group', 'acknowledgeFiling', { organisationId: 'cppccPartyGroup-3210' });
    expect((await life.view()).approval!.signatures).toHaveLength(2);
    expect(await way(life)).toEqual(['propose', 'screen', 'sendForApproval', 'sign', 'approve', 'file', 'acknowledgeFiling']);

    const takenBack = await aLife(cloud, 'sector', { openid: 'member-chen', title: '想了想还是不提这件事了' });
    await takenBack.does('member-chen', 'withdraw', {});
    expect(await cloud.as().topic.view({ topicId: takenBack.topicId })).toMatchObject({ kind: 'forbidden' });

    const elsewhere = await aLife(cloud, 'sector', { openid: 'member-chen', title: '这段路的井盖松了' });
    expect(rulesOf(await elsewhere.asks(elsewhere.convener, 'redirect', { note: '属于市政养护', nextStep: '已转12345' }))).toEqual(['topic.refuse.no-channel ← 2.boundary']);
    await elsewhere.does(elsewhere.convener, 'redirect', { channel: 'hotline', note: '属于市政养护', nextStep: '已转12345，编号会短信告知' });
    expect((await elsewhere.view()).timeline[1]).toMatchObject({ action: 'redirect', state: 'redirected', channel: 'hotline', nextStep: '已转12345，编号会短信告知' });
    expect(await elsewhere.told('member-chen')).toEqual(['submitted', 'redirect']);
    expect(rulesOf(await elsewhere.asks(elsewhere.convener, 'screen', { concern: 'practical', note: '', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }))).toContain('topic.transitions.not-in-this-state ← 6.three-concerns');
  }, PATIENCE);
});

const ONCE_APPROVED = ['sendForApproval', 'approve', 'file', 'acknowledgeFiling'];
/** Asked with some words in the place of a code, or for what is not there. */
const NOTHING_THERE = [
  'room.byCode', 'session.view', 'session.speaking', 'session.minutes', 'draw.view', 'research.survey', 'research.surveyByCode', 'outcome.view', 'outcome.list', 'outcome.item',
  'consultation.replies', 'consultation.side', 'consultation.versions', 'consultation.live', 'statement.view', 'statement.next', 'statement.list', 'statement.similar', 'statement.map', 'statement.mine', 'statement.lineage',
  'publication.view', 'publication.places', 'publication.map', 'publication.year', 'publication.byHash',
].sort();
