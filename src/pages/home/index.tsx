import { useLoad } from '@tarojs/taro';
import { useMyRoom } from '@/api/my-room';
import { Page } from '@/components/Page';
import { goTo, paths, scannedCode } from '@/navigation';
import { FirstVisit } from './FirstVisit';
import { MyRoom } from './MyRoom';

/** 首页: my room and what is going on there; before there is one, the ways to find it. */
export default function Home() {
  const room = useMyRoom((state) => state.room);
  useLoad((params) => {
    const code = scannedCode(params);
    if (code) goTo(paths.code(code));
  });
  return <Page tab='home'>{room ? <MyRoom room={room} /> : <FirstVisit />}</Page>;
}
