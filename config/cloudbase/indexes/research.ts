import type { ResearchDocuments } from '../../../cloudfunctions/_store/documents/research';
import type { Indexes } from './indexes';

export const researchIndexes: Indexes<ResearchDocuments> = {
  research: [],
};
