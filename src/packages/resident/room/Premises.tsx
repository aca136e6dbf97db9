import Taro from '@tarojs/taro';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Facts } from '@/components/Facts';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import type { OutputOf } from '@/contract/action';
import type { RoomContract, RoomView } from '@/contract/room';
import { fullName } from '@/copy/room';
import { functionsLine, HOSTING_WORDS, positionLine } from '@/copy/room-page';

export type ShownRoom = OutputOf<RoomContract['page']>;

/** Address, opening hours and the way there. WeChat opens its own map; in a browser the position stands in words, since nothing may leave the machine. */
export function Premises({ room, shown }: { room: RoomView; shown: ShownRoom }) {
  const { place, hosting, functions } = shown;
  if (!place) return <Section title='在哪里'><Card><EmptyState title='还没有登记地址' text='召集人登记以后，地址和开放时间会出现在这里。' /></Card></Section>;
  const { address, hours, telephone, latitude, longitude } = place;
  const mapped = latitude !== undefined && longitude !== undefined;
  const find = () => void Taro.openLocation({ latitude: latitude!, longitude: longitude!, name: fullName(room), address });
  return (
    <Section title='在哪里'>
      <Card>
        <Facts rows={[
          ['地址', address], ['开放时间', hours], ['办公电话', telephone], ['位置', mapped && process.env.TARO_ENV === 'h5' && positionLine(latitude, longitude)],
          ['设在哪里', hosting && HOSTING_WORDS[hosting]], ['也是', functionsLine(functions)],
        ]} />
        <Row>
          {mapped && process.env.TARO_ENV !== 'h5' && <Button fit icon='location' onPress={find}>在地图上看</Button>}
          <Button fit kind='quiet' icon='copy' onPress={() => void Taro.setClipboardData({ data: address })}>复制地址</Button>
          {telephone && process.env.TARO_ENV !== 'h5' && <Button fit kind='quiet' icon='phone' onPress={() => void Taro.makePhoneCall({ phoneNumber: telephone })}>打办公电话</Button>}
        </Row>
      </Card>
    </Section>
  );
}
