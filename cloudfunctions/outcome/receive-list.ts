import type { OutcomeContract } from '../../src/contract/outcome';
import { canAcknowledgeList, canReviewList } from '../../src/domain/outcome/report-route';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { after, together } from '../../src/domain/verdict';
import { receivedBy, sentTo, subjectOf } from '../_outcome/list-moves';
import { listNow } from '../_outcome/list-now';
import { acting, dueIn } from '../_outcome/numbers';
import { bodiesFor, pointersOf } from '../_outcome/route';
import { keepList } from '../_outcome/settle';
import { tellConvener } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { move, sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import { begin, end } from '../_kernel/deadlines';
import { officeFor } from '../_kernel/scope';
import type { FollowedHandler } from '../_kernel/serve';

/** 专门委员会审核: passed on to the receivers it names, or returned with a reason, into drafting, where it is owed again （八）. */
export const reviewList: FollowedHandler<OutcomeContract['reviewList']> = {
  async run({ organisationId, pass, reason, receivers, shares }, context) {
    const { transaction, now, personId } = context;
    const [session, at, office] = [await sessionNow(context), await acting(context, context.standing.room!), officeFor(context.standing, organisationId)];
    const list = await listNow(transaction, session);
    const bodies = pass ? await bodiesFor(context, receivers) : [];
    insist(together<string>(
      inState(session.state, pass ? 'passList' : 'returnList'), mayTell([reason]),
      canReviewList({ ...pointersOf(at.room), acting: office, sentByMyself: list.sent?.by === personId, pass, reason, receivers, shares, items: list.items.length, ...(list.review ? { reviewer: list.review.committee.organisationId } : {}) }),
    ));
    await end(transaction, 'list-review', subjectOf(list, office), now);
    const moved = await move(transaction, session, pass ? 'passList' : 'returnList');
    if (pass) {
      await transaction.put('suggestionList', await sentTo(at, { ...list, review: { committee: list.review!.committee, passedAt: now } }, moved, bodies, shares));
      await tellConvener(context, session, 'list-passed', { words: bodies.map(({ name }) => name).join('、') });
    } else {
      const { sent: _sent, circulated: _circulated, ...rest } = list;
      await transaction.put('suggestionList', { ...rest, state: 'drafting', waitsFor: [], review: { committee: list.review!.committee, returned: { at: now, reason } } });
      await begin(transaction, { kind: 'list', subject: { topicId: session.topicId, sessionId: session._id }, title: session.topicTitle, room: at.room, dueAt: dueIn(at, 'convention.list-days'), demo: session.demo }, now);
      await tellConvener(context, session, 'list-returned', { words: reason });
    }
    return { done: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** 签收: the receipt of one receiver, time-stamped; the answer to its suggestions is owed from now on; with the last receipt the session's list is received. */
export const acknowledgeList: FollowedHandler<OutcomeContract['acknowledgeList']> = {
  async run({ organisationId }, context) {
    const { transaction, personId } = context;
    const [session, at, office] = [await sessionNow(context), await acting(context, context.standing.room!), officeFor(context.standing, organisationId)];
    const list = await listNow(transaction, session);
    insist(after<string, string>(inState(session.state, 'acknowledgeList'), () => canAcknowledgeList({
      kind: session.roomKind, acting: office, receivers: list.receivers, sentByMyself: list.sent?.by === personId, reviewed: session.roomKind !== 'sector' || list.review?.passedAt !== undefined,
    })));
    const next = await receivedBy(at, list, session, list.receivers.find((one) => one.organisationId === office)!);
    if (next.state === 'received') await move(transaction, session, 'acknowledgeList');
    await keepList(context, next);
    return { done: true };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
