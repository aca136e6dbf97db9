import { buildWithTaro, isBuilt } from '../builds/taro';
import { h5Demo } from '../builds/target';
import { buildFunctions } from '../functions';
import { stopChildrenOnSignal, stopped } from '../steps/child';
import { withProgress } from '../steps/progress';
import { demoIdentities, prepareData } from './demo-state';
import { identityTable } from './identity-table';
import { startLocalProgram } from './local-program';
import { HELP, startOptions } from './options';
import { portFree } from './port-free';
import { watchFunctionSources } from './watch-sources';

/** `npm start`: the whole product on this machine, on one address, with demo data. */
async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  stopChildrenOnSignal();
  if (options.port !== 0 && !(await portFree(options.port))) {
    throw new Error(`端口 ${options.port} 已被占用。请先停下占用它的程序，或换一个：npm start -- --port ${options.port + 1}`);
  }
  await withProgress('打包云函数', () => buildFunctions());
  if (!isBuilt(h5Demo)) await withProgress('构建网页（第一次约一分钟，以后不用）', () => buildWithTaro(h5Demo));
  if (stopped()) return;

  prepareData(options.data, options.reset);
  const log = (line: string) => void (options.verbose && console.log(line));
  const emulator = await startLocalProgram({ port: options.port, data: options.data, watch: options.watch, log });
  const identities = await withProgress('准备演示数据', () => demoIdentities(emulator, options.data, { life: true }));
  const unwatch = options.watch ? watchFunctionSources((line) => console.log(line)) : undefined;

  const close = async () => {
    console.log('\n正在停止……');
    unwatch?.();
    await emulator.close();
    process.exit(0);
  };
  if (stopped()) return close();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  console.log(`\n有事好商量  ${emulator.url}/\n`);
  if (identities.length > 0) console.log(`演示身份（在“我的 → 演示身份”里切换）\n${identityTable(identities)}\n`);
  console.log(`数据在 ${options.data}，--reset 重新开始；按 Ctrl-C 停止。`);
}

void main().catch((error: Error) => {
  if (!stopped()) console.error(error.message);
  process.exit(stopped() ? 130 : 1);
});
