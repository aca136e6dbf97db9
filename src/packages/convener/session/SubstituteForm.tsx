import { useState } from 'react';
import { api } from '@/api/client';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { seatPart } from '@/copy/session-desk';
import { aboutOf } from './about-of';
import type { SeatProps } from './SeatActForm';
import { StepButton } from './StepButton';
import { useSeats } from './use-seats';

/** 替补: of those who wait, in order, those of the same group first. */
export function SubstituteForm({ session, line, onClose }: SeatProps) {
  const [into, setInto] = useState<string>();
  const lists = [useSeats(session.id, 'waiting', 50).data ?? [], useSeats(session.id, 'applied', 50).data ?? []].flat();
  const same = lists.filter(({ kind, group }) => kind === line.kind && group === line.group);
  const ordered = [...same, ...lists.filter((other) => !same.includes(other))];
  return (
    <>
      <ChoiceGroup label={`谁来接替${line.name}`} required choices={ordered.map((one) => ({ value: one.seatId, label: one.name, hint: `${seatPart(one)}${same.includes(one) ? '，同一群体' : ''}` }))} {...(into ? { value: into } : {})} onChoose={setInto} />
      <StepButton
        action={api.session.substitute} input={into ? { sessionId: session.id, revision: session.revision, out: line.seatId, in: into } : undefined} unknown='先在上面选一位'
        about={aboutOf(session)} icon='check' said='已替补。' onDone={onClose}
      >
        替补
      </StepButton>
    </>
  );
}
