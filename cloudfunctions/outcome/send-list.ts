import type { OutcomeContract } from '../../src/contract/outcome';
import { hasRoute, reportRoute } from '../../src/domain/outcome/report-route';
import { canEditList, canSendList } from '../../src/domain/outcome/suggestion-list';
import { inState } from '../../src/domain/session/transitions';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { bodyNamed, laysWith, sentTo } from '../_outcome/list-moves';
import { listNow, listNumbers, wordsOf } from '../_outcome/list-now';
import { acting, dueIn } from '../_outcome/numbers';
import { pointersOf } from '../_outcome/route';
import { tellOffices } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { touchAllLanes } from '../_session/lanes';
import { move, sessionNow } from '../_session/move';
import { bound, relaxationsIn } from '../_session/relaxing';
import { workingDaysAfter } from '../_kernel/clock';
import { end } from '../_kernel/deadlines';
import { insist } from '../_kernel/answers';
import type { FollowedHandler } from '../_kernel/serve';
import type { SuggestionList } from '../_store/documents';
import { listAnswersOf } from '../_store/outcome-store';

/** 报送: to the body the room's route names, a sector's first to its committee; from now on the words stand under their hash （八）. */
export const sendList: FollowedHandler<OutcomeContract['sendList']> = {
  async run({ version, because }, context) {
    const { transaction, now, personId } = context;
    const [session, at] = [await sessionNow(context), await acting(context, context.standing.room!)];
    await touchAllLanes(transaction, session._id);
    const list = await listNow(transaction, session, version);
    const answers = list.circulated ? await listAnswersOf(session._id, list.circulated.hash) : [];
    const relaxations = relaxationsIn(because, context);
    const pointers = pointersOf(at.room);
    const warnings = insist(together<string>(
      inState(session.state, 'sendList'), canEditList({ sent: list.sent !== undefined, reason: '报送' }), hasRoute(pointers), mayTell(wordsOf(list.items)),
      canSendList({
        items: list.items, numbers: listNumbers(at), attended: list.circulated?.attended ?? 0, answered: answers.length, unanswered: answers.filter(({ answer, reply }) => answer === 'objected' && !reply).length, now,
        listDue: workingDaysAfter(session.closed!.at, at.numberOf('convention.list-days')), ...(list.circulated ? { circulated: list.circulated } : {}),
      }, relaxations as never),
    ));
    const kept = bound(relaxations, warnings);
    const emptyBecause = kept.find(({ rule }) => rule === 'outcome.suggestion-list.empty-without-reason')?.reason;
    const frozen: SuggestionList = {
      ...list, sent: {
        at: now, by: personId, hash: list.circulated!.hash, attended: list.circulated!.attended, confirmed: answers.filter(({ answer }) => answer === 'confirmed').length, objected: answers.filter(({ answer }) => answer === 'objected').length,
        relaxations: kept, ...(emptyBecause ? { emptyBecause } : {}),
      },
    };
    const route = reportRoute(pointers);
    const bodies = await Promise.all((route.reviewer ? [route.reviewer] : route.receivers).map(bodyNamed));
    await end(transaction, 'list', { topicId: session.topicId, sessionId: session._id }, now);
    const moved = await move(transaction, session, 'sendList', {}, [], { room: session.roomKind });
    if (route.reviewer) {
      await transaction.put('suggestionList', await laysWith(at, { ...frozen, state: 'in-review', review: { committee: bodies[0]! } }, 'list-review', bodies));
      await tellOffices(context, session, [route.reviewer], 'review-list');
    } else await transaction.put('suggestionList', await sentTo(at, frozen, moved, bodies));
    return { hash: frozen.sent!.hash, to: bodies.map(({ name }) => name), dueAt: dueIn(at, 'convention.receipt-days') };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
