import { mkdirSync, readFileSync } from 'node:fs';
import { launchBrowser } from './harness/chromium';

/** `npm run picture`: the README's picture, put together from the screenshots that the browser tests have just made. */
const SHOTS = ['journey-5-home', 'journey-4-answered', 'home-elder-dark'];
const TARGET = 'docs/images/home.png';

async function main(): Promise<void> {
  const images = SHOTS.map((name) => `<img src="data:image/png;base64,${readFileSync(`.cache/screenshots/${name}.png`).toString('base64')}">`);
  const style = 'body{margin:0;display:flex;gap:24px;padding:24px;background:#dcd8d0} img{width:280px;border-radius:20px}';
  mkdirSync('docs/images', { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 936, height: 654 } });
  await page.setContent(`<style>${style}</style>${images.join('')}`);
  await page.screenshot({ path: TARGET, fullPage: true });
  await browser.close();
  console.log(TARGET);
}

void main();
