import { type Cloud, dataOf } from '../../support/cloud';
import { aDraftSurvey, anOpenSurvey, aResearchedTopic, aSignedResearch, POLICY, QUESTIONS, sheet, VISIT } from '../../support/research';
import { aScreenedTopic } from '../../support/topics';
import type { Writes } from './writes';

const firstPiece = async (cloud: Cloud, topicId: string) => dataOf(await cloud.convener().research.view({ topicId })).record!.evidence[0]!.id;

export const researchWrites = (cloud: Cloud): Writes => ({
  'research.addEvidence': async () => { const { topicId } = await aScreenedTopic(cloud); return (key) => cloud.as('member-chen').research.addEvidence({ topicId, revision: 0, ...VISIT }, key); },
  'research.changeEvidence': async () => { const topic = await aSignedResearch(cloud); const evidenceId = await firstPiece(cloud, topic.topicId); return (key) => cloud.convener().research.changeEvidence({ ...topic, evidenceId, ...POLICY, title: '另一份文件' }, key); },
  'research.removeEvidence': async () => { const topic = await aSignedResearch(cloud); const evidenceId = await firstPiece(cloud, topic.topicId); return (key) => cloud.as('staff-xu').research.removeEvidence({ ...topic, evidenceId }, key); },
  'research.sign': async () => { const topic = await aResearchedTopic(cloud); return (key) => cloud.convener().research.sign(topic, key); },
  'research.reopen': async () => { const topic = await aSignedResearch(cloud); return (key) => cloud.convener().research.reopen({ ...topic, note: '还要再问一户' }, key); },
  'research.editDigest': async () => { const topic = await aSignedResearch(cloud); return (key) => cloud.convener().research.editDigest({ ...topic, part: 'policy', text: '路灯归管养单位修。' }, key); },
  'research.draftSurvey': async () => { const { topicId } = await aScreenedTopic(cloud); return (key) => cloud.convener().research.draftSurvey({ topicId, title: '一份问卷', intro: '', group: '住户', questions: QUESTIONS }, key); },
  'research.dropSurvey': async () => { const { topicId } = await aScreenedTopic(cloud); const draft = await aDraftSurvey(cloud, topicId); return (key) => cloud.convener().research.dropSurvey(draft, key); },
  'research.openSurvey': async () => { const { topicId } = await aScreenedTopic(cloud); const draft = await aDraftSurvey(cloud, topicId); return (key) => cloud.convener().research.openSurvey(draft, key); },
  'research.enterPaper': async () => { const open = await anOpenSurvey(cloud); return (key) => cloud.as('staff-xu').research.enterPaper({ ...open, answers: 6, counts: [[4, 2], [6, 1, 0], []], texts: [{ question: 2, text: '早点修' }] }, key); },
  'research.closeSurvey': async () => {
    const open = await anOpenSurvey(cloud);
    dataOf(await cloud.convener().research.enterPaper({ ...open, answers: 6, counts: [[6, 0], [6, 1, 0], []], texts: [] }));
    return (key) => cloud.convener().research.closeSurvey({ ...open, revision: 3 }, key);
  },
  'research.answer': async () => { const { topicId, surveyId } = await anOpenSurvey(cloud); return (key) => cloud.as('resident-zhao').research.answer({ topicId, surveyId, ofGroup: true, answers: sheet(true, [0]) }, key); },
  'research.reviewText': async () => {
    const { topicId, surveyId } = await anOpenSurvey(cloud);
    dataOf(await cloud.as('resident-zhao').research.answer({ topicId, surveyId, ofGroup: true, answers: sheet(true, [0], '这段话请测试复核一下') }));
    const { toReview } = dataOf(await cloud.convener().research.results({ topicId, surveyId }));
    return (key) => cloud.convener().research.reviewText({ topicId, surveyId, textId: toReview[0]!.id, pass: true }, key);
  },
});
