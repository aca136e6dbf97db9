import { toast } from './toast';
import './browser.scss';

/** What a browser needs beside the pages, once for all of them. */
export function startBrowser(): void {
  pressByKeyboard();
  tellUnopenedPages();
  nameFields();
}

/** A page is loaded when it is first opened; without a network nothing would happen, and nobody would be told. */
function tellUnopenedPages(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if ((reason as Error | undefined)?.name === 'ChunkLoadError') toast('网络不太好，这一页没有打开，请再点一次。', 'danger');
  });
}

/** Taro's elements are no native buttons, so a browser does not press them on Enter or the space bar. */
function pressByKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if ((event.key !== 'Enter' && event.key !== ' ') || target.getAttribute('tabindex') !== '0') return;
    event.preventDefault();
    target.click();
  });
}

/** Taro's fields are elements around a native one, and only the outer one is given the name that a screen reader should say. */
function nameFields(): void {
  let waiting = false;
  const name = () => {
    waiting = false;
    for (const field of document.querySelectorAll('taro-input-core input:not([aria-label]), taro-textarea-core textarea:not([aria-label])')) {
      const label = field.closest('taro-input-core, taro-textarea-core')!.getAttribute('aria-label');
      if (label) field.setAttribute('aria-label', label);
    }
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(name);
  }).observe(document.body, { childList: true, subtree: true });
}
