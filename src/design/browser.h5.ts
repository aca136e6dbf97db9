import './browser.scss';

/**
 * Taro's elements are no native buttons, so a browser does not press them on Enter or the space bar. One listener does
 * it for all of them.
 */
export function startBrowser(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if ((event.key !== 'Enter' && event.key !== ' ') || target.getAttribute('tabindex') !== '0') return;
    event.preventDefault();
    target.click();
  });
}
