import { cloud } from '../../cloudfunctions/_store/cloudbase';
import type { Appointment, Documents, Organisation, Room } from '../../cloudfunctions/_store/documents';
import { reader } from '../../cloudfunctions/_store/door';
import { key, personIdOf } from '../../cloudfunctions/_store/keys';
import { HOME } from './cloud';

/** Writes past the functions, as an operator's data would come in. */
export const put = async <C extends 'area' | 'room' | 'organisation' | 'appointment' | 'topicProposer'>(collection: C, documents: readonly Documents[C][]): Promise<void> => {
  if (documents.length > 0) await cloud().database().collection(collection).add(documents as never);
};

/** Somebody holds a part: from long ago and without an end, unless said otherwise. */
export const appointment = (openid: string, over: Pick<Appointment, 'role'> & Partial<Appointment>): Appointment => ({
  _id: key('held', openid, over.role, over.roomId ?? '', over.organisationId ?? ''), personId: personIdOf(openid), title: '测试职务', office: 'other', convenesGroup: false, isMember: over.role === 'member', acting: false,
  county: '321002', from: '2024-01-01T00:00:00.000Z', reason: '测试', demo: true, ...over,
});

/** A village room in another county, with the organisation that approves there. */
export async function aRoomElsewhere(roomId: string): Promise<void> {
  const home = (await reader.get('room', HOME))!;
  const within = ['3210', '321003', '321003001', roomId];
  const approver = `partyOrganisation-${roomId}`;
  const organisation = { ...(await reader.get('organisation', home.approver))!, _id: approver, name: '冯庄社区党组织', area: roomId, within } satisfies Organisation;
  await put('organisation', [organisation]);
  await put('room', [{ ...home, _id: roomId, name: '冯庄社区', area: roomId, path: ['邗江区', '邗上街道'], within, approver, higherApprover: 'partyWorkCommittee-321003001' } satisfies Room]);
}
