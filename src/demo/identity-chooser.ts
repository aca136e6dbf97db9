import type * as sheet from './IdentitySheet';

/**
 * The 演示身份 sheet, where there is one. `require` behind the flag, because an import would be bundled before the flag is
 * looked at: a production package must hold neither the sheet nor the invented people.
 */
export const IdentityChooser = process.env.TARO_APP_DEMO === '1'
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  ? (require('./IdentitySheet') as typeof sheet).IdentitySheet
  : undefined;
