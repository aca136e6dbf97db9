import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Answer() {
  return <Page title='答复议题'><EmptyState title='没有找到这个议题' /></Page>;
}
