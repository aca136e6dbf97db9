import { approverNow, type ApprovalView } from '../../src/domain/topic/approval';
import { boundText } from '../../src/domain/topic/bound-text';
import { stepsMissing } from '../../src/domain/topic/procedure';
import { Forbidden } from '../_kernel/answers';
import type { WriteContext } from '../_kernel/serve';
import type { Organisation, Room, Topic } from '../_store/documents';
import { reader } from '../_store/door';
import { hashOf } from '../_store/keys';

/** The hash of what a topic says now. */
export const hashOfTopic = (topic: Topic): string => hashOf(boundText(topic));

/** Does the topic still say what was sent for approval? */
export const textUnchanged = (topic: Topic): boolean => topic.approval?.hash === hashOfTopic(topic);

/** Where a topic's approval lies by the room's pointers. */
export const whereItLies = (room: Room, escalated: boolean): Pick<ApprovalView, 'kind' | 'approver' | 'higherApprover' | 'departments' | 'escalated'> =>
  ({ kind: room.kind, approver: room.approver, departments: room.departments ?? [], escalated, ...(room.higherApprover ? { higherApprover: room.higherApprover } : {}) });

/** The organisations asked to approve now: a sector's topic also lies with the departments named for the room. */
export const askedToApprove = (room: Room, escalated: boolean): string[] =>
  [approverNow(whereItLies(room, escalated)), ...(room.kind === 'sector' ? room.departments ?? [] : [])].filter((id): id is string => Boolean(id));

/** The organisation an officer acts for, as stored. */
export async function organisationActing({ transaction }: WriteContext, organisationId: string): Promise<Organisation> {
  const organisation = await transaction.get('organisation', organisationId);
  if (!organisation) throw new Forbidden();
  return organisation;
}

/** 程序关, computed from the record. */
export const procedureInOrder = (topic: Topic, stakeholders: number): boolean =>
  stepsMissing({ concern: topic.concern, checked: topic.visibility === 'public', groups: stakeholders, textUnchanged: textUnchanged(topic) }).length === 0;

/** How an office is named on a timeline: by its part in the procedure, and as which body. */
export const OFFICE_ROLES = { approver: '审定组织', leader: '党委、政府', receiver: '备案机关' } as const;

/** The name of an organisation, for a timeline; its id is for nobody's eyes. */
export async function named(id: string | undefined): Promise<{ organisation?: string }> {
  const organisation = id === undefined ? undefined : (await reader.get('organisation', id))?.name;
  return organisation ? { organisation } : {};
}

