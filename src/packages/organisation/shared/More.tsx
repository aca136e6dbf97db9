import { useReachBottom } from '@tarojs/taro';
import { Button } from '@/components/Button';

type Pages = { more: boolean; loadingMore: boolean; loadMore: () => unknown };

/** The next page of a list: by scrolling, or by the button for those who do not scroll. */
export function More({ pages }: { pages: Pages }) {
  useReachBottom(() => { if (pages.more && !pages.loadingMore) pages.loadMore(); });
  return pages.more ? <Button kind='quiet' busy={pages.loadingMore} onPress={() => pages.loadMore()}>{pages.loadingMore ? '正在加载' : '再看一些'}</Button> : null;
}
