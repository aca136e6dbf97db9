import type { MinutesDocuments } from '../../../cloudfunctions/_store/documents/minutes';
import type { Indexes } from './indexes';

export const minutesIndexes: Indexes<MinutesDocuments> = {
  minutes: [{ name: 'look', keys: [['lookAt', 1], ['_id', 1]] }],
  minutesVersion: [{ name: 'session', keys: [['sessionId', 1], ['_id', -1]] }],
  minutesAnswer: [{ name: 'session', keys: [['sessionId', 1], ['_id', 1]] }],
};
