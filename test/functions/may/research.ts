import { dataOf } from '../../support/cloud';
import { add, aDraftSurvey, anOpenSurvey, aResearchedTopic, aSignedResearch, POLICY, QUESTIONS, sheet, VISIT } from '../../support/research';
import { aScreenedTopic } from '../../support/topics';
import { ANYONE, DESK, PERSON, type Grant, type Place, type Rows } from './row';

/** Field work may be given to staff and to members placed in the room; the signature not. */
const FIELD: readonly Grant[] = [...DESK, 'member'];
const CONVENER: readonly Grant[] = ['convener'];

const screened = ({ cloud, roomId }: Place) => aScreenedTopic(cloud, { roomId });
const draft = async (at: Place) => aDraftSurvey(at.cloud, (await screened(at)).topicId);
const asked = async ({ cloud }: Place) => { const { topicId, surveyId } = await anOpenSurvey(cloud); return { topicId, surveyId }; };

/** A piece entered by whoever asks: a member changes what is his or hers. */
async function aPiece(at: Place) {
  const { topicId } = await screened(at);
  const { evidenceId, revision } = await add(at.cloud, topicId, 0, VISIT, at.openid);
  return { topicId, revision, evidenceId };
}

export const researchMay: Rows = {
  'research.view': { may: ANYONE, input: async (at) => ({ topicId: (await screened(at)).topicId }) },
  'research.addEvidence': { may: FIELD, input: async (at) => ({ topicId: (await screened(at)).topicId, revision: 0, ...VISIT }) },
  'research.changeEvidence': { may: FIELD, own: true, input: async (at) => ({ ...(await aPiece(at)), ...POLICY }) },
  'research.removeEvidence': { may: FIELD, own: true, input: aPiece },
  'research.sign': { may: CONVENER, input: ({ cloud }) => aResearchedTopic(cloud) },
  'research.reopen': { may: CONVENER, input: async ({ cloud }) => ({ ...(await aSignedResearch(cloud)), note: '' }) },
  'research.editDigest': { may: CONVENER, input: async ({ cloud }) => ({ ...(await aSignedResearch(cloud)), part: 'policy', text: '路灯归管养单位修。' }) },
  'research.draftSurvey': { may: DESK, input: async (at) => ({ topicId: (await screened(at)).topicId, title: '一份问卷', intro: '', group: '住户', questions: QUESTIONS }) },
  'research.dropSurvey': { may: DESK, input: draft },
  'research.openSurvey': { may: DESK, input: draft },
  'research.closeSurvey': { may: DESK, input: ({ cloud }) => anOpenSurvey(cloud) },
  'research.enterPaper': { may: DESK, input: async ({ cloud }) => ({ ...(await anOpenSurvey(cloud)), answers: 1, counts: [[1, 0], [1, 0, 0], []], texts: [] }) },
  'research.results': { may: FIELD, input: asked },
  'research.reviewText': {
    may: DESK,
    input: async (at) => {
      const survey = await asked(at);
      dataOf(await at.cloud.as('resident-zhao').research.answer({ ...survey, ofGroup: true, answers: sheet(true, [0], '这段话请测试复核一下') }));
      const { toReview } = dataOf(await at.cloud.convener().research.results(survey));
      return { ...survey, textId: toReview[0]!.id, pass: true };
    },
  },
  'research.survey': { may: ANYONE, input: asked },
  'research.answer': { may: PERSON, input: async (at) => ({ ...(await asked(at)), ofGroup: true, answers: sheet(true, [0]) }) },
  'research.openSurveys': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'research.surveyByCode': { may: ANYONE, input: async (at) => { const survey = await asked(at); return { code: dataOf(await at.cloud.as().research.survey(survey)).code }; } },
};
