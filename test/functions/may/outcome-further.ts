import { inTransaction } from '../../../cloudfunctions/_store/door';
import type { Conversion, OversightCase, UpwardReport } from '../../../cloudfunctions/_store/documents';
import { personIdOf } from '../../../cloudfunctions/_store/keys';
import { aKey, type Cloud } from '../../support/cloud';
import { dayAhead } from '../../support/outcomes';
import { aCopy, aPaperSeat, received, wasThere } from './outcome-copies';
import { DESK, PERSON, type Place, type Rows } from './row';

const AT = '2026-11-24T00:00:00.000Z';
const COUNTY = { organisationId: 'cppcc-321002', name: '广陵区政协' };
const CITY = { organisationId: 'cppcc-3210', name: '扬州市政协' };
const OFFICE = { organisationId: 'partyOrganisation-321002001001', name: '琼花观社区党组织' };

const inOne = async ({ cloud }: Place) => (await aCopy(cloud, (await received(cloud)).sessionId)).sessionId;
/** With a suggestion that a village's organisation carries out. */
const assigned = async ({ cloud }: Place) => (await aCopy(cloud, (await received(cloud)).sessionId, { item: { state: 'assigned', assignedAt: AT, decision: { decision: 'adopted', by: OFFICE, at: AT, departments: [OFFICE], dueDay: dayAhead(30) } } })).sessionId;

async function undecided({ cloud }: Place, stage: 'open' | 'decided' | 'explained' | 'sent') {
  const sessionId = (await aCopy(cloud, (await received(cloud)).sessionId)).sessionId;
  const { roomId, topicId, agenda } = (await cloud.store.get('session', sessionId))!;
  const seatId = stage === 'sent' ? await aPaperSeat(cloud, sessionId) : '';
  if (stage !== 'open') {
    await inTransaction((transaction) => transaction.put('branch', {
      _id: `${sessionId}-q2`, sessionId, roomId, topicId, questionId: 'q2', question: agenda[1]!.text, kind: 'unreachable', decision: { ...OFFICE, day: '2026-11-24', reference: '12号', gist: '先建一半', at: AT },
      explanations: stage === 'explained' || stage === 'sent' ? [{ at: AT, day: '2026-11-25', way: 'visit', who: '店家', said: '说明了先后' }] : [], demo: false,
      ...(stage === 'sent' ? { letter: { at: AT, text: '各位邻居：先建一半。' }, onPaper: [{ seatId }, { seatId: 'another' }] } : {}),
    }));
  }
  return { sessionId, questionId: 'q2', ...(seatId ? { seatId } : {}) };
}

const common = async (cloud: Cloud, sessionId: string) => {
  const { roomId, topicId, topicTitle } = (await cloud.store.get('session', sessionId))!;
  return { _id: `made-${aKey()}`, sessionId, roomId, topicId, topicTitle, at: AT, demo: false, queueKey: `${AT}~${aKey()}` };
};
async function aReport(cloud: Cloud, sessionId: string): Promise<string> {
  const report: UpwardReport = { ...(await common(cloud, sessionId)), from: COUNTY, to: CITY, title: '老旧小区路灯', content: '全区都有', by: 'somebody', dueAt: AT, waitsFor: [CITY.organisationId] };
  await inTransaction((transaction) => transaction.put('upwardReport', report));
  return report._id;
}
async function aCase(cloud: Cloud, sessionId: string, mended = false): Promise<string> {
  const one: OversightCase = { ...(await common(cloud, sessionId)), number: 1, tool: 'inspection', state: 'open', revision: 1, by: COUNTY, over: [OFFICE], reason: '拖得太久', findings: mended ? [{ at: AT, text: '已换好', mended }] : [], lookAgainDay: dayAhead(20), waitsFor: [COUNTY.organisationId] };
  await inTransaction((transaction) => transaction.put('oversightCase', one));
  return one._id;
}
async function aConversion(cloud: Cloud, sessionId: string, { author = 'author-of-papers', filed = false } = {}): Promise<string> {
  const one: Conversion = {
    ...(await common(cloud, sessionId)), kind: 'proposal', state: filed ? 'filed' : 'drafted', revision: 1, title: '关于路灯的提案', text: '建议统一排查', author: { personId: personIdOf(author), name: '陈志远' }, cosigners: [], ...(filed ? { filed: { ...COUNTY, at: AT } } : {}), waitsFor: filed ? [COUNTY.organisationId] : [],
  };
  await inTransaction((transaction) => transaction.put('conversion', one));
  return one._id;
}

