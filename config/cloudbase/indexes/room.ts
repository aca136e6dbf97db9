import type { RoomDocuments } from '../../../cloudfunctions/_store/documents/room';
import type { Indexes } from './indexes';

export const roomIndexes: Indexes<RoomDocuments> = {
  area: [{ name: 'below', keys: [['parent', 1], ['_id', 1]] }],
  organisation: [],
  room: [{ name: 'search', keys: [['terms', 1]] }],
  appointment: [
    { name: 'person_room', keys: [['personId', 1], ['roomId', 1]] },
    { name: 'room_role', keys: [['roomId', 1], ['role', 1]] },
  ],
};
