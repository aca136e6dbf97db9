import { isResearchComplete } from '../../cloudfunctions/_store/research-store';
import { aCloud, dataOf, HOME, type Cloud } from '../support/cloud';
import { add, aDraftSurvey, heard, POLICY, sheet, VISIT } from '../support/research';
import { aScreenedTopic } from '../support/topics';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

describe('不调研不协商: from a topic taken up to research that is signed', () => {
  test('each does a part: a member the field work, staff the paper, residents the survey, the convener the signature; then everybody reads what was found', async () => {
    const { topicId } = await aScreenedTopic(cloud);
    const [member, staff, convener] = [cloud.as('member-chen'), cloud.as('staff-xu'), cloud.convener()];
    const view = async (openid?: string) => dataOf(await cloud.as(openid).research.view({ topicId }));
    await add(cloud, topicId, 0, POLICY, 'staff-xu');
    await add(cloud, topicId, 1, VISIT, 'member-chen');
    await add(cloud, topicId, 2, heard('店家'), 'member-chen');

    const draft = await aDraftSurvey(cloud, topicId);
    dataOf(await staff.research.openSurvey(draft));
    const [open] = dataOf(await cloud.as('resident-li').research.openSurveys({ roomId: HOME })).items;
    expect(open).toMatchObject({ id: draft.surveyId, group: '住户' });
    for (let i = 0; i < 10; i += 1) dataOf(await cloud.as(`flat-${i}`).research.answer({ topicId, surveyId: open!.id, ofGroup: true, answers: sheet(i < 5, [0], i === 0 ? '先修台阶旁边那一盏' : '') }));
    dataOf(await staff.research.enterPaper({ ...draft, revision: 2, answers: 8, counts: [[8, 0], [8, 2, 0], []], texts: [{ question: 2, text: '老人晚上不敢出门' }] }));
    expect(await convener.research.sign({ topicId, revision: 3 })).toMatchObject({ kind: 'refused', reasons: [{ rule: 'research.completeness.group-not-heard', measured: '住户' }] });
    expect(await isResearchComplete(topicId)).toBe(false);
    dataOf(await staff.research.closeSurvey({ ...draft, revision: 3 }));
    expect(dataOf(await member.research.results({ topicId, surveyId: draft.surveyId }))).toMatchObject({ app: { answers: 10, figures: [[5, 5], [10, 'hidden', 'hidden'], []] }, paper: { answers: 8 }, texts: expect.arrayContaining([{ question: 2, text: '老人晚上不敢出门', paper: true }]) });

    expect(await member.research.sign({ topicId, revision: 4 })).toMatchObject({ kind: 'forbidden' });
    dataOf(await convener.research.sign({ topicId, revision: 4 }));
    expect(await isResearchComplete(topicId)).toBe(true);
    const seen = await view();
    expect(seen).toMatchObject({ state: 'complete', groups: [{ group: '住户', heard: true }, { group: '店家', heard: true }] });
    expect(seen.digest!.find(({ part }) => part === 'wishes')!.text).toMatch(/收回问卷18份[\s\S]*走访店家|走访店家[\s\S]*收回问卷18份/);
    expect(JSON.stringify(seen)).not.toMatch(/flat-|陈志远|许静/);

    dataOf(await staff.research.removeEvidence({ topicId, revision: 5, evidenceId: dataOf(await convener.research.view({ topicId })).record!.evidence[0]!.id }));
    expect(await isResearchComplete(topicId)).toBe(false);
    await add(cloud, topicId, 6, POLICY);
    dataOf(await convener.research.sign({ topicId, revision: 7 }));
    expect(dataOf(await cloud.as().topic.view({ topicId })).timeline.map(({ action }) => action)).toEqual(['propose', 'screen', 'researchSigned', 'researchReopened', 'researchSigned']);
  });
});
