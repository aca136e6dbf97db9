import { useEffect, useRef } from 'react';

/**
 * In a browser an open sheet holds the keyboard: focus goes in, Tab goes round inside, Escape closes, and focus returns
 * to where it was. WeChat needs none of this.
 */
export function useSheetFocus(open: boolean, id: string, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !open) return undefined;
    const before = document.activeElement as HTMLElement | null;
    const stops = () => Array.from(document.querySelectorAll<HTMLElement>(`#${id} [tabindex='0'], #${id} input, #${id} textarea`));
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
      if (event.key !== 'Tab') return;
      const [all, at] = [stops(), stops().indexOf(document.activeElement as HTMLElement)];
      event.preventDefault();
      all[(at + (event.shiftKey ? -1 : 1) + all.length) % all.length]?.focus();
    };
    const entering = setTimeout(() => stops()[0]?.focus(), 60);
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(entering);
      document.removeEventListener('keydown', onKey);
      before?.focus();
    };
  }, [open, id]);
}
