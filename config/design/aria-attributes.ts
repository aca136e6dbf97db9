/**
 * Taro's generated WXML leaves out every `aria-*`, so a screen reader in WeChat would hear nothing. These are declared
 * per component for `@tarojs/plugin-inject`; what is not listed here never reaches the phone.
 */
const spoken = { 'aria-role': '', 'aria-label': '' };
const state = { 'aria-checked': '', 'aria-disabled': '', 'aria-expanded': '', 'aria-selected': '', 'aria-hidden': '' };

export const ariaAttributes = {
  View: { role: '', 'aria-live': '', 'aria-modal': '', ...spoken, ...state },
  Text: { ...spoken, 'aria-hidden': '' },
  Button: { ...spoken, 'aria-disabled': '', 'aria-expanded': '' },
  Input: { 'aria-label': '', 'aria-required': '', 'aria-invalid': '' },
  Textarea: { 'aria-label': '', 'aria-required': '', 'aria-invalid': '' },
  Image: spoken,
  ScrollView: spoken,
};
