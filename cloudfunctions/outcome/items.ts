import type { OutcomeContract } from '../../src/contract/outcome';
import { NOTHING, rates } from '../../src/domain/outcome/figures';
import { mayCarryOut } from '../_outcome/route';
import { Forbidden } from '../_kernel/answers';
import { conventionNow } from '../_kernel/in-force';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { bodiesAlongWay } from '../_store/organisation-store';
import { answeredItemsOf, countOverdueItems, openItemsOf } from '../_store/outcome-store';
import { cardOf } from './shown';

const PAGE = 20;

/** A room's suggestions as everybody may see them: where each stands, with whom, until when; words once they are published. */
export const items: ReadHandler<OutcomeContract['items']> = async ({ roomId, of, cursor }, { now }) => {
  const found = await (of === 'answered' ? answeredItemsOf(roomId, cursor, PAGE) : openItemsOf(roomId, of === 'overdue' ? now : undefined, cursor, PAGE));
  return { items: found.map((item) => cardOf(item, false, now)), ...(found.length === PAGE ? { next: found[PAGE - 1]!.queueKey } : {}) };
};

/** 回音率、落实率、满意率, kept with every step; under the smallest figure they are not told. */
export const figures: ReadHandler<OutcomeContract['figures']> = async ({ roomId }, context) => {
  const [tally = { _id: roomId, county: '', ...NOTHING }, overdue, smallest] = await Promise.all([reader.get('outcomeTally', roomId), countOverdueItems(roomId, context.now), conventionNow(context, 'convention.small-cells')]);
  return { open: tally.received - tally.answered, answered: tally.answered, overdue, rates: rates(tally, smallest), smallest };
};

/** Whom the receiver may hand a suggestion to: offices along the room's own way up. */
export const departments: ReadHandler<OutcomeContract['departments']> = async (_input, { standing }) => {
  const [room, list] = [standing.room!, await reader.get('suggestionList', standing.session!._id)];
  if (!list?.receivers.some((receiver) => standing.offices.some(({ organisationId }) => organisationId === receiver.organisationId))) throw new Forbidden();
  const bodies = await bodiesAlongWay(room.within);
  return { items: bodies.filter((body) => mayCarryOut(body, room)).map(({ _id, name }) => ({ organisationId: _id, name })) };
};
