import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Desk() {
  return <Page title='召集人工作台' wide><EmptyState title='没有待办' /></Page>;
}
