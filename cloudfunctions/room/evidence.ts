import type { RoomContract } from '../../src/contract/room';
import { mayGoBy } from '../../src/domain/room/flow';
import { mayStand, type Place } from '../../src/domain/room/place';
import { countyOf } from '../../src/domain/room/reach';
import { mayPass } from '../../src/domain/text/content';
import { Forbidden, insist } from '../_kernel/answers';
import { changeLists } from '../_kernel/lists';
import type { WriteContext, WriteHandler } from '../_kernel/serve';
import type { Room } from '../_store/documents';
import { versionId } from '../_store/keys';

/** The room as the transaction sees it; an import of the county's lists that is being written goes first. */
async function roomNow({ transaction, standing }: WriteContext): Promise<Room> {
  const room = (await transaction.get('room', standing.room!._id))!;
  await changeLists(transaction, countyOf(room.within));
  return room;
}

/** 有阵地: where the room is and when it is open; 融入、嵌入、叠加、共享; 一室多用. */
export const describe: WriteHandler<RoomContract['describe']> = async ({ address, hours, telephone, latitude, longitude, hosting, functions }, context) => {
  const place: Place = { address, hours, ...(telephone ? { telephone } : {}), ...(latitude === undefined ? {} : { latitude }), ...(longitude === undefined ? {} : { longitude }) };
  insist(mayStand(place));
  const { hosting: _before, ...room } = await roomNow(context);
  await context.transaction.put('room', { ...room, place: { ...place, at: context.now }, functions: [...new Set(functions)], ...(hosting ? { hosting } : {}) });
  return { done: true };
};

/** 有标识: a photo of one's own, not yet part of a topic. Its light goes on once WeChat has passed the photo; one it doubts is changed for another. */
export const keepSign: WriteHandler<RoomContract['keepSign']> = async ({ photoId }, context) => {
  const photo = await context.transaction.get('photo', photoId);
  if (!photo || photo.owner !== context.personId || photo.topicId !== undefined) throw new Forbidden();
  insist(mayPass(photo.state === 'rejected' || photo.state === 'review' ? 'risky' : 'pass'));
  const room = await roomNow(context);
  await context.transaction.put('room', { ...room, sign: { photoId, at: context.now } });
  return { done: true };
};

/** 有制度: versions count from 1, and the old ones can be read. */
export const publishProcedure: WriteHandler<RoomContract['publishProcedure']> = async ({ title, text }, context) => {
  const room = await roomNow(context);
  const version = (room.procedure?.version ?? 0) + 1;
  await context.transaction.create('roomProcedure', { _id: versionId(room._id, version), roomId: room._id, version, title, text, at: context.now });
  await context.transaction.put('room', { ...room, procedure: { version, title, at: context.now } });
  return { version };
};

/** 有流程. */
export const chooseFlow: WriteHandler<RoomContract['chooseFlow']> = async ({ steps }, context) => {
  insist(mayGoBy(steps));
  const room = await roomNow(context);
  await context.transaction.put('room', { ...room, flow: { steps, at: context.now } });
  return { done: true };
};
