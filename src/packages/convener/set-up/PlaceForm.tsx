import { useState } from 'react';
import Taro from '@tarojs/taro';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { CheckItem } from '@/components/CheckItem';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { Field } from '@/components/Field';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import { shownClause } from '@/copy/clauses';
import { HOSTING_WORDS, positionLine } from '@/copy/room-page';
import { FUNCTION_NAMES, HOSTING_FORMS, HOSTING_NAMES, ROOM_FUNCTIONS, type HostingForm, type RoomFunction } from '@/domain/room/hosting';
import { mayStand } from '@/domain/room/place';
import { cannotTellYet } from '@/domain/verdict';
import { useSetUp, type SetUpProps } from './use-set-up';

const [hostingClause, usesClause] = [shownClause('4.shared-premises')!, shownClause('4.one-room-many-uses')!];
const degrees = (text: string): number | undefined => (text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text));

/** 有阵地: where the room is, when it is open, in whose premises and what else it is used for. Never a person's telephone. */
export function PlaceForm({ roomId, page }: SetUpProps) {
  const [words, setWords] = useState({ address: page.place?.address ?? '', hours: page.place?.hours ?? '', telephone: page.place?.telephone ?? '', latitude: page.place?.latitude?.toString() ?? '', longitude: page.place?.longitude?.toString() ?? '' });
  const [hosting, setHosting] = useState<HostingForm | undefined>(page.hosting);
  const [functions, setFunctions] = useState<readonly RoomFunction[]>(page.functions);
  const [round, setRound] = useState(0);
  const change = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  const [latitude, longitude] = [degrees(words.latitude), degrees(words.longitude)];
  const place = { address: words.address, hours: words.hours, ...(words.telephone.trim() ? { telephone: words.telephone } : {}), ...(latitude === undefined ? {} : { latitude }), ...(longitude === undefined ? {} : { longitude }) };
  const { take, busy, trouble } = useSetUp(api.room.describe, '已登记地址和开放时间。');
  const send = () => take({ roomId, ...place, ...(hosting ? { hosting } : {}), functions: [...functions] });
  const onMap = async () => {
    const spot = await Taro.chooseLocation({}).catch(() => undefined);
    if (!spot) return;
    change({ latitude: String(spot.latitude), longitude: String(spot.longitude), ...(words.address ? {} : { address: spot.address }) });
    setRound(round + 1);
  };
  const complete = [...words.address.trim()].length >= 4 && [...words.hours.trim()].length >= 4;
  return (
    <Section title='阵地'>
      <TextInput key={`address-${round}`} id='address' label='地址' required limit={80} initial={words.address} placeholder='例如：观巷12号社区党群服务中心二楼' onText={(address) => change({ address })} />
      <TextInput id='hours' label='开放时间' required limit={60} initial={words.hours} placeholder='例如：周一至周五 9:00—17:00' onText={(hours) => change({ hours })} />
      <TextInput id='telephone' label='办公电话' required={false} limit={20} initial={words.telephone} hint='公开的办公电话，不写个人手机号。' onText={(telephone) => change({ telephone })} />
      {process.env.TARO_ENV === 'h5'
        ? (
          <>
            <TextInput id='latitude' label='纬度' required={false} initial={words.latitude} placeholder='例如：32.3971' onText={(text) => change({ latitude: text })} />
            <TextInput id='longitude' label='经度' required={false} initial={words.longitude} placeholder='例如：119.4490' onText={(text) => change({ longitude: text })} />
          </>
        )
        : <Field label='地图位置' required={false} {...(latitude !== undefined && longitude !== undefined ? { hint: positionLine(latitude, longitude) } : {})}><Button fit icon='location' onPress={() => void onMap()}>在地图上选</Button></Field>}
      <ChoiceGroup label='设在哪里' {...(hosting ? { value: hosting } : {})} onChoose={setHosting} choices={HOSTING_FORMS.map((value) => ({ value, label: HOSTING_NAMES[value], hint: HOSTING_WORDS[value].replace(/^.*：/, '') }))} />
      <ClauseLink clause={hostingClause} />
      <Field label='一室多用'>
        {ROOM_FUNCTIONS.map((one) => <CheckItem key={one} label={FUNCTION_NAMES[one]} on={functions.includes(one)} onChange={(on) => setFunctions(on ? [...functions, one] : functions.filter((other) => other !== one))} />)}
        <ClauseLink clause={usesClause} />
      </Field>
      <Setback trouble={trouble} title='没有登记成' onRetry={send} />
      <VerdictButton verdict={complete ? mayStand(place) : cannotTellYet('place')} unknown='请先写地址和开放时间，都不少于4个字' icon='check' busy={busy} onPress={send}>登记阵地</VerdictButton>
    </Section>
  );
}
