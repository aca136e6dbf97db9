import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const FONTS = resolve('node_modules/@expo-google-fonts/noto-sans-sc');
const WEIGHTS = ['400Regular', '500Medium', '700Bold'];

/** The packed Chromium brings Latin letters only: without a font of ours, every Chinese character is the same empty box. */
function provideChineseFont(): string {
  const folder = resolve('.cache/fonts');
  mkdirSync(folder, { recursive: true });
  const places = WEIGHTS.map((weight) => `<dir>${FONTS}/${weight}</dir>`).join('');
  writeFileSync(`${folder}/fonts.conf`, `<?xml version="1.0"?><fontconfig>${places}<cachedir>${folder}/cache</cachedir></fontconfig>\n`);
  return folder;
}

/**
 * Whoever speaks into it is a beep. No sandbox because tests may run as root in a container; nothing that calls home; no name but this machine's resolves.
 * The package's own flags are left out: they fit a cloud function, and its single process lets two phones share their
 * storage.
 */
const FLAGS = [
  '--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  return playwright.launch({
    executablePath,
    args: FLAGS,
    env: { ...process.env, FONTCONFIG_PATH: provideChineseFont() } as Record<string, string>,
    headless: true,
  });
}
