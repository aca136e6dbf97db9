import type { DeadlineDocuments } from '../../../cloudfunctions/_store/documents/deadline';
import type { Indexes } from './indexes';

export const deadlineIndexes: Indexes<DeadlineDocuments> = {
  deadline: [
    { name: 'look', keys: [['running', 1], ['lookAt', 1]] },
    { name: 'county_overdue', keys: [['county', 1], ['running', 1], ['dueKey', 1]] },
    { name: 'county_kind_overdue', keys: [['county', 1], ['running', 1], ['kind', 1], ['dueKey', 1]] },
    { name: 'owner_overdue', keys: [['owner', 1], ['running', 1], ['dueAt', 1], ['_id', 1]] },
  ],
};
