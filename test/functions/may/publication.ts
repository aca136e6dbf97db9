import { aDraft, anAsked, aPublication, aSettledSession, WORDS } from '../../support/publications';
import { ANYONE, DESK, type Grant, type Place, type Rows } from './row';

const CONVENER: readonly Grant[] = ['convener'];

/** One that everybody may read, made once: reading changes nothing. */
const published = new WeakMap<Place['cloud'], Promise<{ sessionId: string; hash: string }>>();
const anyone = ({ cloud }: Place) => { const known = published.get(cloud) ?? aPublication(cloud); published.set(cloud, known); return known; };
const asked = async ({ cloud, organisationId }: Place) => { const { sessionId, revision, hash } = await anAsked(cloud); return { sessionId, revision, hash, organisationId }; };

export const publicationMay: Rows = {
  'publication.view': { may: ANYONE, input: async (at) => ({ sessionId: (await anyone(at)).sessionId }) },
  'publication.list': { may: ANYONE, input: () => ({}) },
  'publication.search': { may: ANYONE, input: () => ({ words: '路灯' }) },
  'publication.places': { may: ANYONE, input: () => ({ area: '321002' }) },
  'publication.map': { may: ANYONE, input: () => ({ area: '321002' }) },
  'publication.year': { may: ANYONE, input: ({ roomId }) => ({ roomId, year: '2026' }) },
  'publication.byHash': { may: ANYONE, input: async (at) => ({ hash: (await anyone(at)).hash }) },
  'publication.desk': { may: DESK, input: ({ roomId }) => ({ roomId }) },
  'publication.draft': { may: [...DESK, 'approver'], input: async ({ cloud }) => ({ sessionId: (await anAsked(cloud)).sessionId }) },
  'publication.save': { may: CONVENER, input: async ({ cloud }) => ({ sessionId: (await aSettledSession(cloud)).sessionId, revision: 0, scope: 'city', ...WORDS }) },
  'publication.send': { may: CONVENER, input: async ({ cloud }) => { const { sessionId, revision } = await aDraft(cloud); return { sessionId, revision }; } },
  'publication.approve': { may: ['approver'], input: async (at) => ({ ...(await asked(at)), read: true }) },
  'publication.giveBack': { may: ['approver'], input: async (at) => { const { hash: _hash, ...rest } = await asked(at); return { ...rest, reason: '第一条写得不清楚' }; } },
  'publication.withdraw': { may: CONVENER, input: async ({ cloud }) => { const { sessionId, revision } = await aPublication(cloud); return { sessionId, revision, reason: '内容有误' }; } },
  'publication.tray': { may: ['approver'], input: ({ organisationId }) => ({ organisationId }) },
};
