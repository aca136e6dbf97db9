/**
 * The interfaces of WeChat that the app may use. Taro builds its own table by listing the members of `wx`, so what is not
 * here does not exist for the app, and using it fails the test. Some only show or tell something: they succeed and are
 * recorded, and that is all a test wants of them.
 */
export const TELLING = [
  'addPhoneCalendar', 'chooseMedia', 'compressImage', 'getNetworkType', 'hideKeyboard', 'hideLoading', 'hideToast', 'makePhoneCall', 'nextTick',
  'pageScrollTo', 'previewImage', 'requestSubscribeMessage', 'scanCode', 'setBackgroundColor', 'setClipboardData',
  'setNavigationBarColor', 'setNavigationBarTitle', 'showLoading', 'showModal', 'showToast', 'startPullDownRefresh',
  'stopPullDownRefresh', 'vibrateShort', 'openPrivacyContract', 'requirePrivacyAuthorize', 'getPrivacySetting',
] as const;

export const LISTENING = [
  'offAppShow', 'offKeyboardHeightChange', 'offNetworkStatusChange', 'offThemeChange', 'onAppShow', 'onKeyboardHeightChange',
  'onNeedPrivacyAuthorization', 'onNetworkStatusChange', 'onThemeChange',
] as const;

/** What a telling interface answers when a test has not said otherwise. */
export const ANSWERS: Record<string, object> = {
  getNetworkType: { networkType: 'wifi' },
  getPrivacySetting: { needAuthorization: false, privacyContractName: '《用户隐私保护指引》' },
  showModal: { confirm: true, cancel: false },
};