/** One that belongs to a session the caller does not ask about. */
export async function ofAnotherSession(cloud: Cloud, what: 'upwardReport' | 'oversightCase' | 'conversion'): Promise<string> {
  const { sessionId } = await aCopy(cloud, (await received(cloud)).sessionId);
  return what === 'upwardReport' ? aReport(cloud, sessionId) : what === 'oversightCase' ? aCase(cloud, sessionId) : aConversion(cloud, sessionId);
}

const NO_CPPCC = ['approver', 'leader', 'receiver', 'bystander'] as const;

/** What follows where there was no consensus, what goes upward, what the CPPCC follows up, and what members turn it into （八）（十）. */
export const outcomeFurtherMay: Rows = {
  'outcome.recordDecision': { may: ['leader'], judged: ['approver', 'receiver', 'other officer'], input: async (at) => ({ ...(await undecided(at, 'open')), organisationId: at.organisationId, day: '2026-11-24', reference: '党委会纪要〔2026〕12号', gist: '先建一半' }) },
  'outcome.logExplanation': { may: DESK, input: async (at) => ({ ...(await undecided(at, 'decided')), day: '2026-11-25', way: 'visit', who: '店家', said: '说明了先后' }) },
  'outcome.sendLetter': { may: ['convener'], input: async (at) => ({ ...(await undecided(at, 'explained')), text: '各位邻居：先建一半，明年再看。' }) },
  'outcome.letters': { may: DESK, input: async (at) => { const { sessionId, questionId } = await undecided(at, 'sent'); return { sessionId, questionId }; } },
  'outcome.noteLetter': { may: DESK, input: async (at) => ({ ...(await undecided(at, 'sent')), how: 'inPerson', day: '2026-11-24', by: '网格员', note: '' }) },
  'outcome.reportUpward': { may: ['county officer'], judged: [...NO_CPPCC, 'city officer'], input: async (at) => ({ sessionId: await inOne(at), organisationId: at.organisationId, title: '老旧小区路灯', content: '全区都有这个情况' }) },
  'outcome.acknowledgeReport': { may: ['city officer'], judged: [...NO_CPPCC, 'county officer'], input: async (at) => { const sessionId = await inOne(at); return { sessionId, organisationId: at.organisationId, reportId: await aReport(at.cloud, sessionId) }; } },
  'outcome.openOversight': { may: ['county officer', 'city officer'], judged: NO_CPPCC, input: async (at) => ({ sessionId: await assigned(at), organisationId: at.organisationId, number: 1, tool: 'inspection', reason: '拖得太久', lookAgainDay: dayAhead(20) }) },
  'outcome.noteFinding': { may: ['county officer'], judged: [...NO_CPPCC, 'city officer'], input: async (at) => { const sessionId = await assigned(at); return { sessionId, organisationId: at.organisationId, oversightId: await aCase(at.cloud, sessionId), revision: 1, text: '还差一盏', mended: false, lookAgainDay: dayAhead(30) }; } },
  'outcome.closeOversight': { may: ['county officer'], judged: [...NO_CPPCC, 'city officer'], input: async (at) => { const sessionId = await assigned(at); return { sessionId, organisationId: at.organisationId, oversightId: await aCase(at.cloud, sessionId, true), revision: 1 }; } },
  'outcome.convert': { may: PERSON, own: true, input: async (at) => {
    const sessionId = await inOne(at);
    await wasThere(at, sessionId, 'member');
    return { sessionId, number: 1, kind: 'proposal', title: '关于路灯的提案', text: '建议统一排查' };
  } },
  'outcome.cosign': { may: PERSON, own: true, input: async (at) => {
    const sessionId = await inOne(at);
    await wasThere(at, sessionId, 'member');
    return { sessionId, conversionId: await aConversion(at.cloud, sessionId) };
  } },
  'outcome.fileConversion': { may: PERSON, own: true, input: async (at) => {
    const sessionId = await inOne(at);
    return { sessionId, conversionId: await aConversion(at.cloud, sessionId, { author: at.openid ?? 'somebody-else' }), revision: 1 };
  } },
  'outcome.answerConversion': { may: ['county officer'], judged: [...NO_CPPCC, 'city officer'], input: async (at) => { const sessionId = await inOne(at); return { sessionId, organisationId: at.organisationId, conversionId: await aConversion(at.cloud, sessionId, { filed: true }), revision: 1, number: '第12号', text: '已立案办理' }; } },
};
