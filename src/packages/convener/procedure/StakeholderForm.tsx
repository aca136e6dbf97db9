import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { ClauseLink } from '@/components/ClauseLink';
import { Section } from '@/components/Section';
import { TextInput } from '@/components/TextInput';
import { shownClause } from '@/copy/clauses';
import { Stopped } from '@/topic-view/Stopped';
import { useStep } from '@/topic-view/use-step';
import { Groups } from './Groups';
import type { StepProps } from './Working';

const representative = shownClause('7.representativeness')!;

/** 利益相关方: how far it reaches and whom it touches, named once; research, seats and notices use it later. */
export function StakeholderForm({ topic, reload, onDone }: StepProps) {
  const named = topic.stakeholders;
  const { draft, change, drop } = useDraft(`stakeholders-${topic.id}`, { extent: named?.extent ?? topic.place, groups: [...(named?.groups ?? [])] });
  const { take, busy, trouble } = useStep(api.topic.mapStakeholders, { reload, said: () => '已记下利益相关方。', onDone: () => { drop(); onDone(); } });
  const save = () => take({ topicId: topic.id, revision: topic.revision, ...draft });
  const missing = [...(draft.extent.trim() ? [] : ['涉及范围']), ...(draft.groups.length > 0 ? [] : ['至少一方'])];
  return (
    <Section title={named ? '利益相关方' : '下一步：列出利益相关方'}>
      <TextInput id='extent' label='涉及范围' required limit={60} initial={draft.extent} hint='这件事管到哪里。已按提出人写的地点填好，可以修改。' onText={(extent) => change({ extent })} />
      <Groups topic={topic} groups={draft.groups} onChange={(groups) => change({ groups })} />
      <ClauseLink clause={representative} />
      <Stopped trouble={trouble} topic={topic} onRetry={save} />
      <Button kind='primary' icon='check' busy={busy} {...(missing.length > 0 ? { why: `还要写：${missing.join('、')}` } : {})} onPress={save}>保存利益相关方</Button>
    </Section>
  );
}
