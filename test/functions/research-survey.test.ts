import { cloud as sdk } from '../../cloudfunctions/_store/cloudbase';
import { aCloud, dataOf, HOME, NEXT_DOOR, type Cloud } from '../support/cloud';
import { personIdOf } from '../../cloudfunctions/_store/keys';
import { aDraftSurvey, anOpenSurvey, aResearchedTopic, aSignedResearch, QUESTIONS, sheet } from '../support/research';
import { aScreenedTopic } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());
afterEach(() => cloud.emulator.faults.clear());

type Asked = { topicId: string; surveyId: string };
const answer = (asked: Asked, who: string, filled = sheet(true, [0]), ofGroup = true) => cloud.as(who).research.answer({ topicId: asked.topicId, surveyId: asked.surveyId, ofGroup, answers: filled });
const results = async ({ topicId, surveyId }: Asked) => dataOf(await cloud.convener().research.results({ topicId, surveyId }));
const refusedBy = (rule: string) => ({ ok: false, kind: 'refused', reasons: [expect.objectContaining({ rule })] });
/** `n` people of whom the first `afraid` are. */
const many = async (asked: Asked, n: number, afraid: number, name = 'neighbour') => { for (let i = 0; i < n; i += 1) dataOf(await answer(asked, `${name}-${i}`, sheet(i < afraid, [0]))); };
const revisionOf = async (asked: Asked) => (await results(asked)).revision;
const close = async (asked: Asked) => dataOf(await cloud.convener().research.closeSurvey({ ...asked, revision: await revisionOf(asked) }));

describe('a survey is drafted, asked and closed by the desk', () => {
  test('nobody else sees a draft; open, its room and its code lead to it', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    const draft = await aDraftSurvey(cloud, topicId);
    const asked = { topicId, surveyId: draft.surveyId };
    expect(await cloud.as('resident-li').research.survey(asked)).toMatchObject({ kind: 'forbidden' });
    const { code } = dataOf(await cloud.convener().research.survey(asked));
    expect(await cloud.as().research.surveyByCode({ code })).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await cloud.as().research.openSurveys({ roomId: HOME })).items.map(({ id }) => id)).not.toContain(draft.surveyId);

    dataOf(await cloud.convener().research.openSurvey(draft));
    expect(dataOf(await cloud.as().research.openSurveys({ roomId: HOME })).items[0]).toMatchObject({ id: draft.surveyId, topicId, group: '住户', questions: 3 });
    expect(code).toMatch(/^sv[0-9A-Za-z]{9,30}$/);
    expect(code.length).toBeLessThanOrEqual(32);
    expect(dataOf(await cloud.as().research.surveyByCode({ code }))).toEqual(asked);
    expect(await cloud.as().research.surveyByCode({ code: `${code.slice(0, -1)}${code.endsWith('a') ? 'b' : 'a'}` })).toMatchObject({ kind: 'forbidden' });
    expect(dataOf(await cloud.as('resident-li').research.survey(asked))).toMatchObject({ group: '住户', answered: false, asked: QUESTIONS, roomName: '琼花观社区' });
    expect((await cloud.as('resident-li').research.view({ topicId }))).toMatchObject({ data: { surveys: [{ id: draft.surveyId }] } });
  });

  test('more than ten questions, no questions, or a group nobody named are not put to people', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    const open = async (over: object) => cloud.convener().research.openSurvey(await aDraftSurvey(cloud, topicId, over));
    expect(await open({ questions: Array(11).fill(QUESTIONS[0]) })).toMatchObject(refusedBy('research.survey.too-many-questions'));
    expect(await open({ questions: [] })).toMatchObject(refusedBy('research.survey.no-question'));
    expect(await open({ group: '游客' })).toMatchObject(refusedBy('research.survey.unknown-group'));
    expect(await open({ questions: [{ ...QUESTIONS[0], options: ['只有一个'] }] })).toMatchObject(refusedBy('research.questions.too-few-options'));
  });

  test('what has been asked is not changed; of two who change a draft one wins; a draft can be thrown away', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    const draft = await aDraftSurvey(cloud, topicId);
    const words = { topicId, surveyId: draft.surveyId, title: '换个题目', intro: '', group: '住户', questions: QUESTIONS };
    const replies = await Promise.all([cloud.convener().research.draftSurvey({ ...words, revision: 1 }), cloud.as('staff-xu').research.draftSurvey({ ...words, title: '另一个', revision: 1 })]);
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.kind)).sort()).toEqual(['conflict', 'done']);
    dataOf(await cloud.convener().research.openSurvey({ ...draft, revision: 2 }));
    expect(await cloud.convener().research.draftSurvey({ ...words, revision: 3 })).toMatchObject(refusedBy('research.questions.not-a-draft'));
    expect(await cloud.convener().research.dropSurvey({ ...draft, revision: 3 })).toMatchObject(refusedBy('research.questions.not-a-draft'));
    const other = await aDraftSurvey(cloud, topicId);
    dataOf(await cloud.convener().research.dropSurvey(other));
    expect(await cloud.convener().research.survey({ topicId, surveyId: other.surveyId })).toMatchObject({ kind: 'forbidden' });
    expect(await cloud.convener(NEXT_DOOR).research.survey({ topicId, surveyId: draft.surveyId })).toMatchObject({ ok: true });
    expect(await cloud.convener(NEXT_DOOR).research.results({ topicId, surveyId: draft.surveyId })).toMatchObject({ kind: 'forbidden' });
  });
});

