import type { OutcomeView } from '../../src/contract/outcome-shapes';
import { isMemberSeat } from '../../src/domain/outcome/conversion';
import { liesBelow } from '../../src/domain/room/reach';
import { officesOf } from '../_outcome/overseers';
import { isPresent } from '../_session/presence';
import type { ReadContext } from '../_kernel/serve';
import type { Organisation, Session, SuggestionItem, SuggestionList } from '../_store/documents';
import { reader } from '../_store/door';
import { key } from '../_store/keys';

export type You = OutcomeView['you'];
export type Near = You & { bodies: readonly Organisation[] };

/**
 * What the caller is to a session's outcome. Near it, and so reading its words before they are published: who proposed the topic, who was
 * on the roster, the room's people, the offices it goes to or that lead and guide the room.
 */
export async function nearTo({ standing, caller }: ReadContext, session: Session): Promise<Near> {
  const { personId } = caller;
  const [proposer, bodies] = await Promise.all([personId ? reader.get('topicProposer', key(session.topicId, personId)) : undefined, officesOf(standing)]);
  const { seat, roles } = standing;
  const attended = seat !== undefined && isPresent(session, seat);
  const room = standing.room!;
  const cppcc = bodies.find((body) => body.kind === 'cppcc' && liesBelow(body, room.within));
  const above = bodies.some(({ _id, kind, within }) => [room.listReceiver, room.reportReceiver, room.ledBy, room.guidedBy, room.memberGroup, ...(room.departments ?? [])].includes(_id) || kind === 'cppcc' && within.every((area, i) => room.within[i] === area));
  return {
    bodies, near: proposer !== undefined || seat?.state === 'seated' || ['convener', 'staff', 'member'].some((role) => roles.has(role as never)) || above,
    convener: roles.has('convener'), staff: roles.has('staff'), stakeholder: attended && seat.kind === 'stakeholder', heard: proposer !== undefined || attended, member: attended && isMemberSeat(seat.kind, seat.also), ...(cppcc ? { cppcc: cppcc._id } : {}),
  };
}

/** The same towards one suggestion: an office it went to or that carries it out is near it. */
export function towards(near: Near, { receivers, decision }: SuggestionItem): Near {
  const mine = (all: readonly { organisationId: string }[] = []) => all.find(({ organisationId }) => near.bodies.some(({ _id }) => _id === organisationId))?.organisationId;
  const [receiver, department] = [mine(receivers), mine(decision?.departments)];
  return { ...near, near: near.near || receiver !== undefined || department !== undefined, ...(receiver ? { receiver } : {}), ...(department ? { department } : {}) };
}

/** Towards a whole list. */
export const towardsList = (near: Near, { receivers, review }: SuggestionList): Near => {
  const receiver = [...receivers, ...(review ? [review.committee] : [])].find(({ organisationId }) => near.bodies.some(({ _id }) => _id === organisationId))?.organisationId;
  return { ...near, near: near.near || receiver !== undefined, ...(receiver ? { receiver } : {}) };
};

export const youOf = ({ bodies: _bodies, ...you }: Near): You => you;
