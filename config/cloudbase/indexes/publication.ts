import type { PublicationDocuments } from '../../../cloudfunctions/_store/documents/publication';
import type { Indexes } from './indexes';

export const publicationIndexes: Indexes<PublicationDocuments> = {
  publication: [
    { name: 'visible', keys: [['keys', 1], ['listKey', -1]] },
    { name: 'found', keys: [['terms', 1], ['listKey', -1]] },
    { name: 'tray', keys: [['waitsFor', 1], ['queueKey', 1]] },
    { name: 'room', keys: [['roomId', 1], ['_id', -1]] },
    { name: 'watch', keys: [['watchAt', 1], ['_id', 1]] },
  ],
  publicationVersion: [{ name: 'session', keys: [['sessionId', 1], ['_id', -1]] }, { name: 'hash', keys: [['hash', 1]] }],
  publicationCount: [],
  publicationRoom: [{ name: 'within', keys: [['within', 1], ['at', -1]] }],
};
