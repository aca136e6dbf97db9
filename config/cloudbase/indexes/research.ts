import type { ResearchDocuments } from '../../../cloudfunctions/_store/documents/research';
import type { Indexes } from './indexes';

export const researchIndexes: Indexes<ResearchDocuments> = {
  research: [],
  evidence: [{ name: 'research', keys: [['researchId', 1], ['_id', 1]] }],
  digestEdit: [{ name: 'research', keys: [['researchId', 1], ['_id', -1]] }],
  survey: [
    { name: 'research', keys: [['researchId', 1], ['_id', 1]] },
    { name: 'room_state', keys: [['roomId', 1], ['state', 1], ['_id', -1]] },
  ],
  surveyTally: [],
  surveyTaken: [],
};
