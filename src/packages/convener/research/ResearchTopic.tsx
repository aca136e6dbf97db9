import { useState } from 'react';
import Taro from '@tarojs/taro';
import type { EvidenceView, ResearchView } from '@/contract/research';
import type { TopicView } from '@/contract/topic';
import { Notice } from '@/components/Notice';
import { PARTS, type Part } from '@/domain/research/research';
import { ProcedureHead } from '@/topic-view/ProcedureHead';
import { Checklist } from './Checklist';
import { DigestParts } from './DigestParts';
import { EvidenceForm } from './EvidenceForm';
import { PartSection } from './PartSection';
import { SignPanel } from './SignPanel';
import { SurveyList } from './SurveyList';

export type Given = { topic: TopicView; research: ResearchView; reload: () => Promise<unknown> };
type Writing = { part: Part; piece?: EvidenceView };

/** One topic's research: what is missing first, then the three parts with their evidence, the surveys, the digest and the signature. */
export function ResearchTopic({ topic, research, reload }: Given) {
  const [writing, setWriting] = useState<Writing>();
  const top = () => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  const write = (next?: Writing) => {
    setWriting(next);
    top();
  };
  const { record } = research;
  if (!record) return <Notice tone='warn' title='这不是您负责的议题'>调研记录由本议事室的召集人、工作人员和编入本室的委员来做；调研完成以后，摘要向大家公开。</Notice>;
  const given = { topic, research, reload };
  if (writing) return <EvidenceForm key={writing.piece?.id ?? writing.part} {...given} {...writing} onDone={() => write()} />;
  return (
    <>
      <ProcedureHead topic={topic} />
      <Checklist {...given} />
      {PARTS.map((part) => <PartSection key={part} {...given} part={part} pieces={record.evidence.filter((piece) => piece.part === part)} onAdd={() => write({ part })} onChange={(piece) => write({ part, piece })} />)}
      {research.you.desk && <SurveyList {...given} />}
      <DigestParts {...given} />
      <SignPanel {...given} />
    </>
  );
}
