import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { goTo, paths } from '@/navigation';
import { ChangeForm } from './ChangeForm';

/** Changing a topic one has raised, for as long as the table of transitions leaves that open. */
export function ChangeTopic({ topicId }: { topicId: string }) {
  const read = useRead(api.topic.view, { topicId });
  if (!read.data) return <Page title='修改议题'><Loaded read={read}>{() => null}</Loaded></Page>;
  if (!read.data.you.actions.includes('edit')) {
    return (
      <Page title='修改议题'>
        <EmptyState title='这个议题现在不能改' text='只有提出人可以改，受理以后文字就不再改动。' action='看这个议题' onAction={() => goTo(paths.topic(topicId))} />
      </Page>
    );
  }
  return <ChangeForm key={read.data.id} topic={read.data} />;
}
