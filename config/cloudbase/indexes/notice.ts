import type { NoticeDocuments } from '../../../cloudfunctions/_store/documents/notice';
import type { Indexes } from './indexes';

export const noticeIndexes: Indexes<NoticeDocuments> = {
  outbox: [
    { name: 'inbox', keys: [['to', 1], ['_id', -1]] },
    { name: 'unread', keys: [['to', 1], ['read', 1]] },
    { name: 'session', keys: [['sessionId', 1], ['_id', 1]] },
  ],
  delivery: [
    { name: 'person', keys: [['to', 1], ['_id', -1]] },
    { name: 'next', keys: [['state', 1], ['nextAt', 1]] },
    { name: 'session', keys: [['sessionId', 1], ['_id', 1]] },
  ],
  subscription: [{ name: 'person', keys: [['personId', 1], ['_id', -1]] }],
  sweep: [],
};
