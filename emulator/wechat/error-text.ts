/** WeChat's own words for the codes this emulator or a script answers most. */
const TEXTS: Record<number, string> = {
  [-1]: 'system error',
  40003: 'invalid openid',
  40037: 'invalid template_id',
  40129: 'invalid scene',
  41030: 'invalid page',
  43101: 'user refuse to accept the msg',
  43108: 'subscription is limited for now',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  47001: 'data format error',
  47003: 'argument invalid!',
  61010: 'code is expired',
};

export type Failure = { errcode: number; errmsg: string };

export const failure = (errcode: number, errmsg?: string): Failure => ({
  errcode,
  errmsg: errmsg ?? TEXTS[errcode] ?? `error ${errcode}`,
});
