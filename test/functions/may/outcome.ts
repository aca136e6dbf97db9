import type { SuggestionItem } from '../../../cloudfunctions/_store/documents';
import { dataOf } from '../../support/cloud';
import { dayAhead } from '../../support/outcomes';
import { aCopy, aPaperSeat, circulated, items, received, wasThere } from './outcome-copies';
import { ANYONE, DESK, PERSON, type Place, type Rows } from './row';

const CONVENER = ['convener'] as const;
const LEADER = ['leader'] as const;
/** Offices a village's list does not go to. */
const NO_RECEIVER = ['approver', 'receiver', 'other officer'] as const;

const ofList = async ({ cloud }: Place, over: Parameters<typeof aCopy>[2] = {}) => aCopy(cloud, (await circulated(cloud)).sessionId, over);
/** `state` of its first suggestion, of which the office the list went to takes care. */
const ofItem = async ({ cloud }: Place, item: Partial<SuggestionItem>) => aCopy(cloud, (await received(cloud)).sessionId, { item: { ...decidedBy(item), ...item } });
const THE_OFFICE = { organisationId: 'partyWorkCommittee-321002001', name: '东关街道党工委' };
const decidedBy = ({ state }: Partial<SuggestionItem>): Partial<SuggestionItem> => (state === 'received' ? {} : {
  decision: { decision: state === 'declined' ? 'declined' : 'adopted', by: THE_OFFICE, at: '2026-11-24T00:00:00.000Z', departments: state === 'declined' ? [] : [THE_OFFICE], dueDay: dayAhead(30) }, assignedAt: '2026-11-24T00:00:00.000Z',
  ...(state === 'claimed-done' ? { claim: { turn: 1, at: '2026-11-24T00:00:00.000Z', by: THE_OFFICE, words: '换好了', evidence: '验收单', photos: [], stakeholders: 99, confirmed: 0, disputed: 0, dueAt: '2099-01-01T00:00:00.000Z' } } : {}),
  ...(state === 'answered' ? { open: false } : {}),
});
const seen = ({ sessionId, items: [first] }: Awaited<ReturnType<typeof aCopy>>) => ({ sessionId, number: 1, revision: first!.revision });
const asked = async (at: Place, state: SuggestionItem['state']) => ({ ...seen(await ofItem(at, { state })), organisationId: at.organisationId });
const inSent = (at: Place) => ofList(at, { session: { state: 'list-sent' }, list: { state: 'sent', receivers: [THE_OFFICE], waitsFor: [THE_OFFICE.organisationId], items: [] } });

