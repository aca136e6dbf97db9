import type { InputOf } from '../../src/contract/action';
import type { ConsultationContract } from '../../src/contract/consultation';
import { dataOf, HOME, type Cloud } from './cloud';
import { forgetRates } from './rates';
import { anApprovedTopic } from './topics';

type Saying = Partial<InputOf<ConsultationContract['post']>>;

/** The thread of an approved topic of the home room, raised by 赵晓敏. */
export const aThread = async (cloud: Cloud): Promise<string> => (await anApprovedTopic(cloud)).topicId;

/** Somebody says something in it, and it is shown at once. */
export async function says(cloud: Cloud, topicId: string, openid: string, saying: Saying = {}): Promise<string> {
  await forgetRates();
  const { postId } = dataOf(await cloud.as(openid).consultation.post({ topicId, kind: 'question', text: '路灯什么时候修？', ...saying }));
  return postId;
}

/** In a thread of its own. */
export async function aPost(cloud: Cloud, openid = 'writes-posts', saying: Saying = {}): Promise<{ topicId: string; postId: string }> {
  const topicId = await aThread(cloud);
  return { topicId, postId: await says(cloud, topicId, openid, saying) };
}

/** A post somebody reported, and the matter it has become. */
export async function aReported(cloud: Cloud, openid = 'writes-posts'): Promise<{ topicId: string; postId: string; caseId: string }> {
  const { topicId, postId } = await aPost(cloud, openid, { kind: 'concern', text: '这家店的老板就是骗子' });
  dataOf(await cloud.as('reports-posts').consultation.report({ topicId, postId, ground: 'insult', note: '骂人' }));
  return { topicId, postId, caseId: (await cloud.store.get('post', postId))!.caseId! };
}

export async function aRemoved(cloud: Cloud, openid = 'writes-posts') {
  const reported = await aReported(cloud, openid);
  dataOf(await cloud.convener().moderation.decideCase({ roomId: HOME, caseId: reported.caseId, keep: false, ground: 'insult', reason: '说的是人，不是事' }));
  return reported;
}

export async function anAppealed(cloud: Cloud, openid = 'writes-posts') {
  const removed = await aRemoved(cloud, openid);
  dataOf(await cloud.as(openid).consultation.appeal({ topicId: removed.topicId, postId: removed.postId, text: '我说的是收费的事' }));
  return removed;
}

/** The first frame of an MP3, and silence. */
export const SOUND = Buffer.concat([Buffer.from([0xff, 0xf3, 0x48, 0xc4]), Buffer.alloc(400)]).toString('base64');

/** Said into the phone, in a thread of its own; without `text` it waits to be written down. */
export async function aSpoken(cloud: Cloud, openid = 'speaks-posts', text = ''): Promise<{ topicId: string; postId: string; caseId: string | undefined }> {
  const topicId = await aThread(cloud);
  await forgetRates();
  const { postId } = dataOf(await cloud.as(openid).consultation.speak({ topicId, kind: 'question', sound: SOUND, seconds: 7, text }));
  return { topicId, postId, caseId: (await cloud.store.get('post', postId))!.caseId };
}
