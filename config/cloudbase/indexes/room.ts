import type { RoomDocuments } from '../../../cloudfunctions/_store/documents/room';
import type { Indexes } from './indexes';

export const roomIndexes: Indexes<RoomDocuments> = {
  area: [{ name: 'below', keys: [['parent', 1], ['_id', 1]] }],
  organisation: [
    { name: 'kind_area', keys: [['kind', 1], ['area', 1]] },
    { name: 'kind_covers', keys: [['kind', 1], ['covers', 1]] },
  ],
  room: [{ name: 'search', keys: [['terms', 1]] }],
  appointment: [
    { name: 'person_room', keys: [['personId', 1], ['roomId', 1]] },
    { name: 'organisation_role', keys: [['organisationId', 1], ['role', 1]] },
    { name: 'room_role', keys: [['roomId', 1], ['role', 1]] },
  ],
};
