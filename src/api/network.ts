import Taro from '@tarojs/taro';

/** Whether the phone believes to have a network now. */
export async function hasNetwork(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') return navigator.onLine;
  const { networkType } = await Taro.getNetworkType();
  return networkType !== 'none';
}

/**
 * Tells when the network goes and comes; the answer stops it. A browser says so by its own events: Taro's way there asks
 * `navigator.connection`, which iPhones do not have.
 */
export function watchNetwork(hear: (connected: boolean) => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    const [came, went] = [() => hear(true), () => hear(false)];
    window.addEventListener('online', came);
    window.addEventListener('offline', went);
    return () => {
      window.removeEventListener('online', came);
      window.removeEventListener('offline', went);
    };
  }
  const listener = ({ isConnected }: { isConnected: boolean }) => hear(isConnected);
  Taro.onNetworkStatusChange(listener);
  return () => void Taro.offNetworkStatusChange(listener);
}

/** Is it one on which nothing should be asked for often? A browser that does not say is taken to be on a good one. */
export async function onWeakNetwork(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') return !navigator.onLine;
  const { networkType } = await Taro.getNetworkType();
  return ['none', '2g', '3g', 'unknown'].includes(networkType);
}
