import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Topics() {
  return <Page title='议题' tab='topics'><EmptyState title='还没有议题' /></Page>;
}
