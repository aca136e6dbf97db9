import { OfficePage } from '../shared/OfficePage';
import { RoomOfOffice } from './RoomOfOffice';

/** One room as its county keeps it. */
export default function OfficeRoomPage() {
  return <OfficePage title='议事室' here='rooms'>{(office) => <RoomOfOffice office={office} roomId={office.params['roomId'] ?? ''} />}</OfficePage>;
}
