import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Topic() {
  return <Page title='议题详情'><EmptyState title='没有找到这个议题' /></Page>;
}
