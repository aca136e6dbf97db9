import type { OutcomeContract } from '../../src/contract/outcome';
import { canAcknowledgeReport, canReportUpward } from '../../src/domain/outcome/upward-report';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { itemNow } from '../_outcome/items';
import { acting, dueIn } from '../_outcome/numbers';
import { cppccAbove, isCppccOf, organisation } from '../_outcome/overseers';
import { tellHeard, tellOffices } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { sessionNow } from '../_session/move';
import { Forbidden, insist } from '../_kernel/answers';
import { begin, end } from '../_kernel/deadlines';
import { newId } from '../_kernel/ids';
import { officeFor } from '../_kernel/scope';
import type { FollowedHandler } from '../_kernel/serve';
import type { UpwardReport } from '../_store/documents';

/** 全局性情况: from the CPPCC of the room's county to the one above, with a receipt asked for. */
export const reportUpward: FollowedHandler<OutcomeContract['reportUpward']> = {
  async run({ organisationId, number, title, content }, context) {
    const { transaction, now, personId } = context;
    const [session, at, from] = [await sessionNow(context), await acting(context, context.standing.room!), await organisation(officeFor(context.standing, organisationId))];
    if (number !== undefined) await itemNow(context, number);
    const above = from && isCppccOf(from, at.room) ? await cppccAbove(from) : undefined;
    insist(together<string>(mayTell([title, content]), canReportUpward({ cppcc: isCppccOf(from, at.room), above: above !== undefined, content })));
    const [_id, dueAt] = [newId(), dueIn(at, 'convention.receipt-days')];
    const report: UpwardReport = {
      _id, sessionId: session._id, ...(number === undefined ? {} : { number }), roomId: session.roomId, topicId: session.topicId, topicTitle: session.topicTitle, from: { organisationId: from!._id, name: from!.name }, to: { organisationId: above!._id, name: above!.name },
      title, content, at: now, by: personId, dueAt, waitsFor: [above!._id], queueKey: `${dueAt}~${_id}`, demo: session.demo,
    };
    await transaction.create('upwardReport', report);
    await begin(transaction, { kind: 'upward-receipt', subject: subjectOf(report), title: session.topicTitle, room: at.room, dueAt, owner: above!._id, demo: session.demo }, now);
    await tellOffices(context, session, [above!._id], 'report-received');
    await tellHeard(context, session, 'upward', { words: from!.name });
    return { id: _id, dueAt };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

export const acknowledgeReport: FollowedHandler<OutcomeContract['acknowledgeReport']> = {
  async run({ organisationId, reportId }, context) {
    const [session, office, report] = [await sessionNow(context), officeFor(context.standing, organisationId), await context.transaction.get('upwardReport', reportId)];
    if (report?.sessionId !== session._id) throw new Forbidden();
    insist(canAcknowledgeReport({ receiver: report.to.organisationId === office, sentByMyself: report.by === context.personId, received: report.receivedAt !== undefined }));
    await context.transaction.put('upwardReport', { ...report, receivedAt: context.now, waitsFor: [] });
    await end(context.transaction, 'upward-receipt', subjectOf(report), context.now);
    await tellHeard(context, session, 'upward-received', { words: report.to.name });
    return { done: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

const subjectOf = ({ topicId, sessionId, _id }: UpwardReport) => ({ topicId, sessionId, matterId: _id });
