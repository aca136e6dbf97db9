import { View } from '@tarojs/components';
import { actAs, useIdentity } from '@/api/identity';
import { useMyRoom } from '@/api/my-room';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Notice } from '@/components/Notice';
import { Sheet } from '@/components/Sheet';
import { Tag } from '@/components/Tag';
import { toast } from '@/design/toast';
import { conveningIdentity, DEMO_IDENTITIES } from './identities';

type Choice = { openid: string | undefined; name: string; title: string; note: string };

/** 演示身份: whom to act as in the local demonstration. Every person here is invented. */
export function IdentitySheet({ open, why, onClose }: { open: boolean; why?: string; onClose: () => void }) {
  const chosen = useIdentity();
  const room = useMyRoom((state) => state.room);
  const here: Choice[] = room && !DEMO_IDENTITIES.some(({ openid }) => openid === conveningIdentity(room.id))
    ? [{ openid: conveningIdentity(room.id), name: '当前议事室的召集人', title: room.name, note: '每个议事室都有一位' }] : [];
  const nobody: Choice = { openid: undefined, name: '不用身份', title: '只看不办', note: '像没有登录的访客一样' };
  const become = ({ openid, name, title }: Choice) => {
    actAs(openid);
    toast(openid ? `现在是${name}（${title}）` : '现在没有身份');
    onClose();
  };
  return (
    <Sheet open={open} title='演示身份' onClose={onClose}>
      <Notice>{why ? `${why}请选一个演示身份；下面的人都是虚构的。` : '仅用于本机演示，正式版没有这一项：在微信里，您就是您自己。下面的人都是虚构的。'}</Notice>
      <View>
        <Card flush>
          {[...DEMO_IDENTITIES, ...here, nobody].map((choice) => (
            <ListItem
              key={choice.openid ?? ''} title={`${choice.name}（${choice.title}）`} note={choice.note} onPress={() => become(choice)}
              aside={(choice.openid ?? '') === chosen && <Tag tone='accent' icon='check'>当前</Tag>}
            />
          ))}
        </Card>
      </View>
    </Sheet>
  );
}
