import Taro from '@tarojs/taro';

/** Room to leave at the top: the status bar above, and WeChat's capsule at the right. Both 0 in a browser. */
export type Frame = { statusBar: number; capsule: number };

let measured: Frame | undefined;

export function frame(): Frame {
  measured ??= measure();
  return measured;
}

function measure(): Frame {
  if (process.env.TARO_ENV === 'h5') return { statusBar: 0, capsule: 0 };
  try {
    const { statusBarHeight = 0, windowWidth } = Taro.getWindowInfo();
    const { left } = Taro.getMenuButtonBoundingClientRect();
    return { statusBar: statusBarHeight, capsule: left > 0 ? Math.max(0, windowWidth - left) : 96 };
  } catch {
    return { statusBar: 24, capsule: 96 };
  }
}
