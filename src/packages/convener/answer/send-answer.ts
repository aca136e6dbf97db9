import { api, type Outcome } from '@/api/client';
import type { TopicView } from '@/contract/topic';
import type { AnswerKind } from '@/copy/convener';
import type { AnswerDraft } from './answer-draft';

/** Every answer names the state of the topic it was written against. */
export type WrittenAnswer = { kind: AnswerKind; draft: AnswerDraft; topicId: string; revision: number };

export const written = (kind: AnswerKind, draft: AnswerDraft, { id, revision }: TopicView): WrittenAnswer => ({ kind, draft, topicId: id, revision });

/** Hands an answer to the action it stands for. */
export function sendAnswer({ kind, draft, topicId, revision }: WrittenAnswer, key?: string): Promise<Outcome<unknown>> {
  const topic = { topicId, revision };
  switch (kind) {
    case 'screen': {
      const { concern, onePlace, affectedNamed, oneQuestion, selfGovernment, because, note } = draft.screen;
      const wide = !(onePlace && affectedNamed && oneQuestion) && because.trim() !== '';
      return api.topic.screen({ ...topic, concern, note, card: { onePlace, affectedNamed, oneQuestion }, selfGovernment, ...(wide ? { tooWideBecause: because } : {}) }, key);
    }
    case 'return': return api.topic.return({ ...topic, ...draft.return }, key);
    case 'merge': return api.topic.merge({ ...topic, into: draft.merge.into?.id ?? '' }, key);
    case 'redirect': return api.topic.redirect({ ...topic, ...draft.redirect }, key);
    case 'refuse': return api.topic.refuse({ ...topic, ...draft.refuse }, key);
  }
}