describe('one person answers once, and nobody can tell what', () => {
  test('a second sheet is refused, also when several come at once', async () => {
    const asked = await anOpenSurvey(cloud);
    const replies = await Promise.all([1, 2, 3].map(() => answer(asked, 'resident-zhao')));
    expect(replies.map((reply) => (reply.ok ? 'done' : reply.kind)).sort()).toEqual(['done', 'refused', 'refused']);
    expect(await answer(asked, 'resident-zhao')).toMatchObject(refusedBy('research.survey.already-answered'));
    expect(dataOf(await cloud.as('resident-zhao').research.survey({ topicId: asked.topicId, surveyId: asked.surveyId })).answered).toBe(true);
    expect((await results(asked)).app.answers).toBe(1);
  });

  test.each([
    ['of another group', sheet(true, [0]), false, 'research.survey.not-of-this-group'],
    ['nothing said', [{}, {}, {}], true, 'research.sheets.nothing-said'],
    ['two ticks where one is asked', [{ chosen: [0, 1] }, {}, {}], true, 'research.sheets.does-not-fit'],
    ['somebody’s telephone number', sheet(true, [0], '找老王13800001234'), true, 'text.content.personal-data'],
    ['abuse', sheet(true, [0], '测试违规'), true, 'text.content.risky'],
  ])('%s is not counted', async (_what, filled, ofGroup, rule) => {
    const asked = await anOpenSurvey(cloud);
    expect(await answer(asked, 'resident-li', filled, ofGroup)).toMatchObject(refusedBy(rule));
    expect((await results(asked)).app.answers).toBe(0);
    expect(await answer(asked, 'resident-li')).toMatchObject({ ok: true });
  });

  test('nothing stored ties a sheet to a person: no person, no time, no order, no digest that could be tried out', async () => {
    const asked = await anOpenSurvey(cloud);
    const people = ['resident-zhao', 'resident-li', 'neighbour-a'];
    for (const [i, who] of people.entries()) dataOf(await answer(asked, who, sheet(i === 0, [i], `这是第${i + 1}个人写的`)));
    const tally = (await cloud.store.get('surveyTally', asked.surveyId))!;
    expect(Object.keys(tally).sort()).toEqual(['_id', 'app', 'paper', 'texts']);
    expect(tally.app).toEqual({ answers: 3, counts: [[1, 2], [1, 1, 1], []] });
    expect(tally.texts.map(({ id }) => id)).toEqual(tally.texts.map(({ id }) => id).sort());
    expect(tally.texts.every((written) => Object.keys(written).sort().join() === 'id,paper,question,state,text' && /^[0-9a-f]{24}$/.test(written.id))).toBe(true);

    const taken = (await sdk().database().collection('surveyTaken').limit(1000).get()).data as object[];
    expect(taken.every((document) => Object.keys(document).join() === '_id')).toBe(true);
    const ids = people.map(personIdOf);
    for (const collection of ['survey', 'surveyTally', 'evidence'] as const) {
      const stored = JSON.stringify((await sdk().database().collection(collection).limit(1000).get()).data);
      if (collection !== 'evidence') for (const id of ids) expect(stored).not.toContain(id);
    }
    const { createHash } = await import('node:crypto');
    const requests = JSON.stringify((await sdk().database().collection('request').limit(1000).get()).data);
    const input = { topicId: asked.topicId, surveyId: asked.surveyId, ofGroup: true, answers: [{ chosen: [0], text: '' }, { chosen: [0], text: '' }, { chosen: [], text: '这是第1个人写的' }] };
    expect(requests).not.toContain(createHash('sha256').update(JSON.stringify(input)).digest('hex'));
    expect(requests).not.toContain('这是第');
  });

  test('the ledger says that somebody answered, and not whose words waited for a look', async () => {
    const asked = await anOpenSurvey(cloud);
    dataOf(await answer(asked, 'resident-li', sheet(true, [0], '这段话请测试复核一下')));
    const lines = (await sdk().database().collection('audit').where({ topicId: asked.topicId, action: 'answer' }).get()).data as { screening?: string; outcome: string }[];
    expect(lines).toMatchObject([{ outcome: 'done' }]);
    expect(lines[0]!.screening).toBeUndefined();
    const { toReview } = await results(asked);
    expect(toReview).toMatchObject([{ question: 2, text: '这段话请测试复核一下' }]);
    expect(dataOf(await cloud.convener().research.reviewText({ topicId: asked.topicId, surveyId: asked.surveyId, textId: toReview[0]!.id, pass: false }))).toEqual({ passed: false });
    expect((await results(asked)).toReview).toEqual([]);
  });
});

