import { useState } from 'react';
import { api } from '@/api/client';
import { useMyRoom } from '@/api/my-room';
import { useRead } from '@/api/read';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { dateInWords } from '@/copy/time';
import { ConventionCard } from './ConventionCard';
import { ParameterCard } from './ParameterCard';

/** 规则与约定: every number there is, the policy's word first and our own apart from it, each with its basis and since when. */
export default function Rules() {
  const { room } = useMyRoom();
  const [county, setCounty] = useState<string>();
  const read = useRead(api.policy.list, county ? { county } : room ? { roomId: room.id } : {});
  const areas = useRead(api.room.areas, {});
  return (
    <Page title='规则与约定' lead='政策怎么规定，政策没写的怎么约定'>
      <Loaded read={read} rows={4}>
        {({ day, area, parameters, conventions }) => (
          <>
            <Section title='看哪里的'>
              <Filter
                label='县（市、区）' value={area.id} onChange={setCounty}
                choices={[...(areas.data?.items.some(({ id }) => id === area.id) ? [] : [{ value: area.id, label: area.name }]), ...(areas.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
              />
            </Section>
            <Section title='政策的规定'>
              {parameters.length === 0 && <Notice>{`${dateInWords(day)}还没有施行。`}</Notice>}
              {parameters.map((parameter) => <ParameterCard key={parameter.id} parameter={parameter} />)}
            </Section>
            <Section title='本系统约定'>
              <Notice title='不是政策的原文'>政策没有写明的，由本系统约定；标着“可以调整”的，市政协定全市的，县（市、区）政协定本地的。</Notice>
              {conventions.map((convention) => <ConventionCard key={convention.id} convention={convention} county={area.id} />)}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
