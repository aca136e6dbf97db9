import type { OutcomeContract } from '../../src/contract/outcome';
import { NOTHING, rates } from '../../src/domain/outcome/figures';
import { mayReceive } from '../../src/domain/outcome/report-route';
import { mayCarryOut, pointersOf } from '../_outcome/route';
import { Forbidden } from '../_kernel/answers';
import { conventionNow } from '../_kernel/in-force';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { bodiesAlongWay } from '../_store/organisation-store';
import { answeredItemsOf, countOpenItems, countOverdueItems, openItemsOf } from '../_store/outcome-store';
import { cardOf } from './shown';

const PAGE = 20;

/** A room's suggestions as everybody may see them: where each stands, with whom, until when; words once they are published. */
export const items: ReadHandler<OutcomeContract['items']> = async ({ roomId, of, cursor }, { now }) => {
  const found = await (of === 'answered' ? answeredItemsOf(roomId, cursor, PAGE) : openItemsOf(roomId, of === 'overdue' ? now : undefined, cursor, PAGE));
  return { items: found.map((item) => cardOf(item, false, now)), ...(found.length === PAGE ? { next: found[PAGE - 1]!.queueKey } : {}) };
};

/** 回音率、落实率、满意率, kept with every step; under the smallest figure they are not told. What is open is counted as it is listed, from the day it was sent. */
export const figures: ReadHandler<OutcomeContract['figures']> = async ({ roomId }, context) => {
  const [tally, open, overdue, smallest] = await Promise.all([reader.get('outcomeTally', roomId), countOpenItems(roomId), countOverdueItems(roomId, context.now), conventionNow(context, 'convention.small-cells')]);
  return { open, answered: tally?.answered ?? 0, overdue, rates: rates({ ...NOTHING, ...tally }, smallest), smallest };
};

/** Whom the receiver may hand a suggestion to: offices along the room's own way up, the nearest first. For the committee that reviews a list: whom it may pass it on to. */
export const departments: ReadHandler<OutcomeContract['departments']> = async (_input, { standing }) => {
  const [room, list] = [standing.room!, await reader.get('suggestionList', standing.session!._id)];
  const acts = (organisationId: string | undefined) => standing.offices.some((office) => office.organisationId === organisationId);
  const reviews = list?.state === 'in-review' && acts(list.review?.committee.organisationId);
  if (!reviews && !list?.receivers.some(({ organisationId }) => acts(organisationId))) throw new Forbidden();
  const bodies = (await bodiesAlongWay(room.within)).filter((body) => (reviews ? mayReceive(pointersOf(room)).includes(body._id) : mayCarryOut(body, room)));
  return { items: bodies.sort((one, other) => other.within.length - one.within.length).map(({ _id, name }) => ({ organisationId: _id, name })) };
};
