import { ChoiceGroup } from '@/components/ChoiceGroup';
import { CHANNEL_STEPS, PHRASES } from '@/copy/convener';
import { CHANNEL_CODES, CHANNELS, type Channel } from '@/domain/topic/refuse';
import type { AnswerDraft } from './answer-draft';
import { NoteField } from '@/components/NoteField';

type Words = AnswerDraft['redirect'];

/** The channel chosen, with its usual next step unless the convener has already written another. */
export function withChannel(words: Words, channel: Channel): Partial<Words> {
  const own = words.nextStep.trim() !== '' && !CHANNEL_CODES.some((code) => CHANNEL_STEPS[code] === words.nextStep);
  return { channel, ...(own ? {} : { nextStep: CHANNEL_STEPS[channel] }) };
}

/** 转其他渠道: which one, why, and how the proposer gets there. */
export function RedirectForm({ words, onChange }: { words: Words; onChange: (words: Partial<Words>) => void }) {
  return (
    <>
      <ChoiceGroup
        label='转到哪里' required kind='chips' value={words.channel} onChoose={(channel) => onChange(withChannel(words, channel))}
        choices={CHANNEL_CODES.map((value) => ({ value, label: CHANNELS[value] }))}
      />
      <NoteField label='为什么转' required hint='说清楚为什么那边更合适。' value={words.note} phrases={PHRASES.redirect} onText={(note) => onChange({ note })} />
      <NoteField key={words.channel} label='下一步怎么办' required hint='找谁、怎么找、带什么。已按所选渠道写好，可以修改。' value={words.nextStep} onText={(nextStep) => onChange({ nextStep })} />
    </>
  );
}
