import { useState, type ReactNode } from 'react';
import { useIdentity } from '@/api/identity';
import { IdentityChooser } from '@/demo/identity-chooser';
import { Notice } from './Notice';
import { Sheet } from './Sheet';

/**
 * Whether the platform knows who is here. WeChat always does; a browser does not, and then acting needs WeChat, or, in the
 * demonstration, a 演示身份. Put `gate` last in the page; `ask` opens it, to be called before anything that needs a person.
 */
export function useKnown(why?: string): { known: boolean; ask: () => void; gate: ReactNode } {
  const identity = useIdentity();
  const [open, setOpen] = useState(false);
  const known = process.env.TARO_ENV !== 'h5' || identity !== '';
  const close = () => setOpen(false);
  const gate = process.env.TARO_ENV === 'h5' && (IdentityChooser
    ? <IdentityChooser open={open} onClose={close} {...(why ? { why } : {})} />
    : (
      <Sheet open={open} title='请在微信中打开' onClose={close}>
        <Notice>{`${why ?? ''}网页上可以看议题、看答复；要办事请在微信里搜索“有事好商量”小程序，不用另外注册。`}</Notice>
      </Sheet>
    ));
  return { known, ask: () => setOpen(true), gate };
}
