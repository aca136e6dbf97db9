import type { SurveyCard } from '../../src/contract/research-survey';
import type { Survey } from '../_store/documents';

/** A stored survey as a list shows it. */
export const cardOf = ({ _id, topicId, title, group, state, questions, revision, openedAt, demo }: Survey): SurveyCard =>
  ({ id: _id, topicId, title, group, state, questions: questions.length, revision, demo, ...(openedAt ? { openedAt } : {}) });
