import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { CheckItem } from '@/components/CheckItem';
import { Notice } from '@/components/Notice';
import { Setback } from '@/components/Setback';
import type { DeskProps } from './StatementsDesk';
import { useStatementStep } from './use-statement-step';

/** Opens and closes the asking; those outside only where inside and outside are linked. */
export function Arrange({ sessionId, view }: DeskProps) {
  const [outside, setOutside] = useState(view.open ? view.outside : view.outsidePossible);
  const { take, busy, trouble } = useStatementStep(api.statement.arrange, view.open ? '已改好。' : '已开放，大家可以提、可以表态了。');
  const { open, over, ended, outsidePossible, revision, people, you } = view;
  if (over) return <Notice title='不再征集观点'>{`名单上${people.inside}人、场外${people.outside}人表过态。各群都同意的，可以写进协商建议清单。`}</Notice>;
  const arrange = (next: { open: boolean; outside: boolean }) => take({ sessionId, revision, ...next });
  return (
    <Card>
      <View className='desk-line'>{open ? `正在征集：名单上${people.inside}人、场外${people.outside}人表过态` : ended ? `征集已经结束：名单上${people.inside}人、场外${people.outside}人表过态；谁都可以看意见分布。` : '还没有征集观点。开放以后，大家可以提观点、对观点表态；新的观点由议事室核对后公开。'}</View>
      {you.convener && outsidePossible && <CheckItem label='场外的人也可以' hint='分开统计，不计入共识' on={outside} onChange={(on) => { setOutside(on); if (open) arrange({ open, outside: on }); }} />}
      {you.convener && outsidePossible && <View className='desk-gap' />}
      <Setback trouble={trouble} title='没有办成' />
      {you.convener
        ? <Button kind={open ? 'secondary' : 'primary'} busy={busy} onPress={() => arrange({ open: !open, outside: outside && outsidePossible })}>{open ? '结束征集' : ended ? '再开放一段时间' : '开放征集观点'}</Button>
        : !open && <Notice>由召集人开放。</Notice>}
    </Card>
  );
}
