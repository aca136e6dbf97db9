import { aSession } from '../../support/sessions';
import { says, aPost, aRemoved, aThread, SOUND } from '../../support/threads';
import type { Cloud } from '../../support/cloud';
import { ANYONE, DESK, PERSON, type Place, type Rows } from './row';

const threads = new WeakMap<Cloud, Promise<string>>();
/** One thread a cloud, for what using does not use up. */
export const theThread = (cloud: Cloud): Promise<string> => {
  const known = threads.get(cloud) ?? aThread(cloud);
  threads.set(cloud, known);
  return known;
};
const sessions = new WeakMap<Cloud, Promise<string>>();
const theSession = (cloud: Cloud): Promise<string> => {
  const known = sessions.get(cloud) ?? aSession(cloud).then(({ sessionId }) => sessionId);
  sessions.set(cloud, known);
  return known;
};
const inThread = async ({ cloud }: Place) => ({ topicId: await theThread(cloud) });
/** Said there by somebody else than who asks. */
const aQuestion = async ({ cloud }: Place) => {
  const topicId = await theThread(cloud);
  return { topicId, postId: await says(cloud, topicId, 'writes-posts') };
};
const own = async ({ cloud, openid = 'somebody-else' }: Place) => {
  const topicId = await theThread(cloud);
  return { topicId, postId: await says(cloud, topicId, openid) };
};

/** Everybody reads; whoever is somebody speaks, changes what is his or her own, reports and appeals; the room answers （二、十）. */
export const consultationMay: Rows = {
  'consultation.thread': { may: ANYONE, input: inThread },
  'consultation.posts': { may: ANYONE, input: inThread },
  'consultation.side': { may: ANYONE, input: async (at) => ({ ...(await inThread(at)), about: 'q1', side: 'for' }) },
  'consultation.replies': { may: ANYONE, input: aQuestion },
  'consultation.versions': { may: ANYONE, input: aQuestion },
  'consultation.mine': { may: PERSON, input: inThread },
  'consultation.post': { may: PERSON, input: async (at) => ({ ...(await inThread(at)), kind: 'suggestion', text: '先修巷口的三盏' }) },
  'consultation.speak': { may: PERSON, input: async (at) => ({ ...(await inThread(at)), kind: 'concern', sound: SOUND, seconds: 7, text: '晚上不敢出门' }) },
  'consultation.note': { may: DESK, input: async (at) => ({ ...(await inThread(at)), kind: 'concern', text: '晚上不敢出门', name: '王桂兰' }) },
  'consultation.edit': { may: PERSON, own: true, input: async (at) => ({ ...(await own(at)), version: 1, text: '路灯哪天修好？' }) },
  'consultation.withdraw': { may: PERSON, own: true, input: own },
  'consultation.answer': { may: DESK, input: async (at) => { const { topicId, postId } = await aQuestion(at); return { topicId, postIds: [postId], text: '下周三修好' }; } },
  'consultation.follow': { may: PERSON, input: async (at) => ({ ...(await inThread(at)), on: true }) },
  'consultation.markRead': { may: PERSON, input: inThread },
  'consultation.close': { may: ['convener'], input: async ({ cloud }) => ({ topicId: await aThread(cloud), reason: '已并入面谈' }) },
  'consultation.reopen': { may: ['convener'], input: inThread },
  'consultation.report': { may: PERSON, own: true, input: async (at) => ({ ...(await aQuestion(at)), ground: 'not-about-this', note: '' }) },
  'consultation.appeal': { may: PERSON, own: true, input: async ({ cloud, openid = 'somebody-else' }) => { const { topicId, postId } = await aRemoved(cloud, openid); return { topicId, postId, text: '我说的是收费的事' }; } },
  'consultation.live': { may: ANYONE, input: async ({ cloud }) => ({ sessionId: await theSession(cloud) }) },
  'consultation.unanswered': { may: DESK, input: ({ roomId }) => ({ roomId }) },
};
/** A post of another thread. */
export const aPostFarOff = async (cloud: Cloud): Promise<string> => (await aPost(cloud)).postId;
