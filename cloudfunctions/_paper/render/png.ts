import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm';
import { FONT_FILES, FONT_NAME } from './font';

/** Fonts and program are read once per instance. */
let ready: Promise<Uint8Array[]> | undefined;
const prepared = (): Promise<Uint8Array[]> => (ready ??= prepare());

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(join(__dirname, program)));
  return Promise.all(Object.values(FONT_FILES).map((file) => readFile(file)));
}

/** Draws an SVG of ours, with the font inside; nothing outside is loaded. */
export async function pngOf(svg: string): Promise<Buffer> {
  const fontBuffers = await prepared();
  return Buffer.from(new Resvg(svg, { font: { fontBuffers, defaultFontFamily: FONT_NAME, loadSystemFonts: false } }).render().asPng());
}

/** A person's words inside an SVG are text and nothing else. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
