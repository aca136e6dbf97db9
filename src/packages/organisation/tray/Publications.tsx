import { useDidShow } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { ListItem } from '@/components/ListItem';
import { Tag } from '@/components/Tag';
import { goTo, paths } from '@/navigation';

/** 成果公布等您核对: shown where something waits. */
export function Publications({ organisationId }: { organisationId: string }) {
  const { data, reload } = useRead(api.publication.tray, { organisationId });
  useDidShow(() => void reload());
  if (!data || data.items.length === 0) return null;
  return <Card flush><ListItem icon='document' title='协商成果等着核对、公布' aside={<Tag tone='warn'>{`${data.items.length}${data.next ? '份以上' : '份'}`}</Tag>} onPress={() => goTo(paths.checkPublication('', organisationId))} /></Card>;
}
