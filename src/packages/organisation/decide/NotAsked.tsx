import { Button } from '@/components/Button';
import { Notice } from '@/components/Notice';
import { Refusal } from '@/components/Refusal';
import type { MeView } from '@/contract/me';
import type { RoomView } from '@/contract/room';
import type { TopicView } from '@/contract/topic';
import { shownReasons } from '@/copy/reasons';
import { STATE_NAMES } from '@/domain/topic/topic';
import { goTo, paths } from '@/navigation';
import { verdictFor } from './not-asked';

type Props = { topic: TopicView; room: RoomView; office: MeView['offices'][number] | undefined };

/** Nothing is asked of this office: it has been done, or it lies with another, and then the rule says with whom and why. */
export function NotAsked(props: Props) {
  const { topic, office } = props;
  return (
    <>
      <Why {...props} />
      <Button fit kind='quiet' icon='info' onPress={() => goTo(paths.whyNot({ topicId: topic.id, ...(office ? { organisationId: office.organisationId } : {}) }))}>为什么不行？看别的步骤</Button>
    </>
  );
}

function Why({ topic, room, office }: Props) {
  const verdict = verdictFor(topic, room, office);
  const signed = topic.approval?.signatures.some(({ organisation }) => organisation === office?.name);
  if (topic.state === 'awaiting-approval' && signed) return <Notice tone='ok' title='本单位已经签署'>等会同商定的其他单位签署。</Notice>;
  if (verdict?.outcome === 'refused') return <Refusal title={office ? `${office.name}现在不用办` : '这里不用您办'} reasons={shownReasons(verdict.reasons)} about={{ topicId: topic.id, ...(office ? { organisationId: office.organisationId } : {}) }} />;
  return <Notice tone='ok' title={STATE_NAMES[topic.state]}>现在没有要本单位办的。经过都在“办理进展”里。</Notice>;
}
