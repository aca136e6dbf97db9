import { Notice } from '@/components/Notice';
import { PHRASES } from '@/copy/convener';
import type { AnswerDraft } from './answer-draft';
import { NoteField } from '@/components/NoteField';

type Words = AnswerDraft['return'];

/** 请补充: what is missing, so that it can be supplied at one go. */
export function ReturnForm({ words, onChange }: { words: Words; onChange: (words: Partial<Words>) => void }) {
  return (
    <>
      <NoteField label='请补充什么' required hint='一次说全，免得来回跑。' placeholder='例如：请补充是哪几盏灯、从什么时候开始不亮' value={words.note} phrases={PHRASES.return} onText={(note) => onChange({ note })} />
      <Notice>等补充期间不计答复时间；补充以后重新计算。</Notice>
    </>
  );
}
