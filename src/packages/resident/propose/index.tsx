import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Propose() {
  return <Page title='提出议题'><EmptyState title='这里将填写议题' /></Page>;
}
