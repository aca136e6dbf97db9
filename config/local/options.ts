import { parseArgs } from 'node:util';

export type StartOptions = { port: number; data: string; reset: boolean; watch: boolean; verbose: boolean; help: boolean };

export const HELP = `npm start -- [选项]

  --port N     网址的端口，默认 8194
  --data DIR   数据放在哪里，默认 .data
  --reset      清空数据，重新载入演示数据
  --watch      云函数改动后自动重新打包
  --verbose    显示云函数的日志
  --help       显示这些说明`;

export class WrongOptions extends Error {}

export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parsed(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new WrongOptions(`--port 要一个 0 到 65535 的整数，不是 ${values.port}`);
  return { ...values, port };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8194' },
        data: { type: 'string', default: '.data' },
        reset: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongOptions(`看不懂这些选项：${(error as Error).message}\n\n${HELP}`);
  }
}
