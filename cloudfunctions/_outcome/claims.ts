import { isEvidenced } from '../../src/domain/outcome/figures';
import { claimOutcome } from '../../src/domain/outcome/item';
import type { SuggestionItem } from '../_store/documents';
import { reader } from '../_store/door';
import { handOutOwed } from '../_session/circulars';
import { record } from '../_kernel/audit';
import { tell } from '../_kernel/outbox';
import { transact } from '../_kernel/transact';
import { moveItem } from './items';
import { acting, type Acting } from './numbers';
import { tellConvener, tellHeard, tellOffices } from './tell';

/** What the answers on a claim come to so far: confirmed, disputed, left unanswered, or nothing yet. Answers the suggestion as it is then. */
export async function concluded(at: Acting, item: SuggestionItem, over: boolean): Promise<SuggestionItem> {
  const { turn, stakeholders, confirmed, disputed } = item.claim!;
  const outcome = claimOutcome({ turn, stakeholders, confirmed, disputed, over });
  if (!outcome) return item;
  const session = (await at.transaction.get('session', item.sessionId))!;
  const { lookAt: _looked, ...rest } = item;
  const claim = { ...item.claim!, photos: await stillSeen(at, item.claim!.photos) };
  const settled = outcome === 'confirm' && isEvidenced({ ...item, claim }) ? { settledAt: at.now } : {};
  const moved = await moveItem(at, rest, outcome, { claim, ...settled }, { role: '到会的利益相关方', text: `${stakeholders}人中，${confirmed}人确认，${disputed}人有异议` });
  await tellHeard(at, session, outcome, { n: item.number });
  if (outcome === 'dispute') await tellOffices(at, session, item.decision!.departments.map(({ organisationId }) => organisationId), 'item-disputed', { n: item.number });
  else await tellConvener(at, session, 'item-to-answer', { n: item.number });
  return moved;
}

/** Pictures that nobody has turned down meanwhile: what nobody may see shows nothing. */
async function stillSeen({ transaction }: Acting, ids: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const id of ids) if ((await transaction.get('photo', id))?.state !== 'rejected') seen.push(id);
  return seen;
}

/** The days for stakeholders are over: what there is of answers counts, silence is 未回应. Late or twice comes to the same. */
export async function claimByClock(itemId: string, now: string): Promise<boolean> {
  const known = await reader.get('suggestionItem', itemId);
  const room = known && (await reader.get('room', known.roomId));
  if (!room) return false;
  const done = await transact(async (transaction) => {
    const item = await transaction.get('suggestionItem', itemId);
    if (item?.state !== 'claimed-done' || item.lookAt === undefined || item.lookAt > now) return false;
    await concluded(await acting({ transaction, now, tell: (message) => tell(transaction, message, now) }, room), item, true);
    await record(transaction, { at: now, action: 'calendar.claim', by: 'calendar', roles: [], outcome: 'done', roomId: item.roomId, topicId: item.topicId, sessionId: item.sessionId });
    return true;
  });
  if (done) await handOutOwed(known.sessionId);
  return done;
}
