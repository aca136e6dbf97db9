import { approverNow, type ApprovalView } from '../../src/domain/topic/approval';
import { boundText } from '../../src/domain/topic/bound-text';
import { stepsMissing } from '../../src/domain/topic/procedure';
import { Forbidden } from '../_kernel/answers';
import type { WriteContext } from '../_kernel/serve';
import type { Organisation, Room, Topic, TopicApproval } from '../_store/documents';
import { reader } from '../_store/door';
import { hashOf } from '../_store/keys';

/** The hash of what a topic says now. */
export const hashOfTopic = (topic: Topic): string => hashOf(boundText(topic));

/** Does the topic still say what was sent for approval? */
export const textUnchanged = (topic: Topic): boolean => topic.approval?.hash === hashOfTopic(topic);

type Asked = Pick<TopicApproval, 'escalated' | 'approver' | 'departments'>;

/** Where a topic's approval lies: with the bodies that were asked, whomever the room names by now. */
export function whereItLies(room: Room, { escalated, approver, departments = room.departments ?? [] }: Asked): Pick<ApprovalView, 'kind' | 'approver' | 'higherApprover' | 'departments' | 'escalated'> {
  const higherApprover = (escalated ? approver : undefined) ?? room.higherApprover;
  return { kind: room.kind, approver: (escalated ? undefined : approver) ?? room.approver, departments, escalated, ...(higherApprover ? { higherApprover } : {}) };
}

/** Whom the room names now, to be asked: kept with the approval. */
export function askedNow(room: Room, escalated: boolean): Asked {
  const approver = approverNow(whereItLies(room, { escalated }));
  return { escalated, ...(approver ? { approver } : {}), ...(room.kind === 'sector' ? { departments: room.departments ?? [] } : {}) };
}

/** The organisations asked to approve now: a sector's topic also lies with the departments named for the room. */
export const askedToApprove = (room: Room, asked: Asked): string[] =>
  [approverNow(whereItLies(room, asked)), ...(room.kind === 'sector' ? whereItLies(room, asked).departments ?? [] : [])].filter((id): id is string => Boolean(id));

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

