/** What only a browser needs is in browser.h5.ts, which Taro takes in its place there. */
export function startBrowser(): void {}
