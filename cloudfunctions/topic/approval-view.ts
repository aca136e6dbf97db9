import { approverNow, type ApprovalView } from '../../src/domain/topic/approval';
import { boundText } from '../../src/domain/topic/bound-text';
import { Forbidden } from '../_kernel/answers';
import type { WriteContext } from '../_kernel/serve';
import type { Organisation, Room, Topic } from '../_store/documents';
import { hashOf } from '../_store/keys';

/** The hash of what a topic says now. */
export const hashOfTopic = (topic: Topic): string => hashOf(boundText(topic));

/** Does the topic still say what was sent for approval? */
export const textUnchanged = (topic: Topic): boolean => topic.approval?.hash === hashOfTopic(topic);

/** Where a topic's approval lies by the room's pointers. */
export const whereItLies = (room: Room, escalated: boolean): Pick<ApprovalView, 'kind' | 'approver' | 'higherApprover' | 'escalated'> =>
  ({ kind: room.kind, approver: room.approver, escalated, ...(room.higherApprover ? { higherApprover: room.higherApprover } : {}) });

/** The organisations asked to approve now: a sector's topic also lies with the departments named for the room. */
export const askedToApprove = (room: Room, escalated: boolean): string[] =>
  [approverNow(whereItLies(room, escalated)), ...(room.kind === 'sector' ? room.departments ?? [] : [])].filter((id): id is string => Boolean(id));

/** The organisation an officer acts for, as stored. */
export async function organisationActing({ transaction }: WriteContext, organisationId: string): Promise<Organisation> {
  const organisation = await transaction.get('organisation', organisationId);
  if (!organisation) throw new Forbidden();
  return organisation;
}

/** 程序关, computed: taken up with a concern, words checked, stakeholders named, text as it was sent. */
export const procedureInOrder = (topic: Topic, stakeholders: number): boolean =>
  topic.concern !== undefined && topic.visibility === 'public' && stakeholders > 0 && textUnchanged(topic);

