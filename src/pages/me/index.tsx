import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Me() {
  return <Page title='我的' tab='me'><EmptyState title='还没有记录' /></Page>;
}
