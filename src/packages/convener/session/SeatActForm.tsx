import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import type { RosterLine, SessionView } from '@/contract/session-shapes';
import { SEAT_ACTS, type SeatAct } from './seat-acts';
import { AnswerNoted } from './AnswerNoted';
import { AttestForm } from './AttestForm';
import { PaperButtons } from './PaperButtons';
import { ReleaseForm } from './ReleaseForm';
import { SubstituteForm } from './SubstituteForm';
import { TellButtons } from './TellButtons';

export type SeatProps = { session: SessionView; line: RosterLine; onClose: () => void };

/** The chosen act about one seat, in its place in the list, with the way back. */
export function SeatActForm({ act, ...props }: SeatProps & { act: SeatAct }) {
  const forms: Record<SeatAct, ReactNode> = {
    attest: <AttestForm {...props} />,
    answer: <AnswerNoted {...props} />,
    tell: <TellButtons sessionId={props.session.id} line={props.line} onDone={props.onClose} />,
    substitute: <SubstituteForm {...props} />,
    invitation: <PaperButtons sessionId={props.session.id} paper='invitation' seat={props.line} />,
    release: <ReleaseForm {...props} />,
  };
  return (
    <View className='seat__acts'>
      {forms[act]}
      <Button fit kind='quiet' label={`${props.line.name}：不${SEAT_ACTS[act].name}了`} onPress={props.onClose}>返回</Button>
    </View>
  );
}
