import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { goTo, paths } from '@/navigation';

/** Which published text a printed code belongs to, and whether it is the one in force. */
export function ByCode({ code }: { code: string }) {
  const read = useRead(api.publication.byHash, { hash: code });
  if (read.trouble?.kind === 'forbidden') return <Card><EmptyState picture='search' title='没有这个校验码' text='核对一下有没有抄错。只在一定范围公布的，那里的人选了身份才查得到；都不是，手上的文字就不是这里公布的。' /></Card>;
  return (
    <Loaded read={read} rows={1}>
      {({ sessionId, version, title, inForce }) => (
        <Card flush><ListItem icon='document' title={title} note={inForce ? `第${version}版，就是现在公布的` : `第${version}版，后来更正过或者撤下了`} onPress={() => goTo(paths.publication(sessionId))} /></Card>
      )}
    </Loaded>
  );
}
