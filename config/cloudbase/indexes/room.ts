import type { RoomDocuments } from '../../../cloudfunctions/_store/documents/room';
import type { Indexes } from './indexes';

export const roomIndexes: Indexes<RoomDocuments> = {
  area: [
    { name: 'below', keys: [['parent', 1], ['_id', 1]] },
    { name: 'within_level', keys: [['within', 1], ['level', 1], ['_id', 1]] },
  ],
  organisation: [
    { name: 'within', keys: [['within', 1], ['_id', 1]] },
    { name: 'kind_within', keys: [['kind', 1], ['within', 1], ['_id', 1]] },
    { name: 'area', keys: [['area', 1], ['kind', 1]] },
    { name: 'kind_area', keys: [['kind', 1], ['area', 1]] },
    { name: 'kind_covers', keys: [['kind', 1], ['covers', 1]] },
  ],
  room: [
    { name: 'search', keys: [['terms', 1]] },
    { name: 'kind', keys: [['kind', 1], ['_id', 1]] },
    { name: 'within', keys: [['within', 1], ['_id', 1]] },
    { name: 'within_open', keys: [['within', 1], ['open', 1], ['kind', 1], ['_id', 1], ['place.latitude', 1]] },
    { name: 'within_kind', keys: [['within', 1], ['kind', 1], ['_id', 1]] },
  ],
  roomProcedure: [{ name: 'room', keys: [['roomId', 1], ['_id', -1]] }],
  appointment: [
    { name: 'person_room', keys: [['personId', 1], ['roomId', 1]] },
    { name: 'person', keys: [['personId', 1], ['_id', -1]] },
    { name: 'roster', keys: [['rosterId', 1]] },
    { name: 'member', keys: [['memberId', 1], ['_id', 1]] },
    { name: 'room', keys: [['roomId', 1], ['from', -1]] },
    { name: 'organisation', keys: [['organisationId', 1], ['from', -1]] },
    { name: 'county', keys: [['county', 1], ['_id', 1]] },
    { name: 'to_add', keys: [['county', 1], ['toAdd', 1], ['_id', 1]] },
    { name: 'organisation_role', keys: [['organisationId', 1], ['role', 1]] },
    { name: 'room_role', keys: [['roomId', 1], ['role', 1]] },
  ],
};
