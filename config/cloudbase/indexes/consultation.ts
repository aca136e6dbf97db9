import type { ConsultationDocuments } from '../../../cloudfunctions/_store/documents/consultation';
import type { Indexes } from './indexes';

export const consultationIndexes: Indexes<ConsultationDocuments> = {
  thread: [],
  threadCount: [],
  post: [
    { name: 'thread', keys: [['topicId', 1], ['listed', 1], ['_id', 1]] },
    { name: 'thread_lane', keys: [['topicId', 1], ['listed', 1], ['lane', 1], ['_id', 1]] },
    { name: 'thread_side', keys: [['topicId', 1], ['listed', 1], ['about', 1], ['side', 1], ['_id', 1]] },
    { name: 'thread_owed', keys: [['topicId', 1], ['owed', 1], ['_id', 1]] },
    { name: 'room_owed', keys: [['roomId', 1], ['owed', 1], ['dueKey', 1]] },
    { name: 'replies', keys: [['rootId', 1], ['listed', 1], ['_id', 1]] },
    { name: 'round', keys: [['topicId', 1], ['round', 1], ['kind', 1], ['state', 1], ['_id', 1]] },
    { name: 'round_answered', keys: [['topicId', 1], ['round', 1], ['answered', 1], ['_id', 1]] },
    { name: 'mine', keys: [['topicId', 1], ['authorId', 1], ['_id', -1]] },
    { name: 'author', keys: [['authorId', 1], ['_id', -1]] },
  ],
  postVersion: [{ name: 'post', keys: [['postId', 1], ['_id', -1]] }],
  replyCount: [],
  threadFollow: [{ name: 'followers', keys: [['topicId', 1], ['on', 1], ['_id', 1]] }, { name: 'person', keys: [['personId', 1], ['_id', -1]] }],
  threadNews: [{ name: 'open', keys: [['state', 1], ['_id', 1]] }],
  postCase: [
    { name: 'room_state', keys: [['roomId', 1], ['state', 1], ['_id', 1]] },
    { name: 'room_log', keys: [['roomId', 1], ['_id', -1]] },
    { name: 'author', keys: [['authorId', 1], ['_id', -1]] },
    { name: 'guide_state', keys: [['guidedBy', 1], ['state', 1], ['_id', 1]] },
  ],
  postReport: [
    { name: 'case', keys: [['caseId', 1], ['_id', 1]] },
    { name: 'person', keys: [['personId', 1], ['_id', -1]] },
    { name: 'case_person', keys: [['caseId', 1], ['personId', 1]] },
  ],
};
