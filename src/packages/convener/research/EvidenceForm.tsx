import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import { evidenceWords, type EvidenceView } from '@/contract/research';
import { shownClause } from '@/copy/clauses';
import { FOUND_HINTS, KIND_HINTS, PART_HINTS } from '@/copy/research';
import { dateToday } from '@/copy/time';
import { evidenceCounts, kindsFor } from '@/domain/research/evidence';
import { EVIDENCE_KIND_NAMES, PART_NAMES, RESEARCH_LIMITS, type Part } from '@/domain/research/research';
import { cannotTellYet } from '@/domain/verdict';
import { useStep } from '@/topic-view/use-step';
import { EvidenceWhere } from './EvidenceWhere';
import { inputOf, pieceOf, type EvidenceDraft } from './evidence-draft';
import type { Given } from './ResearchTopic';

const clause = shownClause('8.research-three-things')!;
type Props = Given & { part: Part; piece?: EvidenceView; onDone: () => void };

/** A finding, in the few fields its kind asks for. What is typed stays on the phone until it is sent. */
export function EvidenceForm({ topic, research, reload, part, piece, onDone }: Props) {
  const kinds = kindsFor(part).filter((kind) => kind !== 'survey');
  const { draft, change, drop } = useDraft<EvidenceDraft>(`evidence-${topic.id}-${piece?.id ?? part}`, {
    kind: piece && piece.kind !== 'survey' ? piece.kind : kinds[0] as EvidenceDraft['kind'], title: piece?.title ?? '', found: piece?.found ?? '', source: piece?.source ?? '', day: piece?.day ?? dateToday(),
    place: piece?.place ?? topic.place, group: piece?.group ?? research.groups.find(({ heard }) => !heard)?.group ?? '', photos: piece?.photos.map(({ id, url }) => ({ key: id, id, path: url })) ?? [],
  });
  const done = { reload, said: ({ reopened }: { reopened: boolean }) => (reopened ? '已保存，签名失效，要重新签名。' : '已保存到调研记录。'), onDone: () => { drop(); onDone(); } };
  const [adding, changing] = [useStep(api.research.addEvidence, done), useStep(api.research.changeEvidence, done)];
  const { busy, trouble } = piece ? changing : adding;
  const input = inputOf(part, draft);
  const send = () => (piece ? changing.take({ topicId: topic.id, revision: research.revision, evidenceId: piece.id, ...input }) : adding.take({ topicId: topic.id, revision: research.revision, ...input }));
  const written = evidenceWords.safeParse(input).success;
  return (
    <>
      <Card flush><ListItem icon='edit' title={PART_NAMES[part]} note={PART_HINTS[part]} aside={<Button fit kind='quiet' label='不写了，返回' onPress={onDone}>返回</Button>} /></Card>
      <View className='part__add' />
      {research.state === 'complete' && <Notice tone='warn' title='调研已经签名'>保存以后签名失效，要由召集人重新签名。</Notice>}
      {kinds.length > 1 && <ChoiceGroup label='怎么知道的' required value={draft.kind} onChoose={(kind) => change({ kind: kind as EvidenceDraft['kind'] })} choices={kinds.map((value) => ({ value, label: EVIDENCE_KIND_NAMES[value], hint: KIND_HINTS[value] }))} />}
      <TextInput id='evidence-title' label='标题' required limit={RESEARCH_LIMITS.title} initial={draft.title} placeholder={draft.kind === 'document' ? '例如：扬州市城市照明管理办法' : '例如：夜间实地查看'} onText={(title) => change({ title })} />
      <TextArea id='evidence-found' label='发现了什么' required limit={RESEARCH_LIMITS.found} initial={draft.found} hint={FOUND_HINTS[draft.kind]} onText={(found) => change({ found })} />
      <EvidenceWhere draft={draft} groups={research.groups.map(({ group }) => group)} onChange={change} />
      <ClauseLink clause={clause} />
      <Setback trouble={trouble} title='没有保存' {...(trouble?.kind === 'unreachable' || trouble?.kind === 'failed' ? { onRetry: send } : {})} />
      <VerdictButton verdict={written ? evidenceCounts(pieceOf(part, draft), research.groups.map(({ group }) => group)) : cannotTellYet('words')} unknown='标题和发现要写清楚，不超过字数' icon='check' busy={busy} onPress={send}>保存到调研记录</VerdictButton>
    </>
  );
}
