import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Room() {
  return <Page title='协商议事室'><EmptyState title='没有找到这个议事室' /></Page>;
}
