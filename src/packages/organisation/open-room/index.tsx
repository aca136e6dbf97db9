import { OfficePage } from '../shared/OfficePage';
import { OpenRoom } from './OpenRoom';

/** A room where there is none yet （四）. */
export default function OpenRoomPage() {
  return <OfficePage title='开设议事室' here='rooms'>{(office) => <OpenRoom office={office} />}</OfficePage>;
}
