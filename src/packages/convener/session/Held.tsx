import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { momentOf } from '@/copy/time';
import { CONSENSUS_NAMES } from '@/domain/session/closing';
import { goTo, paths } from '@/navigation';
import type { StepProps } from './Working';

const OUTCOME_STEP: Partial<Record<StepProps['session']['state'], string>> = { closed: '整理建议清单', 'minutes-confirmed': '整理、报送建议清单' };
const TO_PUBLISH: ReadonlySet<string> = new Set(['list-received', 'settled', 'published', 'archived']);

/** What was agreed on each question, and the minutes that those who were there are asked to confirm. */
export function Held({ session: { id, state, agenda, closed, openedAt, minutes, you } }: StepProps) {
  if (!closed) return null;
  return (
    <>
      <Notice tone='ok' title={`${momentOf(closed.at)}散会`}>{openedAt ? `${momentOf(openedAt)}开会。到会的人会收到各项问题的商量结果。` : '到会的人会收到各项问题的商量结果。'}</Notice>
      <Card><Facts rows={agenda.map(({ id, text }) => { const note = closed.notes.find(({ questionId }) => questionId === id); return [text, note ? `${CONSENSUS_NAMES[note.consensus]}：${note.note}` : '没有记下'] as const; })} /></Card>
      <Button kind={minutes?.receipt ? 'secondary' : 'primary'} icon='document' onPress={() => goTo(paths.minutesDesk(id))}>{minutes ? '看会议记录和确认情况' : you.convener ? '整理会议记录' : '看会议记录'}</Button>
      <Button kind={minutes?.receipt ? 'primary' : 'secondary'} icon='send' onPress={() => goTo(paths.outcomeDesk(id))}>{OUTCOME_STEP[state] ?? '建议清单和落实'}</Button>
      {TO_PUBLISH.has(state) && <Button kind='secondary' icon='send' onPress={() => goTo(paths.publish(id))}>{state === 'published' || state === 'archived' ? '看公布的成果' : '公布成果'}</Button>}
    </>
  );
}
