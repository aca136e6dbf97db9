import { useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseSheet } from '@/components/ClauseSheet';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Skeleton } from '@/components/Skeleton';
import { ICON_NAMES } from '@/design/icon-names';
import { toast } from '@/design/toast';
import { ANSWER } from './words';
import './samples.scss';

export function StateSamples() {
  const [open, setOpen] = useState(false);
  const nothing = () => undefined;
  return (
    <View>
      <Section title='图标'>
        <Card><View className='sample__icons'>{ICON_NAMES.map((name) => <View key={name} className='sample__icon'><Icon name={name} size='lg' /></View>)}</View></Card>
      </Section>
      <Section title='提示'>
        <Notice>您提出的议题会由召集人答复，约定15个工作日内。</Notice>
        <Notice tone='ok' title='已核实'>琼花观社区已核实您是本社区居民。</Notice>
        <Notice tone='warn' title='有相近的议题' action='看看这个议题' onAction={nothing}>邻居三天前提过“12栋路灯不亮”，您可以直接附议。</Notice>
        <Notice tone='danger' title='照片没有传上去'>网络断了。内容已经保存，联网后再试。</Notice>
        <Button onPress={() => toast('已附议。召集人会看到有27人关心这件事。')}>显示轻提示</Button>
      </Section>
      <Section title='面板'><Button icon='document' onPress={() => setOpen(true)}>查看政策原文</Button></Section>
      <Section title='正在加载'><Skeleton rows={2} /></Section>
      <Section title='空、错、成'>
        <Card><EmptyState title='还没有人提出议题' text='身边有什么事想请大家一起商量，由您先开个头。' action='提出议题' onAction={nothing} /></Card>
        <Card><EmptyState picture='search' title='没有找到这个议事室' text='换个说法试试，也可以输入拼音首字母，如“qhg”。' /></Card>
        <Card><EmptyState picture='success' title='已经提交' text='编号 GL-DG-QHG-2026-0018，召集人会在12月15日前答复您。' action='看办理进展' onAction={nothing} /></Card>
        <Card><ErrorState cause='页面没有打开' advice='可能是服务正忙。过一会儿再试，或把下面的编号告诉工作人员。' code='E7K2-09QF' onRetry={nothing} /></Card>
        <Card><ErrorState offline cause='没有连上网络' advice='请检查手机的网络，已写的内容都还在。' onRetry={nothing} /></Card>
      </Section>
      <ClauseSheet clause={ANSWER} open={open} onClose={() => setOpen(false)} />
    </View>
  );
}
