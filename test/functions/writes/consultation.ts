import type { Cloud } from '../../support/cloud';
import { aPost, aRemoved, aThread, SOUND } from '../../support/threads';
import type { Writes } from './writes';

export const consultationWrites = (cloud: Cloud): Writes => {
  const by = (openid: string) => cloud.as(openid).consultation;
  const room = () => cloud.convener().consultation;
  return {
    'consultation.post': async () => { const topicId = await aThread(cloud); return (key) => by('resident-li').post({ topicId, kind: 'question', text: '路灯什么时候修？' }, key); },
    'consultation.speak': async () => { const topicId = await aThread(cloud); return (key) => by('resident-li').speak({ topicId, kind: 'question', sound: SOUND, seconds: 7, text: '路灯什么时候修？' }, key); },
    'consultation.note': async () => { const topicId = await aThread(cloud); return (key) => room().note({ topicId, kind: 'concern', text: '晚上不敢出门', name: '王桂兰' }, key); },
    'consultation.edit': async () => { const { topicId, postId } = await aPost(cloud, 'resident-li'); return (key) => by('resident-li').edit({ topicId, postId, version: 1, text: '路灯哪天修好？' }, key); },
    'consultation.withdraw': async () => { const post = await aPost(cloud, 'resident-li'); return (key) => by('resident-li').withdraw(post, key); },
    'consultation.answer': async () => { const { topicId, postId } = await aPost(cloud); return (key) => room().answer({ topicId, postIds: [postId], text: '下周三修好' }, key); },
    'consultation.follow': async () => { const topicId = await aThread(cloud); return (key) => by('resident-li').follow({ topicId, on: true }, key); },
    'consultation.markRead': async () => { const { topicId } = await aPost(cloud, 'resident-li'); return (key) => by('resident-li').markRead({ topicId }, key); },
    'consultation.close': async () => { const topicId = await aThread(cloud); return (key) => room().close({ topicId, reason: '已并入面谈' }, key); },
    'consultation.reopen': async () => { const topicId = await aThread(cloud); return (key) => room().reopen({ topicId }, key); },
    'consultation.report': async () => { const post = await aPost(cloud); return (key) => by('resident-li').report({ ...post, ground: 'insult', note: '' }, key); },
    'consultation.appeal': async () => { const { topicId, postId } = await aRemoved(cloud, 'resident-li'); return (key) => by('resident-li').appeal({ topicId, postId, text: '我说的是收费的事' }, key); },
  };
};
