import { View } from '@tarojs/components';
import { OfficePage } from '../shared/OfficePage';
import { Counties } from './Counties';
import { Coverage } from './Coverage';
import { CoverageMap } from './CoverageMap';
import { RoomList } from './RoomList';
import './rooms.scss';

/** 覆盖 and 六个有 of a county （四）, with a map of its rooms. */
export default function RoomsPage() {
  return (
    <OfficePage title='议事室和覆盖' here='rooms'>
      {(office) => (
        <>
          <View className='coverage'>
            {office.unit.kind === 'city' ? <Counties office={office} /> : <Coverage office={office} />}
            <CoverageMap office={office} />
          </View>
          <RoomList office={office} />
        </>
      )}
    </OfficePage>
  );
}
