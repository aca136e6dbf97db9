import { aKey, dataOf, type Cloud } from './cloud';
import { forgetRates } from './rates';
import { aSessionSigningUp, GROUPS, signUpAs, type Known, type RoomName } from './sessions';

export const SOURCE = '会上当众掷三个十面骰子';
export type ToDraw = Known & { topicId: string; roomId: string; applicants: string[] };
type Over = { room?: RoomName; limit?: number; stakeholders?: number; residents?: number; holds?: { group: string; seats: number }[] };

/** More people ask for the lot than there are seats: stakeholders of both groups by phone, residents on paper; sign-up is closed. */
export async function aSessionToDraw(cloud: Cloud, { limit = 10, stakeholders = 12, residents = 3, ...over }: Over = {}): Promise<ToDraw> {
  const session = await aSessionSigningUp(cloud, { ...over, limit, way: 'lottery' });
  const { sessionId, roomId } = session;
  const convener = cloud.convener(roomId).session;
  await forgetRates();
  const applicants = Array.from({ length: stakeholders }, (_, i) => `${aKey()}-${i}`);
  for (const [i, openid] of applicants.entries()) dataOf(await signUpAs(cloud, openid, sessionId, GROUPS[i % 3 === 0 ? 1 : 0]!));
  for (let i = 0; i < residents; i += 1) dataOf(await convener.register({ sessionId, name: `居民${i}`, contact: { way: 'paper', value: `${aKey()}` }, kind: 'resident' }));
  const { revision } = dataOf(await convener.closeSignUp({ sessionId, revision: session.revision }));
  return { ...session, revision, applicants };
}

export type Drawing = ToDraw & { drawId: string };

export async function aPoolFrozen(cloud: Cloud, over: Over = {}): Promise<Drawing> {
  const session = await aSessionToDraw(cloud, over);
  const { id, revision } = dataOf(await cloud.convener(session.roomId).draw.freezePool({ sessionId: session.sessionId, revision: session.revision }));
  return { ...session, revision, drawId: id };
}

export async function aDrawComputed(cloud: Cloud, over: Over = {}): Promise<Drawing> {
  const session = await aPoolFrozen(cloud, over);
  for (let after = 0, state = ''; state !== 'computed'; after += 1) ({ state } = dataOf(await cloud.convener(session.roomId).draw.compute({ sessionId: session.sessionId, drawId: session.drawId, after })));
  return session;
}

export async function aDrawPublished(cloud: Cloud, over: Over = {}): Promise<Drawing> {
  const session = await aDrawComputed(cloud, over);
  const { revision } = dataOf(await cloud.convener(session.roomId).draw.commit({ sessionId: session.sessionId, drawId: session.drawId, revision: session.revision, source: SOURCE }));
  return { ...session, revision };
}

export async function aDrawHeld(cloud: Cloud, over: Over = {}, number = '407'): Promise<Drawing> {
  const session = await aDrawPublished(cloud, over);
  dataOf(await cloud.convener(session.roomId).draw.enterNumber({ sessionId: session.sessionId, drawId: session.drawId, revision: session.revision, number, seen: '四、零、七' }));
  return { ...session, revision: (await cloud.store.get('session', session.sessionId))!.revision };
}
