export type Role = 'button' | 'link' | 'radio' | 'radiogroup' | 'checkbox' | 'tab' | 'tablist' | 'dialog' | 'heading' | 'img' | 'alert' | 'status' | 'list' | 'listitem' | 'navigation' | 'main' | 'banner' | 'contentinfo' | 'group' | 'progressbar';

type Said = {
  role?: Role;
  label?: string;
  checked?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  selected?: boolean;
  hidden?: boolean;
  modal?: boolean;
  live?: 'polite' | 'assertive';
  required?: boolean;
  invalid?: boolean;
  level?: number;
};

const PRESSED: readonly (Role | undefined)[] = ['button', 'link', 'radio', 'checkbox', 'tab'];
const flag = (value?: boolean) => (value === undefined ? undefined : value ? 'true' : 'false');

/**
 * What a screen reader is told. WeChat reads `aria-role`, browsers read `role` and need a tab stop besides; the
 * attributes reach WXML only if config/design/aria-attributes.ts declares them.
 */
export function aria({ role, label, live, level, ...flags }: Said): Record<string, string> {
  const spoken: Record<string, string | undefined> = {
    ariaLabel: label,
    ariaChecked: flag(flags.checked),
    ariaDisabled: flag(flags.disabled),
    ariaExpanded: flag(flags.expanded),
    ariaSelected: flag(flags.selected),
    ariaHidden: flag(flags.hidden),
    ariaModal: flag(flags.modal),
    ariaRequired: flag(flags.required),
    ariaInvalid: flag(flags.invalid),
    ariaLive: live,
  };
  if (process.env.TARO_ENV === 'h5') {
    spoken.role = role;
    spoken.ariaLevel = level?.toString();
    if (PRESSED.includes(role)) spoken.tabindex = '0';
  } else spoken.ariaRole = role;
  return Object.fromEntries(Object.entries(spoken).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
