import Taro from '@tarojs/taro';

const GROUND = { light: '#f6f4f0', dark: '#141615' };

/**
 * What lies behind a page (over-scroll, the status bar's text) is outside the page's own classes and is painted here.
 * Failing to paint is never worth an error.
 */
export function paintGround(dark: boolean): void {
  const backgroundColor = dark ? GROUND.dark : GROUND.light;
  if (process.env.TARO_ENV === 'h5') {
    document.documentElement.style.backgroundColor = backgroundColor;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    return;
  }
  const ignore = () => undefined;
  Taro.setBackgroundColor({ backgroundColor, backgroundColorTop: backgroundColor, backgroundColorBottom: backgroundColor, fail: ignore });
  Taro.setNavigationBarColor({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor, fail: ignore });
}
