import type { TopicView } from '../../src/contract/topic';
import { approverNow } from '../../src/domain/topic/approval';
import { actionsOpen, type TopicAction } from '../../src/domain/topic/transitions';
import type { Standing } from '../_kernel/scope';
import type { Room, StakeholderMap, Topic } from '../_store/documents';
import { organisationsById } from '../_store/room-store';
import { whereItLies } from './approval-view';

/** 审定, 备案 and 利益相关方 as everybody may see them: offices by name, persons not at all. */
export async function approvalShown(topic: Topic, room: Room, map: StakeholderMap | undefined): Promise<Pick<TopicView, 'approval' | 'filing' | 'stakeholders'>> {
  const { approval, filing } = topic;
  const approver = approval && approverNow(whereItLies(room, approval));
  const names = await organisationsById([approver, filing?.receiver, ...(approval?.signatures.map(({ organisationId }) => organisationId) ?? [])].filter((id): id is string => Boolean(id)));
  const name = (id: string | undefined) => names.get(id ?? '')?.name ?? '';
  return {
    ...(approval ? { approval: {
      organisation: name(approver), since: approval.since, escalated: approval.escalated, ...(approval.approvedAt ? { approvedAt: approval.approvedAt } : {}),
      signatures: approval.signatures.map(({ organisationId, at, meeting }) => ({ organisation: name(organisationId), at, meeting })),
    } } : {}),
    ...(filing ? { filing: { receiver: name(filing.receiver), sentAt: filing.sentAt, dueAt: filing.dueAt, ...(filing.receivedAt ? { receivedAt: filing.receivedAt } : {}) } } : {}),
    ...(map ? { stakeholders: { extent: map.extent, groups: [...map.groups] } } : {}),
  };
}

/** The offices of the caller the topic lies with now, and what the table leaves open to them. */
export function officesAsked(topic: Topic, { offices }: Standing): { offices: string[]; actions: TopicAction[] } {
  const asked = offices.flatMap(({ organisationId }) => (organisationId && topic.waitsFor.includes(organisationId) ? [organisationId] : []));
  if (asked.length === 0) return { offices: [], actions: [] };
  return { offices: asked, actions: (['approver', 'leader', 'receiver'] as const).flatMap((actor) => actionsOpen(topic.state, actor)) };
}
