import { failure } from './error-text';
import type { OpenApi } from './open-api';

/** What a template field of that kind may hold: WeChat's table of 订阅消息参数值内容限制. */
const FIELD_RULES: Record<string, RegExp> = {
  thing: /^[\s\S]{1,20}$/u,
  number: /^-?\d+(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x20-\x7e]{1,32}$/,
  time: /\d{1,2}:\d{2}/,
  date: /\d{4}(年|-)\d{1,2}(月|-)\d{1,2}/,
  amount: /^.?\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^[\d+\-()*]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^(\p{Script=Han}{1,10}|[\x20-\x7e]{1,20}|[\p{L}·*\s]{1,10})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
};

export const sendSubscribeMessage: OpenApi = (args, { scripted }) => {
  const { touser, template_id: template, data } = args;
  if (scripted?.errcode) return failure(scripted.errcode, scripted.errmsg);
  if (typeof touser !== 'string' || touser === '') return failure(40003);
  if (typeof template !== 'string' || template === '') return failure(40037);
  if (typeof args['page'] === 'string' && args['page'].startsWith('/')) return failure(41030);
  const wrong = wrongField(data);
  return wrong === undefined
    ? { errcode: 0, errmsg: 'ok', msgid: Date.now() }
    : failure(47003, `argument invalid! ${wrong}`);
};

function wrongField(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return 'data is empty';
  for (const [name, holder] of Object.entries(data as Record<string, unknown>)) {
    const value = (holder as { value?: unknown } | null)?.value;
    const rule = FIELD_RULES[name.replace(/\d+$/, '')];
    if (!rule) return `data.${name} is no template field`;
    if (!rule.test(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '')) {
      return `data.${name}.value is empty or invalid`;
    }
  }
  return undefined;
}
