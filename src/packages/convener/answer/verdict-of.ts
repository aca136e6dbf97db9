import type { TopicView } from '@/contract/topic';
import type { AnswerKind } from '@/copy/convener';
import { canMerge } from '@/domain/topic/amend';
import { canRedirect, canRefuse, canReturn } from '@/domain/topic/refuse';
import { canScreen } from '@/domain/topic/screen';
import { inState } from '@/domain/topic/transitions';
import { cannotTellYet, type Reason, type Verdict } from '@/domain/verdict';
import type { AnswerDraft } from './answer-draft';

/** What the function will decide, by the same rules, while the answer is being written. */
export function verdictOf(kind: AnswerKind, draft: AnswerDraft, topic: TopicView): Verdict {
  return both(inState(topic.state, kind, 'convener'), ofWords(kind, draft, topic));
}

function ofWords(kind: AnswerKind, draft: AnswerDraft, topic: TopicView): Verdict {
  const ownTopic = topic.you.proposer;
  switch (kind) {
    case 'screen': {
      const { concern, selfGovernment, because, onePlace, affectedNamed, oneQuestion } = draft.screen;
      return canScreen(
        { ownTopic, checked: topic.visibility === 'public', ...(concern ? { concern } : {}), card: { onePlace, affectedNamed, oneQuestion }, selfGovernment },
        because.trim() ? [{ rule: 'topic.screen.too-wide' }] : [],
      );
    }
    case 'return': return canReturn({ ownTopic, reason: 'incomplete', explanation: draft.return.note });
    case 'merge': {
      const { into } = draft.merge;
      if (!into) return cannotTellYet('into');
      return canMerge({ ownTopic, same: into.id === topic.id, sameRoom: into.roomId === topic.roomId, targetState: into.state, targetPublic: into.visibility === 'public', people: topic.proposers.length + topic.supporters });
    }
    case 'redirect': {
      const { channel, note, nextStep } = draft.redirect;
      return canRedirect({ ownTopic, reason: 'redirect', explanation: note, nextStep, ...(channel ? { channel } : {}) });
    }
    case 'refuse': {
      const { reason, note, nextStep } = draft.refuse;
      return canRefuse({ ownTopic, explanation: note, nextStep, ...(reason ? { reason } : {}) });
    }
  }
}

/** Both rules' word: a reason told by either is told once. */
function both(first: Verdict, second: Verdict): Verdict {
  const [one, two] = [reasonsOf(first), reasonsOf(second)];
  const reasons = [...one, ...two].filter((reason, index, all) => all.findIndex((other) => other.rule === reason.rule && other.required === reason.required) === index);
  if (reasons.length === 0) return second;
  return { outcome: 'refused', reasons, warnings: second.outcome === 'cannot-tell-yet' ? [] : second.warnings };
}

const reasonsOf = (verdict: Verdict): readonly Reason[] => (verdict.outcome === 'refused' ? verdict.reasons : []);
