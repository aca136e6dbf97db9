import { useState } from 'react';
import Taro from '@tarojs/taro';
import { api } from '@/api/client';
import { useWhyNot } from '@/api/why-not';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ClauseLink } from '@/components/ClauseLink';
import { DateInput } from '@/components/DateInput';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import { TextInput } from '@/components/TextInput';
import { VerdictButton } from '@/components/VerdictButton';
import { shownClause } from '@/copy/clauses';
import { ROOM_FILTERS } from '@/copy/organisation-desk';
import { dateInWords, dateToday } from '@/copy/time';
import { assemblyIn } from '@/domain/room/assembly';
import type { RoomKind } from '@/domain/room/kinds';
import { paths } from '@/navigation';
import { AreaPicker } from '../shared/AreaPicker';
import type { Office } from '../shared/use-office';
import { useOfficeStep } from '../shared/use-office-step';
import { useSettled } from '@/components/use-settled';
import { verdictSoFar } from '../shared/verdict-so-far';
import { Departments } from './Departments';
import { OwnBody } from './OwnBody';

const clause = shownClause('4.coverage')!;

/** Kind, place and name; who leads, approves and receives is filled in from the one table. The convener keeps the rest on the room's own page. */
export function OpenRoom({ office: { organisationId, county, unit, params } }: { office: Office }) {
  const [kind, setKind] = useState<RoomKind>('village');
  const [name, setName] = useState('');
  const [area, setArea] = useState(params['area'] || county);
  const [bodyId, setBodyId] = useState<string>();
  const [departments, setDepartments] = useState<readonly string[]>([]);
  const [assemblySince, setAssemblySince] = useState('');
  const [withAssembly, ofPlace] = [assemblyIn(kind) !== 'none', kind === 'township' || kind === 'park' || kind === 'village'];
  const complete = [...name.trim()].length >= 2 && area !== county && (ofPlace || bodyId !== undefined);
  const input = complete ? { organisationId, kind, name, area, ...(ofPlace || !bodyId ? {} : { bodyId }), ...(kind === 'sector' ? { departments: [...departments] } : {}), ...(withAssembly && assemblySince ? { assemblySince } : {}) } : undefined;
  const foretold = useWhyNot(api.organisation.openRoom, useSettled(input));
  const { take, busy, trouble } = useOfficeStep(api.organisation.openRoom, '议事室已开设。', ({ roomId }) => void Taro.redirectTo({ url: paths.officeRoom(organisationId, county, roomId) }));
  const send = () => input && take(input);
  return (
    <>
      <Notice>谁领导、谁指导、谁审定、报谁备案，按统一的对照表填好，开设以后可以改为同类的另一个组织。地址、标识、制度由召集人在自己的议事室里登记。</Notice>
      <ChoiceGroup label='议事室类别' kind='chips' value={kind} onChoose={setKind} choices={ROOM_FILTERS} />
      {params['area'] && area === params['area'] ? <Notice tone='ok' action='换一个地方' onAction={() => setArea(county)}>已选好没有议事室的地方。</Notice> : <AreaPicker label='在哪里' root={{ id: county, name: unit.name }} picked={area} onPick={setArea} />}
      {!ofPlace && <OwnBody organisationId={organisationId} county={county} kind={kind} picked={bodyId} onPick={setBodyId} />}
      {kind === 'sector' && <Departments picked={departments} onPick={setDepartments} />}
      <TextInput id='room-name' label='名称' required limit={40} hint='只写地方或单位的名字，“协商议事室”不用写。' placeholder='例如：琼花观社区' onText={setName} />
      {withAssembly && <DateInput id='assembly' label='协商议事会成立日期' required={assemblyIn(kind) === 'required'} value={assemblySince} until={dateToday()} shown={dateInWords(assemblySince)} onDate={setAssemblySince} />}
      <ClauseLink clause={clause} />
      <Setback trouble={trouble} title='没有开设' onRetry={send} />
      <VerdictButton verdict={verdictSoFar(complete, foretold)} unknown='请先选地方，写名称' icon='plus' busy={busy} onPress={send}>开设议事室</VerdictButton>
    </>
  );
}
