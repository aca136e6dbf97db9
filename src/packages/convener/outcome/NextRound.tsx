import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { useDraft } from '@/api/use-draft';
import { Loaded } from '@/components/Loaded';
import { NoteField } from '@/components/NoteField';
import type { OutcomeView } from '@/contract/outcome-shapes';
import { PHRASES } from '@/copy/outcome';
import { SESSION_LIMITS } from '@/domain/session/session';
import { goTo, paths } from '@/navigation';
import { StepButton } from '../session/StepButton';

/** 再调研、再协商 （十）: what is to be looked into anew; the topic goes into its next numbered round, and those of this one are told first. */
export function NextRound({ outcome: { topicId, roomId, round } }: { outcome: OutcomeView }) {
  const read = useRead(api.topic.view, { topicId });
  const { draft, change, drop } = useDraft(`round-${topicId}-${round}`, { changed: '' });
  const changed = draft.changed.trim();
  return (
    <Loaded read={read} rows={1}>
      {({ revision }) => (
        <>
          <NoteField label={`第${round + 1}轮要再调研什么`} required limit={SESSION_LIMITS.note} value={draft.changed} phrases={PHRASES.nextRound} hint='哪里没有谈拢，这回问谁、看什么；上一轮到会的人会收到' onText={(words) => change({ changed: words })} />
          <StepButton
            action={api.session.secondRound} input={changed ? { topicId, revision, changed } : undefined} unknown='请先写要再调研什么' about={{ topicId, roomId }} icon='refresh'
            said={({ round: next }) => `已转入第${next}轮，先组织调研。`} onDone={() => { drop(); goTo(paths.procedure(topicId)); }}
          >
            {`开始第${round + 1}轮调研、协商`}
          </StepButton>
        </>
      )}
    </Loaded>
  );
}
