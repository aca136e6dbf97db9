import { aSentence, aStatementShown, aStatementWaiting, copied, theConversation } from '../../support/statements';
import { ANYONE, DESK, PERSON, type Place, type Rows } from './row';

const CONVENER = ['convener'] as const;
const asked = async ({ cloud }: Place) => ({ sessionId: (await theConversation(cloud)).sessionId });

/** A statement of its own that is answered to. */
async function shown({ cloud }: Place) {
  const conversation = await theConversation(cloud);
  return { sessionId: conversation.sessionId, statementId: await aStatementShown(cloud, conversation) };
}
async function waiting({ cloud }: Place) {
  const conversation = await theConversation(cloud);
  return { sessionId: conversation.sessionId, statementId: await aStatementWaiting(cloud, conversation) };
}

/** Everybody may read; whoever is asked may propose and answer; the room's people look at the words, the convener opens and closes （八：求同存异）. */
export const statementMay: Rows = {
  'statement.view': { may: ANYONE, input: asked },
  'statement.next': { may: PERSON, input: asked },
  'statement.list': { may: ANYONE, input: asked },
  'statement.similar': { may: ANYONE, input: async (at) => ({ ...(await asked(at)), words: '路口装路灯' }) },
  /** Before it is over, for those who have answered some: test/functions/statement/map.test.ts. */
  'statement.map': { may: ANYONE, input: async ({ cloud }) => ({ sessionId: (await copied(cloud, { state: 'list-sent' })).sessionId, lane: 'inside' }) },
  'statement.mine': { may: PERSON, input: asked },
  'statement.lineage': { may: ANYONE, input: shown },
  'statement.queue': { may: DESK, input: asked },
  'statement.arrange': { may: CONVENER, input: async ({ cloud }) => ({ sessionId: (await copied(cloud)).sessionId, revision: 1, open: true, outside: true }) },
  'statement.propose': { may: PERSON, own: true, input: async (at) => ({ ...(await asked(at)), text: aSentence() }) },
  'statement.answer': { may: PERSON, input: async (at) => ({ ...(await shown(at)), answer: 'agree' }) },
  'statement.decide': { may: DESK, input: async (at) => ({ ...(await waiting(at)), pass: true, reason: '' }) },
  'statement.reword': { may: DESK, input: async (at) => ({ ...(await shown(at)), version: 1, text: aSentence(), sameMeaning: true, reason: '改一个错字' }) },
  'statement.split': { may: DESK, input: async (at) => ({ ...(await shown(at)), version: 1, texts: [aSentence(), aSentence()], reason: '一句话说了两件事' }) },
  'statement.merge': { may: DESK, input: async (at) => ({ ...(await shown(at)), others: [(await shown(at)).statementId], sameMeaning: true, reason: '两条说的是一件事' }) },
};
