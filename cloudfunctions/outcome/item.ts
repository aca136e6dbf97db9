import type { OutcomeContract } from '../../src/contract/outcome';
import { itemIdOf } from '../_outcome/items';
import { conventionNow } from '../_kernel/in-force';
import { photosShown } from '../_kernel/photos';
import type { ReadHandler } from '../_kernel/serve';
import { Forbidden } from '../_kernel/answers';
import type { ItemEntry, SuggestionItem } from '../_store/documents';
import { reader } from '../_store/door';
import { key } from '../_store/keys';
import { claimAnswersOf, entriesOf } from '../_store/outcome-store';
import { nearTo, towards, youOf, type Near } from './near';
import { cardOf } from './shown';

/** One suggestion like a parcel: every stage with its time, office and date; words, evidence and pictures for those near it, for everybody else what was published of it. */
export const item: ReadHandler<OutcomeContract['item']> = async ({ number }, context) => {
  const session = context.standing.session!;
  const found = await reader.get('suggestionItem', itemIdOf(session._id, number));
  if (!found) throw new Forbidden();
  const near = towards(await nearTo(context, session), found);
  const [entries, answers, smallest] = await Promise.all([entriesOf(found._id), found.claim ? claimAnswersOf(found._id, found.claim.turn) : [], conventionNow(context, 'convention.small-cells')]);
  return {
    ...cardOf(found, near.near, context.now), revision: found.revision, entries: await entriesShown(entries, near.near), ...(found.decision?.result ? { result: found.decision.result } : {}), ...(!near.near && found.published ? { answer: found.published.answer } : {}),
    ...(near.near && found.claim ? { claim: { dueAt: found.claim.dueAt, stakeholders: found.claim.stakeholders, confirmed: found.claim.confirmed, disputed: found.claim.disputed } } : {}),
    disputes: near.near ? answers.flatMap(({ answer, who, text }) => (answer === 'disputed' && text ? [{ who, text }] : [])) : [],
    ...(ratingsShown(found, smallest)), reopened: found.reopened !== undefined, you: youOf({ ...near, ...(await ownWords(found, near, context.caller.personId, context.standing.seat?.order)) }),
  };
};

async function entriesShown(entries: readonly ItemEntry[], near: boolean) {
  const photos = await photosShown(near ? await reader.getMany('photo', entries.flatMap(({ photos: ids = [] }) => ids)) : [], near);
  const byId = new Map(photos.map((photo) => [photo.id, photo]));
  return entries.map(({ at, action, state, role, office, text, evidence, photos: ids = [], dueDay, nextStep }) => ({
    at, action, state, role, photos: ids.flatMap((id) => byId.get(id) ?? []), ...(office ? { office } : {}), ...(dueDay ? { dueDay } : {}), ...(near && text ? { text } : {}), ...(near && evidence ? { evidence } : {}), ...(near && nextStep ? { nextStep } : {}),
  }));
}

/** Few ratings would say who rated how. */
function ratingsShown({ ratings }: SuggestionItem, smallest: number) {
  const { satisfied, mostly, dissatisfied } = ratings;
  return satisfied + mostly + dissatisfied < smallest ? {} : { ratings: { satisfied, mostly, dissatisfied } };
}

async function ownWords({ _id, claim }: SuggestionItem, near: Near, personId: string | undefined, order: string | undefined) {
  const [rating, answer] = await Promise.all([near.heard && personId ? reader.get('rating', key('rating', _id, personId)) : undefined, claim && order ? reader.get('claimAnswer', key('claim', _id, String(claim.turn), order)) : undefined]);
  return { ...(rating ? { grade: rating.grade } : {}), ...(answer ? { claim: answer.answer } : {}) };
}

