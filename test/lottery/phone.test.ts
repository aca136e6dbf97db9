import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { drawPanel } from '../../src/domain/session/lottery/draw-panel';
import { madePool } from './support/made-pools';
import { sealed, sha256 } from './support/solved';

test('a phone without BigInt, TextEncoder or anything of Node checks a draw and comes to the same', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'fixture/checks.ts')], bundle: true, write: false, format: 'iife', globalName: 'lottery', platform: 'browser', target: 'es2019', minify: true, logLevel: 'silent',
  });
  const script = outputFiles[0]!.text;
  expect(script.length).toBeLessThan(20_000);
  const bundle = await sealed({ ...madePool({ people: 30, size: 10, seed: 15 }), fixed: ['p0'] });
  const tampered = { ...bundle, publicSource: 'another' };
  const older = 'for (const name of ["BigInt", "BigInt64Array", "BigUint64Array", "WebAssembly", "SharedArrayBuffer"]) delete globalThis[name];';
  const on = (text: string) => JSON.parse(runInNewContext(`${older}${script};lottery.check(text, "042")`, { text }) as string) as { verified: unknown; drawn: unknown };
  expect(on(JSON.stringify(bundle))).toEqual({ verified: { ok: true }, drawn: drawPanel(bundle, '042', sha256) });
  expect(on(JSON.stringify(tampered)).verified).toEqual({ ok: false, reason: '与公布的承诺值不符' });
});
