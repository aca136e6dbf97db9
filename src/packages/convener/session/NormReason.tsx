import { Card } from '@/components/Card';
import { Reason } from '@/components/Reason';
import type { About } from '@/components/places';
import { TextInput } from '@/components/TextInput';
import { shownReasons } from '@/copy/reasons';
import type { Reason as Found } from '@/domain/verdict';

type Props = { found: Found; about: About; onText: (text: string) => void };
const LONGEST = 100;

/** 一般、原则上: a norm that this plan does not keep, and the reason that is recorded for it. */
export function NormReason({ found, about, onText }: Props) {
  const [shown] = shownReasons([found]);
  return (
    <Card>
      <Reason reason={shown!} about={about} />
      <TextInput id={`because-${found.rule}`} label='写明理由' limit={LONGEST} hint='写了就可以继续，理由记入台账，可以查到；先按上面说的办好了，就不用写。' onText={onText} />
    </Card>
  );
}
