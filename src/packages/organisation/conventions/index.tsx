import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useKnown } from '@/components/use-known';
import { SET_BY, sinceWords } from '@/copy/policy';
import { CONVENTIONS, conventionText, type ConventionId } from '@/domain/policy/conventions';
import { goTo, paths, textOf } from '@/navigation';
import { SetForm } from './SetForm';

/** 本地约定: a county's CPPCC sets what is left to it; the city's sets it for all. */
export default function Conventions() {
  const [organisationId, setOrganisationId] = useState('');
  const [chosen, setChosen] = useState<ConventionId>();
  useLoad((params: Record<string, unknown> = {}) => setOrganisationId(textOf(params.organisationId)));
  const { known, ask, gate } = useKnown('约定由政协的工作人员来定。');
  const me = useRead(api.me.view, {});
  const office = me.data?.offices.find((mine) => mine.organisationId === organisationId);
  const read = useRead(api.policy.list, office?.area ? { county: office.area } : undefined);
  return (
    <Page title='本地约定' {...(office ? { lead: office.name } : {})}>
      {!known && <Card><EmptyState title='请先说明您是谁' text='约定由政协的工作人员来定。' action='选择身份' onAction={ask} /></Card>}
      {known && me.data && !office && <Card><EmptyState title='您现在没有代表这个单位' text='可以看各地现行的规则与约定。' action='看规则与约定' onAction={() => goTo(paths.rules())} /></Card>}
      {known && office && (
        <Loaded read={read} rows={4}>
          {({ conventions }) => {
            const open = conventions.filter(({ id }) => CONVENTIONS[id].settable);
            const current = open.find(({ id }) => id === chosen);
            if (current) {
              return (
                <>
                  <Card flush><ListItem icon='edit' title={conventionText(current.id, current.value)} note={`${SET_BY[current.setBy]}，${sinceWords(current.from)}`} aside={<Button fit kind='quiet' label='换一项' onPress={() => setChosen(undefined)}>返回</Button>} /></Card>
                  <SetForm key={current.id} current={current} organisationId={organisationId} onDone={() => setChosen(undefined)} />
                </>
              );
            }
            return (
              <Section title='可以调整的'>
                <Notice>写明理由和起用日期，最早从明天起；以前的事按当时的约定算。大家都看得到。</Notice>
                <Card flush>{open.map(({ id, value, from, setBy }) => <ListItem key={id} title={conventionText(id, value)} note={`${SET_BY[setBy]}，${sinceWords(from)}`} onPress={() => setChosen(id)} />)}</Card>
                <Button fit kind='quiet' icon='document' onPress={() => goTo(paths.rules())}>看全部规则与约定</Button>
                <Button fit kind='quiet' icon='search' onPress={() => goTo(paths.whatIf(organisationId))}>改了会怎样：拿过去的协商试算</Button>
              </Section>
            );
          }}
        </Loaded>
      )}
      {gate}
    </Page>
  );
}
