import type { TopicDocuments } from '../../../cloudfunctions/_store/documents/topic';
import type { Indexes } from './indexes';

export const topicIndexes: Indexes<TopicDocuments> = {
  topic: [
    { name: 'public', keys: [['visibility', 1], ['_id', -1]] },
    { name: 'public_state', keys: [['visibility', 1], ['state', 1], ['_id', -1]] },
    { name: 'room_public', keys: [['roomId', 1], ['visibility', 1], ['_id', -1]] },
    { name: 'room_public_state', keys: [['roomId', 1], ['visibility', 1], ['state', 1], ['_id', -1]] },
    { name: 'desk', keys: [['roomId', 1], ['state', 1], ['queueKey', 1]] },
    { name: 'in_tray', keys: [['waitsFor', 1], ['queueKey', 1]] },
    { name: 'in_tray_state', keys: [['waitsFor', 1], ['state', 1], ['queueKey', 1]] },
    { name: 'register', keys: [['filedWith', 1], ['_id', -1]] },
    { name: 'similar', keys: [['roomId', 1], ['grams', 1]] },
  ],
  topicVersion: [{ name: 'topic', keys: [['topicId', 1], ['_id', 1]] }],
  topicProposer: [
    { name: 'topic', keys: [['topicId', 1], ['at', 1]] },
    { name: 'person', keys: [['personId', 1], ['topicId', -1]] },
    { name: 'held', keys: [['personId', 1], ['_id', -1]] },
    { name: 'unattested', keys: [['personId', 1], ['attested', 1]] },
  ],
  support: [{ name: 'topic', keys: [['topicId', 1]] }, { name: 'person', keys: [['personId', 1], ['_id', -1]] }],
  topicEvent: [{ name: 'topic', keys: [['topicId', 1], ['_id', 1]] }],
  stakeholderMap: [],
  sensitiveReport: [{ name: 'topic', keys: [['topicId', 1], ['_id', 1]] }],
};
