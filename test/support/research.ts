import type { EvidenceWords } from '../../src/contract/research';
import type { SurveyAnswer } from '../../src/contract/research-survey';
import { dataOf, HOME, type Cloud } from './cloud';
import { aScreenedTopic } from './topics';

/** One piece for each part; `heard` for one group. The groups of `aScreenedTopic` are 住户 and 店家. */
export const POLICY: EvidenceWords = { part: 'policy', kind: 'document', title: '城市照明管理规定', found: '路灯由管养单位负责维修，报修后应及时处理。', source: '城市照明管理规定第二十条' };
export const VISIT: EvidenceWords = { part: 'situation', kind: 'visit', title: '夜间实地查看', found: '三盏路灯不亮，台阶处最暗。', day: '2026-11-20 晚上', place: '观巷北段' };
export const heard = (group: string): EvidenceWords => ({ part: 'wishes', kind: 'interview', title: `走访${group}`, found: '希望尽快修好，并说清楚以后找谁报修。', day: '2026-11-21', group });

export const add = async (cloud: Cloud, topicId: string, revision: number, words: EvidenceWords, openid?: string) =>
  dataOf(await (openid ? cloud.as(openid) : cloud.convener()).research.addEvidence({ topicId, revision, ...words }));

/** A topic taken up, with everything found out and nothing signed. */
export async function aResearchedTopic(cloud: Cloud): Promise<{ topicId: string; revision: number }> {
  const { topicId } = await aScreenedTopic(cloud);
  for (const [revision, words] of [POLICY, VISIT, heard('住户'), heard('店家')].entries()) await add(cloud, topicId, revision, words);
  return { topicId, revision: 4 };
}

/** …and signed by the convener. */
export async function aSignedResearch(cloud: Cloud): Promise<{ topicId: string; revision: number }> {
  const researched = await aResearchedTopic(cloud);
  dataOf(await cloud.convener().research.sign(researched));
  return { ...researched, revision: 5 };
}

export const QUESTIONS = [
  { kind: 'one' as const, words: '晚上走这条巷子害怕吗', options: ['害怕', '不害怕'] },
  { kind: 'several' as const, words: '最要紧的是什么', options: ['修路灯', '修台阶', '装扶手'] },
  { kind: 'text' as const, words: '还有什么想说的', options: [] },
];
const SURVEY = { title: '路灯的事，想听听您的意见', intro: '不记名，两分钟。', group: '住户', questions: QUESTIONS };

export async function aDraftSurvey(cloud: Cloud, topicId: string, over: Partial<typeof SURVEY> = {}): Promise<{ topicId: string; surveyId: string; revision: number }> {
  const { surveyId, revision } = dataOf(await cloud.convener().research.draftSurvey({ topicId, ...SURVEY, ...over }));
  return { topicId, surveyId, revision };
}

export async function anOpenSurvey(cloud: Cloud): Promise<{ topicId: string; surveyId: string; revision: number }> {
  const { topicId } = await aScreenedTopic(cloud, { roomId: HOME });
  const draft = await aDraftSurvey(cloud, topicId);
  dataOf(await cloud.convener().research.openSurvey(draft));
  return { ...draft, revision: 2 };
}

/** A filled sheet: what is feared, what matters, and a word. */
export const sheet = (afraid: boolean, matters: readonly number[], text = ''): SurveyAnswer[] => [{ chosen: [afraid ? 0 : 1] }, { chosen: [...matters] }, { text }];
