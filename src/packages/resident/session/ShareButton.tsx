import { Button } from '@/components/Button';

/** WeChat shares by its own button; a browser has its own ways. */
export function ShareButton() {
  if (process.env.TARO_ENV === 'h5') return null;
  return <Button icon='share' native={{ openType: 'share' }} label='把这次协商转给邻居'>转给邻居看看</Button>;
}
