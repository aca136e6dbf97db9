import type { PersonDocuments } from '../../../cloudfunctions/_store/documents/person';
import type { Indexes } from './indexes';

export const personIndexes: Indexes<PersonDocuments> = {
  person: [],
  accountClosing: [{ name: 'due', keys: [['dueAt', 1], ['_id', 1]] }],
  residence: [{ name: 'room_state', keys: [['roomId', 1], ['state', 1], ['_id', 1]] }, { name: 'person', keys: [['personId', 1], ['_id', -1]] }],
};
