import { OfficePage } from '../shared/OfficePage';
import { Coverage } from './Coverage';
import { RoomList } from './RoomList';

/** 覆盖 and 六个有 of a county （四）. */
export default function RoomsPage() {
  return (
    <OfficePage title='议事室和覆盖' here='rooms'>
      {(office) => (
        <>
          {office.unit.kind !== 'city' && <Coverage office={office} />}
          <RoomList office={office} />
        </>
      )}
    </OfficePage>
  );
}
