import Taro from '@tarojs/taro';
import type { Call } from '../contract/action';
import { token } from './identity';

/** The function could not be reached, or what came back was not from it. Nothing is known about what it did. */
export class Unreachable extends Error {}

/** Weak networks are given time; a person is not kept waiting for ever. */
const PATIENCE_MS = 15_000;

const inTime = <T>(work: Promise<T>): Promise<T> => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new Unreachable('time out')), PATIENCE_MS);
  work.then(resolve, reject).then(() => clearTimeout(timer), () => clearTimeout(timer));
});

let cloudOpen = false;

/** WeChat refuses every call before `init`; once is enough. Without an environment named, it is the app's first one. */
function openCloud(): void {
  if (cloudOpen) return;
  Taro.cloud.init(process.env.TARO_APP_ENV_ID ? { env: process.env.TARO_APP_ENV_ID } : {});
  cloudOpen = true;
}

/** On WeChat the platform itself states who calls. */
async function throughWechat(name: string, call: Call): Promise<unknown> {
  openCloud();
  return (await Taro.cloud.callFunction({ name, data: call })).result;
}

/** In a browser the gateway states it from the token. */
async function throughGateway(name: string, call: Call): Promise<unknown> {
  const bearer = token();
  const response = await fetch(`${process.env.TARO_APP_GATEWAY ?? ''}/v1/functions/${name}`, {
    method: 'POST', body: JSON.stringify(call),
    headers: { 'content-type': 'application/json', ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
  });
  if (!response.ok) throw new Unreachable(`HTTP ${response.status}`);
  return response.json();
}

/** Calls a function once. Whatever goes wrong on the way ends as Unreachable. */
export async function transport(name: string, call: Call): Promise<unknown> {
  try {
    return await inTime(process.env.TARO_ENV === 'h5' ? throughGateway(name, call) : throughWechat(name, call));
  } catch (error) {
    throw error instanceof Unreachable ? error : new Unreachable(String((error as Error)?.message ?? error));
  }
}
