import { View } from '@tarojs/components';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { Field } from '@/components/Field';
import { Notice } from '@/components/Notice';
import { TextInput } from '@/components/TextInput';
import { shownClause } from '@/copy/clauses';
import { CARD_CHECKS, CONCERN_HINTS, PHRASES } from '@/copy/convener';
import { CONCERN_NAMES, CONCERNS } from '@/domain/topic/topic';
import type { AnswerDraft } from './answer-draft';
import { NoteField } from '@/components/NoteField';

type Words = AnswerDraft['screen'];
type Props = { words: Words; onChange: (words: Partial<Words>) => void; onSelfGovernment: () => void };

const focus = shownClause('6.topic-focus')!;
const CHECKS = Object.keys(CARD_CHECKS) as (keyof typeof CARD_CHECKS)[];

/** 受理: which concern, whether it is cut small enough, and a word to the proposer. */
export function ScreenForm({ words, onChange, onSelfGovernment }: Props) {
  const wide = CHECKS.some((check) => !words[check]);
  return (
    <>
      <ChoiceGroup
        label='列为哪一类' required value={words.concern} onChoose={(concern) => onChange({ concern })}
        choices={CONCERNS.map((value) => ({ value, label: CONCERN_NAMES[value], hint: CONCERN_HINTS[value] }))}
      />
      <Field label='切口够不够小' hint='三项都做到，才商量得出结果。'>
        {CHECKS.map((check) => <CheckItem key={check} {...CARD_CHECKS[check]} on={words[check]} onChange={(on) => onChange({ [check]: on })} />)}
        <ClauseLink clause={focus} />
      </Field>
      {wide && (
        <View id='because'>
          <TextInput
            label='为什么仍然受理' hint='三项没有都做到的，写一句理由就可以受理。理由记入台账。' limit={100} initial={words.because}
            placeholder='例如：几处是同一根管道引起的，要一起看' onText={(because) => onChange({ because })}
          />
        </View>
      )}
      <Field label='是不是该由大家表决'>
        <CheckItem label='属于村（居）民自己表决的事' hint='例如集体财产怎么处置、村规民约和居民公约怎么定' on={words.selfGovernment} onChange={(selfGovernment) => onChange({ selfGovernment })} />
      </Field>
      {words.selfGovernment && <Notice tone='warn' title='这件事不由协商代替' action='改为转村（居）民会议' onAction={onSelfGovernment}>依法由村（居）民会议表决的事，协商不越位。已写的话会带过去。</Notice>}
      <NoteField label='给提出人的话' required={false} hint='接下来打算怎么做，提出人最想知道。' value={words.note} phrases={PHRASES.screen} onText={(note) => onChange({ note })} />
    </>
  );
}
