import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import { changesLine, latestLine, rowsRead } from '@/copy/organisation-sheet';
import type { Office } from '../shared/use-office';
import { Changed } from './Changed';
import { Faults } from './Faults';
import { Progress } from './Progress';
import { useImport } from './use-import';

const DOING = { reading: '正在上传', checking: '正在检查', writing: '正在写入' } as const;

/** Choose a file, see everything that is wrong with it or what would be written, then write: nothing is written before that. */
export function ImportPart({ office }: { office: Office }) {
  const { organisationId, county, unit } = office;
  const latest = useRead(api.sheet.latest, { organisationId, county });
  const { view: mine, doing, trouble, unreadable, choose, apply, cancel } = useImport(office);
  const view = mine ?? (latest.data?.latest?.state === 'running' || latest.data?.latest?.state === 'ready' || latest.data?.latest?.state === 'faulty' ? latest.data.latest : undefined);
  return (
    <Section title={`导入${unit.name}的表格`}>
      <Notice>先检查，后写入：有一处错误就一行也不写。检查通过以后，由您决定写不写。</Notice>
      {unreadable && <Notice tone='warn'>{unreadable}</Notice>}
      <Setback trouble={trouble} title='没有导入' {...(view?.state === 'running' ? { onRetry: () => apply(view) } : {})} />
      {doing && doing !== 'writing' && <Notice>{`${DOING[doing]}，请稍等。`}</Notice>}
      {view && view.state !== 'sending' && view.state !== 'cancelled' && (
        <Card>
          <View className='import-name'>{view.fileName}</View>
          <View className='import-line'>{`读到${rowsRead(view)}`}</View>
          {view.state === 'faulty' && <Notice tone='danger' title={`有${view.faultCount}处错误，没有写入`}>请在表格里改好，再导入一次。</Notice>}
          {view.state === 'ready' && <Notice tone='ok' title='检查通过'>{`写入以后：${changesLine(view)}。`}</Notice>}
          {view.state === 'ready' && <Changed view={view} />}
          {(view.state === 'running' || doing === 'writing') && <Progress done={view.done} steps={view.steps} stopped={doing !== 'writing'} />}
          {view.state === 'done' && <Notice tone='ok' title='导入完成'>{`${changesLine(view)}。`}</Notice>}
          {view.state === 'ready' && <Button kind='primary' icon='check' busy={doing === 'writing'} onPress={() => apply(view)}>{view.creates + view.changes === 0 ? '没有变化，完成' : '写入'}</Button>}
          {view.state === 'running' && doing !== 'writing' && <Button kind='primary' icon='refresh' onPress={() => apply(view)}>接着写入</Button>}
          {(view.state === 'ready' || view.state === 'faulty') && !doing && <Button kind='quiet' onPress={() => cancel(view)}>放弃这次导入</Button>}
        </Card>
      )}
      {view?.state === 'faulty' && <Faults view={view} />}
      {!(view?.state === 'running') && <Button {...(view?.state === 'ready' ? {} : { kind: 'primary' as const })} icon='document' busy={doing === 'reading' || doing === 'checking'} onPress={choose}>{view ? '换一个表格' : '选择表格'}</Button>}
      {!view && latest.data?.latest && <View className='import-line'>{`上一次：${latestLine(latest.data.latest)}`}</View>}
    </Section>
  );
}
