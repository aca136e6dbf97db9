import type { SessionContract } from '../../src/contract/session';
import { canAnswerLink, canLink } from '../../src/domain/session/link';
import { inState } from '../../src/domain/session/transitions';
import { shanghaiDay } from '../../src/domain/time/shanghai-day';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { tellRooms } from '../_session/links';
import { move, sessionNow } from '../_session/move';
import { Forbidden, insist } from '../_kernel/answers';
import { newId } from '../_kernel/ids';
import { numbersFor } from '../_kernel/in-force';
import type { ReadHandler, WriteContext, WriteHandler } from '../_kernel/serve';
import type { Session, SessionLink } from '../_store/documents';
import { reader } from '../_store/door';
import { sessionLinkId } from '../_store/keys';
import { linksOf, linksOfRoom } from '../_store/session-store';
import { cardsOf, PAGE } from './card';
import { told } from './plan';

/** Another room is asked to take part （八：联起来）. The session's revision keeps two who ask at once from passing the limit. */
export const linkRoom: WriteHandler<SessionContract['linkRoom']> = async ({ sessionId, revision, linkedRoomId }, context) => {
  const { transaction, now } = context;
  const session = await sessionNow(context, revision);
  const [room, links] = [await transaction.get('room', linkedRoomId), await linksOf(sessionId)];
  if (!room) throw new Forbidden();
  insist(together<string>(inState(session.state, 'linkRoom'), canLink({
    numbers: await numbersFor(context, shanghaiDay(session.startsAt)), form: session.form, links: links.length, ownRoom: room._id === session.roomId, alreadyLinked: links.some(({ roomId }) => roomId === room._id), roomOpen: room.open,
  })));
  await transaction.create('sessionLink', { _id: sessionLinkId(sessionId, room._id), sessionId, roomId: room._id, roomName: room.name, path: room.path, state: 'asked', order: newId(), at: now, demo: session.demo });
  await tellRooms(context, session, [room._id], 'link-asked', `${session.roomName}协商议事室`);
  return told(await move(transaction, session, 'linkRoom'));
};

/** The host does without a room, whatever it said. */
export const unlinkRoom: WriteHandler<SessionContract['unlinkRoom']> = async ({ sessionId, revision, linkedRoomId }, context) => {
  const session = await sessionNow(context, revision);
  const link = await linkNow(context, sessionId, linkedRoomId);
  insist(inState(session.state, 'linkRoom'));
  await context.transaction.remove('sessionLink', link._id);
  if (link.state !== 'declined') await tellRooms(context, session, [link.roomId], 'link-ended');
  return told(await move(context.transaction, session, 'linkRoom'));
};

/** The room that was asked answers for itself; both conveners are told. A room that was not asked has nothing to answer. */
export const answerLink: WriteHandler<SessionContract['answerLink']> = async ({ roomId, sessionId, agree, note }, context) => {
  const { transaction, now } = context;
  const { note: _before, ...link } = await linkNow(context, sessionId, roomId);
  const session = await transaction.get('session', sessionId);
  if (!session) throw new Forbidden();
  insist(together<string>(inState(session.state, 'linkRoom'), canAnswerLink({ agree, note }), mayTell([note])));
  await transaction.put('sessionLink', { ...link, state: agree ? 'agreed' : 'declined', answeredAt: now, ...(note ? { note } : {}) });
  const name = `${link.roomName}协商议事室`;
  await tellRooms(context, session, [session.roomId, roomId], agree ? 'link-agreed' : 'link-declined', agree ? name : `${name}不参加：${note}`);
  return { done: true };
};

async function linkNow({ transaction }: WriteContext, sessionId: string, roomId: string): Promise<SessionLink> {
  const link = await transaction.get('sessionLink', sessionLinkId(sessionId, roomId));
  if (!link) throw new Forbidden();
  return link;
}

/** For the desk of the room that was asked. */
export const linkRequests: ReadHandler<SessionContract['linkRequests']> = async ({ roomId, cursor }) => {
  const links = await linksOfRoom(roomId, undefined, cursor, PAGE);
  const cards = await cardsById(links);
  return {
    items: links.flatMap(({ sessionId, state, note, at }) => { const session = cards.get(sessionId); return session ? [{ session, state, at, open: inState(session.state, 'linkRoom').outcome === 'allowed', ...(note ? { note } : {}) }] : []; }),
    ...nextOf(links),
  };
};

/** For everybody: where the room's people take part too. */
export const linkedTo: ReadHandler<SessionContract['linkedTo']> = async ({ roomId, cursor }) => {
  const links = await linksOfRoom(roomId, 'agreed', cursor, PAGE);
  const cards = await cardsById(links);
  return { items: links.flatMap(({ sessionId }) => cards.get(sessionId) ?? []), ...nextOf(links) };
};

const sessionsById = (links: readonly SessionLink[]): Promise<Session[]> => reader.getMany('session', links.map(({ sessionId }) => sessionId));
const cardsById = async (links: readonly SessionLink[]) => new Map((await cardsOf(await sessionsById(links))).map((card) => [card.id, card]));
const nextOf = (links: readonly SessionLink[]) => (links.length === PAGE ? { next: links[PAGE - 1]!.order } : {});