/** The convener puts the list together; those who attended confirm; the office it goes to answers, departments carry out （八）（十）. */
export const outcomeMay: Rows = {
  'outcome.view': { may: ANYONE, input: async ({ cloud }) => ({ sessionId: (await received(cloud)).sessionId }) },
  'outcome.tray': { may: ['approver'], input: ({ organisationId }) => ({ organisationId }) },
  'outcome.list': { may: PERSON, own: true, input: async (at) => {
    const { sessionId } = await ofList(at);
    await wasThere(at, sessionId);
    return { sessionId };
  } },
  'outcome.listVersions': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await circulated(cloud)).sessionId }) },
  'outcome.listAnswers': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await circulated(cloud)).sessionId }) },
  'outcome.listSources': { may: DESK, input: async ({ cloud }) => ({ sessionId: (await circulated(cloud)).sessionId }) },
  'outcome.editList': { may: CONVENER, input: async (at) => { const { sessionId, list } = await ofList(at); return { sessionId, version: list.version, items: items(2), reason: '合并两条' }; } },
  'outcome.circulateList': { may: CONVENER, input: async (at) => { const { sessionId, list } = await ofList(at); return { sessionId, version: list.version }; } },
  'outcome.answerList': { may: PERSON, own: true, input: async (at) => {
    const { sessionId, list } = await ofList(at);
    await wasThere(at, sessionId);
    return { sessionId, hash: list.circulated!.hash };
  } },
  'outcome.noteListAnswer': { may: DESK, input: async (at) => { const { sessionId, list } = await ofList(at); return { sessionId, hash: list.circulated!.hash, seatId: await aPaperSeat(at.cloud, sessionId) }; } },
  'outcome.answerListObjection': { may: CONVENER, input: async (at) => {
    const { sessionId, list } = await ofList(at);
    const seatId = await aPaperSeat(at.cloud, sessionId);
    dataOf(await at.cloud.convener(at.roomId).outcome.noteListAnswer({ sessionId, hash: list.circulated!.hash, seatId, objection: '少了一条' }));
    return { sessionId, seatId, reply: '已核对' };
  } },
  'outcome.sendList': { may: CONVENER, input: async (at) => {
    const { list } = await ofList(at);
    const { sessionId } = await ofList(at, { list: { circulated: { ...list.circulated!, attended: 0 } } });
    return { sessionId, version: list.version };
  } },
  'outcome.reviewList': { may: LEADER, judged: NO_RECEIVER, input: async (at) => {
    const { sessionId } = await ofList(at, { session: { state: 'in-review' }, list: { state: 'in-review', review: { committee: THE_OFFICE } } });
    return { sessionId, organisationId: at.organisationId, pass: true, reason: '', receivers: [THE_OFFICE.organisationId] };
  } },
  'outcome.acknowledgeList': { may: LEADER, judged: NO_RECEIVER, input: async (at) => ({ sessionId: (await inSent(at)).sessionId, organisationId: at.organisationId }) },
  'outcome.item': { may: ANYONE, input: async ({ cloud }) => ({ sessionId: (await received(cloud)).sessionId, number: 1 }) },
  'outcome.items': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'outcome.figures': { may: ANYONE, input: ({ roomId }) => ({ roomId }) },
  'outcome.departments': { may: LEADER, input: async ({ cloud }) => ({ sessionId: (await received(cloud)).sessionId }) },
  'outcome.decide': { may: LEADER, judged: NO_RECEIVER, input: async (at) => ({ ...(await asked(at, 'received')), decision: 'adopted', reason: '', nextStep: '', departments: [`partyOrganisation-${at.roomId}`], dueDay: dayAhead(30) }) },
  'outcome.assign': { may: LEADER, judged: NO_RECEIVER, input: (at) => asked(at, 'adopted') },
  'outcome.reportProgress': { may: LEADER, judged: NO_RECEIVER, input: async (at) => ({ ...(await asked(at, 'assigned')), words: '已经下单' }) },
  'outcome.claimDone': { may: LEADER, judged: NO_RECEIVER, input: async (at) => ({ ...(await asked(at, 'implementing')), words: '换好了', evidence: '验收单' }) },
  /** Whoever is of the department does not confirm what it did. */
  'outcome.answerClaim': { may: PERSON, judged: LEADER, own: true, input: async (at) => {
    const { sessionId } = await ofItem(at, { state: 'claimed-done' });
    await wasThere(at, sessionId);
    return { sessionId, number: 1, agrees: true, words: '' };
  } },
  'outcome.noteClaimAnswer': { may: DESK, input: async (at) => {
    const { sessionId } = await ofItem(at, { state: 'claimed-done' });
    return { sessionId, number: 1, seatId: await aPaperSeat(at.cloud, sessionId), agrees: true, words: '' };
  } },
  'outcome.answerItem': { may: CONVENER, input: async (at) => ({ ...seen(await ofItem(at, { state: 'declined' })), words: '没有采纳，明年再报' }) },
  'outcome.rate': { may: PERSON, own: true, input: async (at) => {
    const { sessionId } = await ofItem(at, { state: 'answered' });
    await wasThere(at, sessionId, 'resident');
    return { sessionId, number: 1, grade: 'mostly', words: '' };
  } },
};
