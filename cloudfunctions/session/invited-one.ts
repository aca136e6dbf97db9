import type { RosterKind } from '../../src/domain/session/session';
import { Forbidden, Invalid } from '../_kernel/answers';
import { mobileDigest } from '../_kernel/mobile';
import type { WriteContext } from '../_kernel/serve';
import { sealedContact } from '../_session/contact';
import type { Seat, Session } from '../_store/documents';
import { key, seatId } from '../_store/keys';
import { membersOf } from '../_store/room-store';

type Who = { appointmentId?: string | undefined; organisationId?: string | undefined; name?: string | undefined; title?: string | undefined; contact?: string | undefined };
export type Guest = Pick<Seat, '_id' | 'name'> & Partial<Pick<Seat, 'personId' | 'title' | 'contact' | 'organisationId'>> & { fromAssembly: boolean };

const ASSEMBLY: readonly RosterKind[] = ['member', 'partyDelegate', 'congressDeputy', 'localFigure'];

/** Who is invited: a member placed in the room, an organisation, or somebody by name and a way to reach him or her. */
export async function invitedOne({ transaction, standing, now }: WriteContext, session: Session, kind: RosterKind, who: Who): Promise<Guest> {
  if (who.appointmentId) {
    const member = (await membersOf(session.roomId, now)).find(({ _id }) => _id === who.appointmentId);
    if (!member) throw new Forbidden();
    const person = await transaction.get('person', member.personId);
    return { _id: seatId(session._id, member.personId), personId: member.personId, name: person?.name ?? member.title, title: member.title, fromAssembly: true };
  }
  if (who.organisationId) {
    const organisation = await transaction.get('organisation', who.organisationId);
    if (!organisation) throw new Forbidden();
    return { _id: key('seat', session._id, 'organisation', organisation._id, kind), organisationId: organisation._id, name: organisation.name, fromAssembly: false };
  }
  if (!who.name || !who.contact) throw new Invalid('请写明邀请谁', [{ path: who.name ? 'contact' : 'name', message: '请填写姓名和联系方式，或从名单里选' }]);
  return {
    _id: key('seat', session._id, 'by-name', who.name, mobileDigest(who.contact)), name: who.name, ...(who.title ? { title: who.title } : {}), contact: sealedContact({ way: 'phone', value: who.contact }),
    fromAssembly: ASSEMBLY.includes(kind) && standing.room?.kind !== 'enterprise' && standing.room?.kind !== 'sector',
  };
}