describe('figures of a few people are not told', () => {
  test('while answers come in only their number is; afterwards what enough people said', async () => {
    const asked = await anOpenSurvey(cloud);
    await many(asked, 9, 6);
    dataOf(await answer(asked, 'resident-li', sheet(true, [1], '希望装得亮一点')));
    expect(await results(asked)).toMatchObject({ app: { answers: 10, figures: [['hidden', 'hidden'], ['hidden', 'hidden', 'hidden'], []] }, texts: [] });
    expect(await close(asked)).toMatchObject({ state: 'closed', evidence: true });
    const told = await results(asked);
    expect(told.app).toEqual({ answers: 10, figures: [['hidden', 'hidden'], ['hidden', 'hidden', 'hidden'], []] });
    expect(told.texts).toEqual([{ question: 2, text: '希望装得亮一点', paper: false }]);
    expect(await answer(asked, 'late-one')).toMatchObject(refusedBy('research.survey.closed'));
  });

  test('with enough on both sides they are, and become evidence that its group was heard', async () => {
    const asked = await anOpenSurvey(cloud);
    await many(asked, 12, 7);
    dataOf(await cloud.as('staff-xu').research.enterPaper({ ...asked, answers: 3, counts: [[3, 0], [3, 0, 0], []], texts: [{ question: 2, text: '纸上写的一句' }] }));
    dataOf(await cloud.as('staff-xu').research.enterPaper({ ...asked, revision: 3, answers: 6, counts: [[5, 0], [6, 1, 0], []], texts: [{ question: 2, text: '纸上写的一句' }] }));
    await close(asked);
    const told = await results(asked);
    expect(told.app).toEqual({ answers: 12, figures: [[7, 5], [12, 'hidden', 'hidden'], []] });
    expect(told).toMatchObject({ paper: { answers: 6 }, texts: [{ paper: true, text: '纸上写的一句' }] });
    const seen = dataOf(await cloud.convener().research.view({ topicId: asked.topicId }));
    expect(seen.record!.evidence).toMatchObject([{ kind: 'survey', part: 'wishes', group: '住户', answers: 18, surveyId: asked.surveyId, found: expect.stringMatching(/^收回问卷18份（纸质6份）/) }]);
    expect(seen.groups).toEqual([{ group: '住户', heard: true }, { group: '店家', heard: false }]);
    expect(await cloud.convener().research.changeEvidence({ topicId: asked.topicId, revision: seen.revision, evidenceId: seen.record!.evidence[0]!.id, part: 'wishes', kind: 'survey', title: '改', found: '改' })).toMatchObject({ kind: 'refused' });
  });

  test('a handful of answers is no evidence', async () => {
    const asked = await anOpenSurvey(cloud);
    await many(asked, 4, 2);
    expect(await close(asked)).toMatchObject({ evidence: false });
    expect(dataOf(await cloud.convener().research.view({ topicId: asked.topicId })).groups[0]).toEqual({ group: '住户', heard: false });
    expect((await results(asked)).app.figures[0]).toEqual(['hidden', 'hidden']);
  });

  test('paper that does not add up, and paper after the end, is not entered', async () => {
    const asked = await anOpenSurvey(cloud);
    const paper = { ...asked, answers: 2, counts: [[2, 1], [0, 0, 0], []], texts: [] };
    expect(await cloud.convener().research.enterPaper(paper)).toMatchObject(refusedBy('research.sheets.does-not-add-up'));
    expect(await cloud.convener().research.enterPaper({ ...paper, counts: [[1, 1], [0, 0, 0], []], texts: [{ question: 0, text: '不是写几句的题' }] })).toMatchObject({ kind: 'invalid', fields: [{ path: 'texts' }] });
    await close(asked);
    expect(await cloud.convener().research.enterPaper({ ...paper, revision: 3, counts: [[1, 1], [0, 0, 0], []] })).toMatchObject(refusedBy('research.questions.not-open'));
  });
});

describe('a survey and the signature', () => {
  test('none is begun on a signed record; one that ends afterwards takes the signature away', async () => {
    const signed = await aSignedResearch(cloud);
    const draft = await aDraftSurvey(cloud, signed.topicId);
    expect(await cloud.convener().research.openSurvey(draft)).toMatchObject(refusedBy('research.transitions.not-in-this-state'));

    const open = await aResearchedTopic(cloud);
    const asked = await aDraftSurvey(cloud, open.topicId);
    dataOf(await cloud.convener().research.openSurvey(asked));
    await many(asked, 5, 5, 'other');
    dataOf(await cloud.convener().research.sign(open));
    await close(asked);
    expect(dataOf(await cloud.convener().research.view({ topicId: open.topicId })).state).toBe('reopened');
  });

  test('a held topic takes no answers and is not on the room’s list', async () => {
    const asked = await anOpenSurvey(cloud);
    dataOf(await cloud.convener().topic.report({ topicId: asked.topicId, revision: 2, ground: 'sensitive', content: '情况' }));
    expect(await answer(asked, 'resident-li')).toMatchObject(refusedBy('topic.hold.awaiting-answer'));
    expect(dataOf(await cloud.as().research.openSurveys({ roomId: HOME })).items.map(({ id }) => id)).not.toContain(asked.surveyId);
  });
});
