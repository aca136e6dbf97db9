import type { TopicView } from '@/contract/topic';
import type { AnswerKind } from '@/copy/convener';
import type { DraftInHand } from './answer-draft';
import { MergeForm } from './MergeForm';
import { RedirectForm, withChannel } from './RedirectForm';
import { RefuseForm } from '@/topic-view/RefuseForm';
import { ReturnForm } from './ReturnForm';
import { ScreenForm } from './ScreenForm';

type Props = { kind: AnswerKind; topic: TopicView; hand: DraftInHand };

/** Only what the chosen answer needs. */
export function AnswerForm({ kind, topic, hand: { draft, change } }: Props) {
  const toResidents = () => change('redirect', {
    ...withChannel(draft.redirect, 'self-government'), ...(draft.redirect.note.trim() ? {} : { note: draft.screen.note }),
  });
  switch (kind) {
    case 'screen': return <ScreenForm words={draft.screen} onChange={(words) => change('screen', words)} onSelfGovernment={toResidents} />;
    case 'return': return <ReturnForm words={draft.return} onChange={(words) => change('return', words)} />;
    case 'merge': return <MergeForm topic={topic} words={draft.merge} onChange={(words) => change('merge', words)} />;
    case 'redirect': return <RedirectForm words={draft.redirect} onChange={(words) => change('redirect', words)} />;
    case 'refuse': return <RefuseForm words={draft.refuse} onChange={(words) => change('refuse', words)} />;
  }
}
