/** A plain phone: what Taro and the app ask it at once. */
const PHONE = {
  windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, statusBarHeight: 47, pixelRatio: 3, screenTop: 0,
  safeArea: { left: 0, right: 390, top: 47, bottom: 810, width: 390, height: 763 },
};
const BASE = { SDKVersion: '3.5.8', version: '8.0.50', language: 'zh_CN', theme: 'light', fontSizeSetting: 17, fontSizeScaleFactor: 1, enableDebug: false };
const DEVICE = { platform: 'ios', brand: 'iPhone', model: 'iPhone 13', system: 'iOS 16.0', benchmarkLevel: 40 };
const ENTRY = { path: 'pages/home/index', query: {}, scene: 1001, referrerInfo: {} };

export function deviceInterfaces(storage: Map<string, string>, fromJson: (text: string) => unknown): Record<string, unknown> {
  const kept = (key: string): unknown => (storage.has(key) ? fromJson(storage.get(key)!) : '');
  return {
    getSystemInfoSync: () => ({ ...PHONE, ...BASE, ...DEVICE }),
    getWindowInfo: () => PHONE,
    getAppBaseInfo: () => BASE,
    getDeviceInfo: () => DEVICE,
    getLaunchOptionsSync: () => ENTRY,
    getEnterOptionsSync: () => ENTRY,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
    getMenuButtonBoundingClientRect: () => ({ width: 87, height: 32, top: 51, right: 383, bottom: 83, left: 296 }),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => true,
    getStorageSync: kept,
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10_240 }),
    createSelectorQuery: () => emptyQuery(),
  };
}

/** There is no layout here: a query answers that it found nothing, as for a node that is not shown. */
function emptyQuery(): object {
  const query: Record<string, (...args: unknown[]) => unknown> = {};
  for (const step of ['in', 'select', 'selectAll', 'selectViewport', 'boundingClientRect', 'scrollOffset', 'fields']) query[step] = () => query;
  query['exec'] = (done) => {
    if (typeof done === 'function') done([null]);
    return query;
  };
  return query;
}
