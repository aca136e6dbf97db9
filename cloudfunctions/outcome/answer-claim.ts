import type { OutcomeContract } from '../../src/contract/outcome';
import { canAnswerClaim, canNoteClaimAnswer, type ItemRule } from '../../src/domain/outcome/item';
import { itemInState } from '../../src/domain/outcome/item-transitions';
import { mayTell } from '../../src/domain/text/content';
import { together, type Verdict } from '../../src/domain/verdict';
import { concluded } from '../_outcome/claims';
import { itemNow } from '../_outcome/items';
import { acting } from '../_outcome/numbers';
import { handOutOwed } from '../_session/circulars';
import { partTaken } from '../_session/minutes-now';
import { sessionNow } from '../_session/move';
import { isPresent } from '../_session/presence';
import { seatNow } from '../_session/seat-now';
import { insist } from '../_kernel/answers';
import type { FollowedHandler, WriteContext } from '../_kernel/serve';
import type { ClaimAnswer, Seat, SuggestionItem } from '../_store/documents';
import { key, seatId } from '../_store/keys';
import { appointmentsOf } from '../_store/room-store';

type Said = { number: number; agrees: boolean; words: string };

/** 确认 or 异议 on what a department says is done, from one's own phone. */
export const answerClaim: FollowedHandler<OutcomeContract['answerClaim']> = {
  async run(said, context) { return answer(context, await context.transaction.get('seat', seatId(context.standing.session!._id, context.personId)), said, 'own'); },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** What a stakeholder without WeChat answered, as the room's people write it down. */
export const noteClaimAnswer: FollowedHandler<OutcomeContract['noteClaimAnswer']> = {
  async run({ seatId: id, ...said }, context) {
    const seat = await seatNow(context, id);
    return answer(context, seat, said, 'noted', canNoteClaimAnswer(seat));
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** Counted on the suggestion itself; the last word of each counts, and with the last of them it is concluded. */
async function answer(context: WriteContext, seat: Seat | undefined, { number, agrees, words }: Said, how: ClaimAnswer['how'], may?: Verdict<ItemRule>): Promise<{ done: true }> {
  const { transaction, now } = context;
  const [session, item, at] = [await sessionNow(context), await itemNow(context, number), await acting(context, context.standing.room!)];
  const stakeholder = seat?.kind === 'stakeholder' && isPresent(session, seat);
  insist(together<string>(itemInState(item.state, 'answerClaim'), mayTell([words]), ...(may ? [may] : []), canAnswerClaim({ stakeholder, ofDepartment: await isOfDepartment(item, seat, now), agrees, words })));
  const claim = item.claim!;
  const _id = key('claim', item._id, String(claim.turn), seat!.order);
  const before = await transaction.get('claimAnswer', _id);
  const said = agrees ? 'confirmed' as const : 'disputed' as const;
  await transaction.put('claimAnswer', { _id, itemId: item._id, sessionId: session._id, turn: claim.turn, who: partTaken(seat!), answer: said, how, at: now, ...(words ? { text: words } : {}) });
  const counts = { confirmed: claim.confirmed, disputed: claim.disputed };
  if (before) counts[before.answer] -= 1;
  counts[said] += 1;
  const counted: SuggestionItem = { ...item, claim: { ...claim, ...counts } };
  if (await concluded(at, counted, false) === counted) await transaction.put('suggestionItem', counted);
  return { done: true };
}

/** Does whose seat it is hold an office in a department that carries it out? */
async function isOfDepartment({ decision }: SuggestionItem, seat: Seat | undefined, now: string): Promise<boolean> {
  const over = new Set(decision?.departments.map(({ organisationId }) => organisationId));
  if (seat?.organisationId && over.has(seat.organisationId)) return true;
  return seat?.personId !== undefined && (await appointmentsOf(seat.personId, now)).some(({ organisationId }) => organisationId !== undefined && over.has(organisationId));
}
