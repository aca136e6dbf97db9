import { useLoad } from '@tarojs/taro';
import { useMyRoom } from '@/api/my-room';
import { Page } from '@/components/Page';
import { TourOffer } from '@/demo/tour-chooser';
import { goTo, scannedPage } from '@/navigation';
import { FirstVisit } from './FirstVisit';
import { MyRoom } from './MyRoom';

/** 首页: my room and what is going on there; before there is one, the ways to find it. */
export default function Home() {
  const room = useMyRoom((state) => state.room);
  useLoad((params) => {
    const page = scannedPage(params);
    if (page) goTo(page);
  });
  return <Page tab='home'>{TourOffer && <TourOffer />}{room ? <MyRoom room={room} /> : <FirstVisit />}</Page>;
}
