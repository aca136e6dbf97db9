import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';

export default function Home() {
  return <Page title='首页' tab='home'><EmptyState title='这里将显示您的议事室' /></Page>;
}
