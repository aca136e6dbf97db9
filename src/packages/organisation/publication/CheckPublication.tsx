import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Changes } from '@/components/Changes';
import { CheckItem } from '@/components/CheckItem';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { NoteField } from '@/components/NoteField';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { Setback } from '@/components/Setback';
import type { PublicationDraftView } from '@/contract/publication';
import { shownClause } from '@/copy/clauses';
import { PUBLICATION_WAY_NAMES } from '@/domain/outcome/publication';
import { PUBLICATION_LIMITS } from '@/domain/outcome/published-text';
import { FOCUS_NAMES, SCOPE_NAMES } from '@/domain/outcome/visible';
import { goTo, paths } from '@/navigation';
import { FoundIn } from '@/publication-view/FoundIn';
import { Gates } from '@/publication-view/Gates';
import { PublishedText } from '@/publication-view/PublishedText';
import { usePublicationStep } from '@/publication-view/use-publication-step';

import '@/topic-view/topic-view.scss';

const clause = shownClause('convention.publication-approval')!;
type Props = { sessionId: string; organisationId: string; draft: PublicationDraftView };

/** The words as they would be published, what was found in them and what was let stand; then yes, or back with a reason. */
export function CheckPublication({ sessionId, organisationId, draft }: Props) {
  const { revision, hash, scope, focus, ways, reason, changes, published, roomId, you } = draft;
  const [read, setRead] = useState(false);
  const [back, setBack] = useState('');
  const [returning, setReturning] = useState(false);
  const onDone = () => goTo(paths.checkPublication('', organisationId));
  const approve = usePublicationStep(api.publication.approve, { said: '已公布。', onDone });
  const giveBack = usePublicationStep(api.publication.giveBack, { said: '已退回，告诉了召集人。', onDone });
  const known = { sessionId, revision, organisationId };
  return (
    <View className='procedure procedure--beside'>
      <View className='procedure__topic'>
        {(published || draft.again) && <Notice title={published ? '这是更正' : '这是撤下以后重新公布'}>{`理由：${reason}`}</Notice>}
        {changes.length > 0 && (published || draft.again) && <Section title='改了什么'><Card><Changes changes={changes} /></Card></Section>}
        <Section title='公布出来是这样'><PublishedText text={draft.text} /></Section>
        <FoundIn parts={draft.parts} />
      </View>
      <View className='procedure__work'>
        <Section title='公布给谁、怎么公布'><Card><Facts rows={[['范围', scope && SCOPE_NAMES[scope]], ['方式', ways.map((way) => PUBLICATION_WAY_NAMES[way]).join('、')], ['类别', focus && FOCUS_NAMES[focus]]]} /></Card></Section>
        <Gates draft={draft} about={{ roomId, organisationId }} />
        <Section title='核对'>
          <Card>
            {you.own && <Notice tone='warn'>这份公布由您起草或送核，请本组织的另一个人核对。</Notice>}
            <CheckItem label='我逐字看过了' hint='照原样公开的地方也看过，没有不该公开的' on={read} onChange={setRead} />
            <ClauseLink clause={clause} />
            <Setback trouble={approve.trouble ?? giveBack.trouble} title='没有办成' about={{ roomId, organisationId }} />
            {returning
              ? (
                <>
                  <NoteField label='为什么退回' required limit={PUBLICATION_LIMITS.reason} value={back} hint='写明要改哪里' onText={setBack} />
                  <Button kind='danger' busy={giveBack.busy} {...(back.trim() ? {} : { why: '请先写明理由' })} onPress={() => giveBack.take({ ...known, reason: back.trim() })}>退回修改</Button>
                  <Button kind='quiet' onPress={() => setReturning(false)}>不退了</Button>
                </>
              )
              : (
                <>
                  <Button kind='primary' icon='check' busy={approve.busy} {...(read ? {} : { why: '请先逐字看过' })} onPress={() => approve.take({ ...known, hash, read })}>核对通过，公布</Button>
                  <Button onPress={() => setReturning(true)}>退回修改</Button>
                </>
              )}
          </Card>
        </Section>
      </View>
    </View>
  );
}
