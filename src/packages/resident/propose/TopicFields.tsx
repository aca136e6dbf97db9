import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { TOPIC_LIMITS } from '@/domain/topic/topic';
import type { ReactNode } from 'react';
import type { Faults } from './check-words';
import { PhotoField } from './PhotoField';
import type { Words, Writing } from './use-words';

type Props = { writing: Writing; initial: Words; faults: Faults; canUpload: boolean; similar?: ReactNode };

const said = (error: string | undefined) => (error ? { error } : {});

/** Three things asked, two offered. Similar topics come up right under the title, where they save the most typing. */
export function TopicFields({ writing, initial, faults, canUpload, similar }: Props) {
  return (
    <>
      <TextInput
        id='title' label='什么事' required limit={TOPIC_LIMITS.title} initial={initial.title} placeholder='如：观巷路灯坏了三盏'
        onText={writing.hear('title')} {...said(faults.title)}
      />
      {similar}
      <TextArea
        id='wrong' label='怎么了' required limit={TOPIC_LIMITS.wrong} initial={initial.wrong} hint='从什么时候开始、有什么影响、希望怎么办，想到什么写什么。'
        placeholder='如：入秋以后三盏灯都不亮，老人晚上看不清台阶' onText={writing.hear('wrong')} {...said(faults.wrong)}
      />
      <TextInput
        id='place' label='在哪儿' required limit={TOPIC_LIMITS.place} initial={initial.place} placeholder='如：观巷北段巷口'
        onText={writing.hear('place')} {...said(faults.place)}
      />
      <PhotoField writing={writing} canUpload={canUpload} {...said(faults.photos)} />
      <TextInput
        id='affected' label='影响哪些人' required={false} limit={TOPIC_LIMITS.affected} initial={initial.affected} placeholder='如：巷内四十来户老人' confirm='done'
        onText={writing.hear('affected')} {...said(faults.affected)}
      />
    </>
  );
}
