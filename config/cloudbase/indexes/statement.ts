import type { StatementDocuments } from '../../../cloudfunctions/_store/documents/statement';
import type { Indexes } from './indexes';

export const statementIndexes: Indexes<StatementDocuments> = {
  conversation: [],
  statement: [
    { name: 'queue', keys: [['sessionId', 1], ['state', 1], ['_id', 1]] },
    { name: 'number', keys: [['sessionId', 1], ['number', 1]] },
    { name: 'similar', keys: [['sessionId', 1], ['grams', 1]] },
    { name: 'mine', keys: [['sessionId', 1], ['authorId', 1], ['_id', -1]] },
    { name: 'author', keys: [['authorId', 1], ['_id', -1]] },
  ],
  statementVersion: [{ name: 'statement', keys: [['statementId', 1], ['_id', 1]] }],
  statementSheet: [],
  opinion: [{ name: 'joined', keys: [['sessionId', 1], ['lane', 1], ['joined', 1]] }],
  opinionChange: [{ name: 'session', keys: [['sessionId', 1], ['_id', 1]] }],
  opinionSums: [],
  opinionTally: [{ name: 'draw', keys: [['drawAt', 1], ['_id', 1]] }, { name: 'moves', keys: [['movesDue', 1], ['_id', 1]] }],
  opinionMap: [],
};
