import type { OutcomeDocuments } from '../../../cloudfunctions/_store/documents/outcome';
import type { Indexes } from './indexes';

export const outcomeIndexes: Indexes<OutcomeDocuments> = {
  suggestionList: [{ name: 'tray', keys: [['waitsFor', 1], ['queueKey', 1]] }],
  listVersion: [{ name: 'session', keys: [['sessionId', 1], ['_id', -1]] }],
  listAnswer: [{ name: 'session', keys: [['sessionId', 1], ['hash', 1], ['_id', 1]] }],
  suggestionItem: [
    { name: 'session', keys: [['sessionId', 1], ['_id', 1]] },
    { name: 'tray', keys: [['waitsFor', 1], ['queueKey', 1]] },
    { name: 'room', keys: [['roomId', 1], ['_id', -1]] },
    { name: 'room_open', keys: [['roomId', 1], ['open', 1], ['queueKey', 1]] },
    { name: 'room_settled', keys: [['roomId', 1], ['settledAt', 1]] },
    { name: 'topic', keys: [['topicId', 1], ['_id', 1]] },
    { name: 'look', keys: [['lookAt', 1], ['_id', 1]] },
  ],
  itemEntry: [{ name: 'item', keys: [['itemId', 1], ['_id', -1]] }],
  claimAnswer: [{ name: 'item', keys: [['itemId', 1], ['turn', 1], ['_id', 1]] }],
  rating: [{ name: 'item', keys: [['itemId', 1], ['_id', 1]] }, { name: 'person', keys: [['personId', 1], ['_id', -1]] }],
  outcomeTally: [],
  branch: [{ name: 'session', keys: [['sessionId', 1], ['_id', 1]] }, { name: 'tray', keys: [['waitsFor', 1], ['queueKey', 1]] }],
  upwardReport: [{ name: 'session', keys: [['sessionId', 1], ['_id', 1]] }, { name: 'tray', keys: [['waitsFor', 1], ['queueKey', 1]] }],
  oversightCase: [{ name: 'session', keys: [['sessionId', 1], ['_id', 1]] }, { name: 'tray', keys: [['waitsFor', 1], ['queueKey', 1]] }],
  conversion: [{ name: 'session', keys: [['sessionId', 1], ['_id', 1]] }, { name: 'topic', keys: [['topicId', 1], ['_id', 1]] }, { name: 'tray', keys: [['waitsFor', 1], ['queueKey', 1]] }],
};
