import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { useKnown } from '@/components/use-known';
import { About } from './About';
import { Inbox } from './Inbox';
import { MyData } from './MyData';
import { MyTopics } from './MyTopics';
import { Nudges } from './Nudges';
import { Residence } from './Residence';
import { Settings } from './Settings';
import { WhoAmI } from './WhoAmI';
import { WithMembers } from './WithMembers';
import { Work } from './Work';

/** 我的: answers to me first, then my topics, my parts in rooms, and how this phone shows the app. */
export default function Me() {
  const read = useRead(api.me.view, {});
  const { known, ask, gate } = useKnown();
  return (
    <Page title='我的' tab='me'>
      <Loaded read={read} rows={2}>
        {(me) => (
          <>
            <WhoAmI me={me} known={known} onChoose={ask} />
            <Work me={me} />
            {known && <Inbox unread={me.unread} />}
            {known && <MyTopics />}
            {known && <Residence me={me} />}
            {known && <Nudges />}
            {known && <WithMembers />}
            {known && <MyData />}
          </>
        )}
      </Loaded>
      <Settings />
      <About />
      {gate}
    </Page>
  );
}
