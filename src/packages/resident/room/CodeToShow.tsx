import { useState } from 'react';
import { Image, View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { printPicture, savePicture } from '@/api/picture-file';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Row } from '@/components/Row';
import { Section } from '@/components/Section';
import type { RoomView } from '@/contract/room';
import { fullName } from '@/copy/room';
import { aria } from '@/design/aria';
import { toast } from '@/design/toast';

/** The code for the door: shown when asked for, to be scanned, saved or printed; and in letters, for those who type it. */
export function CodeToShow({ room }: { room: RoomView }) {
  const [open, setOpen] = useState(false);
  const read = useRead(api.room.codePicture, open ? { roomId: room.id } : undefined);
  const save = (png: string) => void savePicture({ png, name: fullName(room) }).then(() => toast('二维码已保存。'), () => toast('没有保存成，请允许使用相册后再试。', 'danger'));
  return (
    <Section title='议事室编码'>
      <Card>
        <View className='room-code'>{room.code}</View>
        <View className='room-code__hint'>邻居在“找议事室”里输入或扫这个编码，就能找到这里。</View>
        {!open && <Button fit kind='quiet' icon='scan' onPress={() => setOpen(true)}>看二维码</Button>}
        {open && (
          <Loaded read={read} rows={1}>
            {({ png }) => (
              <>
                <View className='room-code__picture' {...aria({ role: 'img', label: `${fullName(room)}的二维码` })}><Image className='room-code__image' src={`data:image/png;base64,${png}`} mode='widthFix' showMenuByLongpress /></View>
                <Row>
                  <Button fit icon='document' onPress={() => save(png)}>保存图片</Button>
                  {process.env.TARO_ENV === 'h5' && <Button fit kind='quiet' onPress={() => printPicture({ png, name: fullName(room) })}>打印</Button>}
                </Row>
              </>
            )}
          </Loaded>
        )}
      </Card>
    </Section>
  );
}
