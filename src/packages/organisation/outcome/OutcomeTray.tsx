import { useEffect, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { api } from '@/api/client';
import { usePages, useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Filter } from '@/components/Filter';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { Tray } from '@/contract/outcome';
import { ASKED_OF_OFFICE, TRAY_LABELS } from '@/copy/outcome';
import { dayOf, dueOf } from '@/copy/time';
import { goTo, paths } from '@/navigation';
import { More } from '../shared/More';
import { RowCard } from '../shared/RowCard';
import '../shared/office.scss';

const KINDS = Object.keys(TRAY_LABELS) as Tray[];

/** One kind at a time, soonest due first, each with its count; it begins with the first of which there is something to do. */
export function OutcomeTray({ organisationId }: { organisationId: string }) {
  const [chosen, setOf] = useState<Tray>();
  const counted = useRead(api.outcome.tray, { organisationId, of: 'lists' });
  const of = chosen ?? KINDS.find((kind) => (counted.data?.counts[kind] ?? 0) > 0) ?? 'lists';
  const pages = usePages(api.outcome.tray, { organisationId, of });
  useDidShow(() => void pages.reload());
  const [counts, setCounts] = useState(pages.first?.counts);
  useEffect(() => { if (pages.first) setCounts(pages.first.counts); }, [pages.first]);
  return (
    <>
      <Filter label='要办的种类' value={of} onChange={setOf} choices={KINDS.map((value) => ({ value, label: counts ? `${TRAY_LABELS[value]} ${counts[value]}` : TRAY_LABELS[value] }))} />
      <Loaded read={{ ...pages, data: pages.items }} rows={4}>
        {(items) => (items.length === 0
          ? <Card><EmptyState title='没有要办的' text='有新的清单、建议送来，会出现在这里，并通知您。' /></Card>
          : items.map((item) => {
            const due = item.dueAt ? `${dayOf(item.dueAt)}前，${dueOf(item.dueAt).left}` : undefined;
            return (
              <RowCard
                key={`${item.sessionId}-${item.number ?? ''}-${item.id ?? ''}`} title={item.title} label={`${ASKED_OF_OFFICE[item.asked]}：${item.title}`} onOpen={() => goTo(paths.suggestions(item.sessionId, organisationId))}
                tags={<Row><Tag tone={item.overdue ? 'danger' : 'accent'} {...(item.overdue ? { icon: 'warning' as const } : {})}>{ASKED_OF_OFFICE[item.asked]}</Tag>{item.demo && <Tag>演示数据</Tag>}</Row>}
                lines={[[...item.path, item.roomName].join(' '), item.topicTitle, !item.overdue && due]} {...(item.overdue && due ? { late: due } : {})}
              />
            );
          }))}
      </Loaded>
      <More pages={pages} />
    </>
  );
}
