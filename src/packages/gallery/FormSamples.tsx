import { useState } from 'react';
import { View } from '@tarojs/components';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Notice } from '@/components/Notice';
import { PhotoPicker } from '@/components/PhotoPicker';
import { Refusal } from '@/components/Refusal';
import { Section } from '@/components/Section';
import { TextArea } from '@/components/TextArea';
import { TextInput } from '@/components/TextInput';
import { TOPIC_LIMITS } from '@/domain/topic/topic';
import { ANSWER, ANSWER_DAYS } from './words';

const CONCERNS = [
  { value: 'practical', label: '民生改善的实事', hint: '就医、上学、出行、住房这类身边事' },
  { value: 'hard', label: '社会治理的难事', hint: '邻里矛盾、物业、停车这类说了很久的事' },
  { value: 'major', label: '党委政府关注的要事' },
] as const;

export function FormSamples() {
  const [concern, setConcern] = useState<string>('practical');
  const [who, setWho] = useState('elder');
  const [place, setPlace] = useState(true);
  const [photos, setPhotos] = useState<string[]>([]);
  return (
    <View>
      <Notice tone='ok'>已找回您上次没写完的内容。</Notice>
      <TextInput label='什么事' required limit={TOPIC_LIMITS.title} initial='12栋西侧的路灯不亮' placeholder='一句话说清楚' onText={() => undefined} />
      <TextArea label='怎么了' required hint='从什么时候开始、有什么影响，想到什么写什么。' limit={TOPIC_LIMITS.wrong} placeholder='例如：入秋以后三盏灯都不亮，晚上台阶看不清' onText={() => undefined} />
      <TextInput label='在哪儿' required limit={TOPIC_LIMITS.place} error='请写明在哪里，召集人好去看' placeholder='例如：琼花观巷12栋西侧' onText={() => undefined} />
      <PhotoPicker label='照片' required={false} hint='拍一张现场的照片，比说半天更清楚。' most={6} photos={photos} onChange={setPhotos} />
      <ChoiceGroup label='主要影响哪些人' required={false} kind='chips' value={who} onChoose={setWho} choices={[{ value: 'elder', label: '老年人' }, { value: 'child', label: '孩子' }, { value: 'shop', label: '商户' }, { value: 'all', label: '附近所有住户' }]} />
      <ChoiceGroup label='算哪一类' required choices={CONCERNS} value={concern} onChoose={setConcern} />
      <Section title='三样都齐了吗'>
        <CheckItem label='说的是一个地方' on={place} onChange={setPlace} />
        <CheckItem label='说清了影响哪些人' hint='写明哪一片、哪一类人' on={false} onChange={() => undefined} />
      </Section>
      <Refusal
        title='这个议题现在还不能受理'
        reasons={[
          { key: 'a', sentence: '还没有选定属于要事、实事还是难事。', wayOut: '在上面选一类。', clause: ANSWER },
          { key: 'b', sentence: '距提交已超过约定的答复时间。', measured: '16个工作日', required: '15个工作日内', wayOut: '可以继续答复，超期会记入台账。', clause: ANSWER_DAYS },
        ]}
      />
    </View>
  );
}
