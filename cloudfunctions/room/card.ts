import type { RoomCard } from '../../src/contract/room';
import type { Room } from '../_store/documents';

export const cardOf = ({ _id, name, kind, path, demo }: Room): RoomCard => ({ id: _id, name, kind, path: [...path], demo });
