import { useState } from 'react';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import { NoteField } from '@/components/NoteField';
import { SESSION_WAYS } from '@/copy/session-desk';
import { SESSION_LIMITS } from '@/domain/session/session';
import { hourOf, instantAt, type Hour } from '../session-plan/hour';
import { HourFields } from '../session-plan/HourFields';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { WayProps } from './Working';

/** 改期 and 取消: everybody concerned is told why, and to when. */
export function CallOffForm({ session, way, onDone }: WayProps & { way: 'postpone' | 'cancel' }) {
  const { draft, change, drop } = useDraft(`${way}-${session.id}`, { reason: '' });
  const [starts, setStarts] = useState<Hour>(hourOf(session.startsAt));
  const [closes, setCloses] = useState<Hour>(hourOf(session.signUp.closesAt));
  const [about, known] = [aboutOf(session), { sessionId: session.id, revision: session.revision, reason: draft.reason }];
  const done = () => { drop(); onDone(); };
  const [startsAt, closesAt] = [instantAt(starts), instantAt(closes)];
  return (
    <>
      {way === 'postpone' && <HourFields name='starts' label='改到' hour={starts} onHour={setStarts} />}
      {way === 'postpone' && <HourFields name='closes' label='报名截止改到' hour={closes} onHour={setCloses} />}
      <NoteField label='为什么' required limit={SESSION_LIMITS.note} value={draft.reason} hint='报了名和受邀的人都会看到' onText={(reason) => change({ reason })} />
      {way === 'postpone'
        ? <StepButton kind='danger' action={api.session.postpone} input={startsAt && closesAt ? { ...known, startsAt, closesAt } : undefined} about={about} said='已改期。' onDone={done}>{SESSION_WAYS.postpone.name}</StepButton>
        : <StepButton kind='danger' action={api.session.cancel} input={known} about={about} said='已取消。' onDone={done}>{`${SESSION_WAYS.cancel.name}这次协商`}</StepButton>}
    </>
  );
}
