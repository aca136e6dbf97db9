import type { DrawContract, DrawView } from '../../src/contract/draw';
import { mayKeepSeat } from '../../src/domain/session/eligibility';
import { takenOf } from '../_session/counts';
import { allSeats, lotOf } from '../_session/lots';
import type { ReadHandler } from '../_kernel/serve';
import type { Draw, Seat, Session } from '../_store/documents';
import { reader } from '../_store/door';
import { addressesOf } from '../_store/files';
import { countSeats } from '../_store/session-store';
import { groupsIn } from './pool-of';

/** A draw as everybody may see it: numbers, rules, hashes, and where the published file can be fetched. */
export const view: ReadHandler<DrawContract['view']> = async (_input, { standing }) => {
  const session = standing.session!;
  const desk = standing.roles.has('convener') || standing.roles.has('staff');
  const [guard, applied, draw, seats] = await Promise.all([
    reader.get('seatGuard', session._id), countSeats(session._id, 'applied'), session.draw ? reader.get('draw', session.draw.id) : undefined,
    desk && !session.draw && session.state === 'sign-up-closed' ? allSeats(session._id, ['applied', 'seated', 'invited']) : undefined,
  ]);
  return {
    sessionId: session._id, revision: session.revision, topicTitle: session.topicTitle, startsAt: session.startsAt, limit: guard!.limit, demo: session.demo, applied, taken: takenOf(guard!), convener: standing.roles.has('convener'),
    ...(seats ? { plan: { groups: groupsIn(session, guard!, seats), notAttested: seats.filter((seat) => seat.state === 'applied' && !vouchedFor(session, seat)).length } } : {}),
    ...(draw ? { draw: await shown(draw, standing.seat) } : {}),
  };
};

/** Need nobody look at this application again, should it be drawn? */
const vouchedFor = ({ roomKind }: Session, { kind, group, attested }: Seat): boolean => mayKeepSeat({
  room: roomKind, kind, group, standing: { convener: false, identities: attested ? [kind] : [], residence: attested ? 'attested' : 'declared', groups: group === undefined ? [] : [{ group, attested }], invitedAs: [] },
}).outcome === 'allowed';

const PART_OF_IT: readonly Seat['state'][] = ['applied', 'seated', 'waiting', 'invited'];

async function shown({ _id: id, state, at: frozenAt, size, people, fixed, quotas, poolHash, steps, found, published, drawn, doneAt, salt }: Draw, seat: Seat | undefined): Promise<NonNullable<DrawView['draw']>> {
  const url = published && (await addressesOf([published.fileId])).get(published.fileId);
  const { source = '', commitment = '', root = '', fileHash: hash = '', bytes = 0 } = published ?? {};
  return {
    id, state, frozenAt, size, people, fixed, poolHash, steps, quotas: Object.entries(quotas).flatMap(([category, values]) => Object.entries(values).map(([value, { min, max }]) => ({ category, value, min, max }))),
    ...(found ? { found } : {}), ...(published ? { published: { at: published.at, source, commitment, root, file: { url: url ?? '', hash, bytes } } } : {}),
    ...(drawn ? { drawn: { at: drawn.at, number: drawn.number, panel: [...drawn.panel], ...(drawn.seen ? { seen: drawn.seen } : {}) } } : {}), ...(doneAt ? { doneAt } : {}),
    ...(seat && PART_OF_IT.includes(seat.state) ? { mine: lotOf({ _id: id, salt }, seat) } : {}),
  };
}
