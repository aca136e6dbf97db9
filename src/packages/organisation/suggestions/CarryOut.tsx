import { useState } from 'react';
import { api } from '@/api/client';
import { useDraft } from '@/api/use-draft';
import type { DraftPhoto } from '@/api/drafts';
import { Button } from '@/components/Button';
import { EvidencePhotos } from '@/components/EvidencePhotos';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Stack } from '@/components/Stack';
import { TextInput } from '@/components/TextInput';
import { OUTCOME_LIMITS } from '@/domain/outcome/outcome';
import { OutcomeStep } from '@/outcome-view/OutcomeStep';
import type { WorkProps } from './ItemWork';

const EMPTY = { words: '', evidence: '', photos: [] };
const LOADING = '照片还没有传完；没传上的请再传一次，或者去掉';

/** 登记进展、报办结: what was done; for done, what can be looked at. Whether it is, the stakeholders who were there say. */
export function CarryOut({ item: { sessionId, number, revision, state, disputes }, organisationId, onDone }: WorkProps) {
  const { draft, change, drop } = useDraft<{ words: string; evidence: string; photos: DraftPhoto[] }>(`carry-${sessionId}-${number}`, EMPTY);
  const [done, setDone] = useState(false);
  const { photos } = draft;
  const evidence = draft.evidence.trim();
  const known = { sessionId, number, revision, organisationId, words: draft.words.trim(), photos: photos.flatMap(({ id }) => id ?? []) };
  const [arrived, shows] = [photos.every(({ id }) => id), evidence || photos.length > 0];
  const finish = () => { drop(); change(EMPTY); onDone(); };
  return (
    <>
      {state === 'disputed' && disputes.map(({ who, text }, i) => <Notice key={i} tone='warn' title={`${who}认为还没有办好`}>{text}</Notice>)}
      <NoteField label='做了什么' required limit={OUTCOME_LIMITS.note} value={draft.words} hint='提出人和到会的人都会收到' onText={(words) => change({ words })} />
      <EvidencePhotos most={OUTCOME_LIMITS.photos} photos={photos} onChange={(next) => change({ photos: next })} />
      {done && <TextInput id={`evidence-${number}`} label='凭据' required={photos.length === 0} limit={OUTCOME_LIMITS.evidence} initial={draft.evidence} hint='文号、验收单号；有照片的可以不写' onText={(text) => change({ evidence: text })} />}
      <Stack>
        {!done && <OutcomeStep action={api.outcome.reportProgress} input={known.words && arrived ? known : undefined} unknown={known.words ? LOADING : '请先写做了什么'} about={{ organisationId }} icon='check' said='进展已登记。' onDone={finish}>登记进展</OutcomeStep>}
        {state === 'implementing' && !done && <Button icon='check-circle' onPress={() => setDone(true)}>已经办好，报办结</Button>}
        {done && <OutcomeStep action={api.outcome.claimDone} input={known.words && shows && arrived ? { ...known, evidence } : undefined} unknown={known.words && shows ? LOADING : '请先写做了什么，再附照片或写凭据'} about={{ organisationId }} icon='check-circle' said='已报办结，请利益相关方确认。' onDone={finish}>报办结</OutcomeStep>}
      </Stack>
    </>
  );
}
