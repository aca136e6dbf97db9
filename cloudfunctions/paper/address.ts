import { codeOf } from '../_kernel/room-code';
import type { Session } from '../_store/documents';

/** What a poster's code says: the session's page on the web, or without a web address (`WEB_ADDRESS`) the room's sealed code. */
export function addressOf({ _id, roomId }: Pick<Session, '_id' | 'roomId'>): string {
  const { WEB_ADDRESS } = process.env;
  return WEB_ADDRESS ? `${WEB_ADDRESS.replace(/\/$/, '')}/#/packages/resident/session/index?id=${_id}` : codeOf(roomId);
}
