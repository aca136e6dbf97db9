import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function FindRoom() {
  return <Page title='找议事室'><EmptyState title='这里将查找议事室' /></Page>;
}
