import type { ModerationDocuments } from '../../../cloudfunctions/_store/documents/moderation';
import type { Indexes } from './indexes';

export const moderationIndexes: Indexes<ModerationDocuments> = {
  photo: [{ name: 'trace', keys: [['traceId', 1]] }, { name: 'owner', keys: [['owner', 1], ['_id', -1]] }],
  check: [
    { name: 'room_state', keys: [['roomId', 1], ['state', 1], ['_id', 1]] },
    { name: 'room_state_at', keys: [['roomId', 1], ['state', 1], ['at', 1]] },
    { name: 'topic_state', keys: [['topicId', 1], ['state', 1]] },
    { name: 'photo_state', keys: [['photoId', 1], ['state', 1]] },
  ],
};
