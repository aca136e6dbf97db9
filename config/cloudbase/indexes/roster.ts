import type { RosterDocuments } from '../../../cloudfunctions/_store/documents/roster';
import type { Indexes } from './indexes';

export const rosterIndexes: Indexes<RosterDocuments> = {
  rosterPerson: [
    { name: 'county', keys: [['county', 1], ['_id', 1]] },
    { name: 'name', keys: [['county', 1], ['name', 1]] },
    { name: 'mobile', keys: [['mobile', 1]] },
    { name: 'person', keys: [['personId', 1], ['_id', -1]] },
  ],
  member: [
    { name: 'roster', keys: [['rosterId', 1]] },
    { name: 'county', keys: [['county', 1], ['_id', 1]] },
    { name: 'list', keys: [['county', 1], ['identity', 1], ['level', 1], ['_id', 1]] },
    { name: 'unplaced', keys: [['county', 1], ['identity', 1], ['level', 1], ['rooms', 1], ['_id', 1]] },
    { name: 'enrolled', keys: [['enrolledIn', 1], ['identity', 1], ['level', 1], ['_id', 1]] },
  ],
  assemblySeat: [
    { name: 'room', keys: [['roomId', 1], ['_id', 1]] },
    { name: 'county', keys: [['county', 1], ['_id', 1]] },
  ],
  claim: [
    { name: 'county_state', keys: [['county', 1], ['state', 1], ['_id', 1]] },
    { name: 'room_state', keys: [['rooms', 1], ['state', 1], ['_id', 1]] },
    { name: 'person', keys: [['personId', 1], ['_id', -1]] },
  ],
  question: [
    { name: 'member_state', keys: [['rosterId', 1], ['state', 1], ['_id', 1]] },
    { name: 'asker', keys: [['askerId', 1], ['_id', -1]] },
  ],
  rosterRevision: [],
};
