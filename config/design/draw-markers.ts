import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Turns the markers of src/design/markers into pictures, three pixels a px, since WeChat's map takes nothing else: `npx tsx config/design/draw-markers.ts`. */
const folder = join(__dirname, '../../src/design/markers');
const WIDTH = 144;

async function main(): Promise<void> {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    writeFileSync(join(folder, file.replace('.svg', '.png')), new Resvg(readFileSync(join(folder, file), 'utf8'), { fitTo: { mode: 'width', value: WIDTH } }).render().asPng());
  }
}

void main();
