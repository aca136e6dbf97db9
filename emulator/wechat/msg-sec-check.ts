import type { OpenApi } from './open-api';
import { detailOf, judge, traceId } from './verdict';

const VISIT_MILLISECONDS = 2 * 3600 * 1000;

/** Version 2 only: version 1 gives no verdict that could be kept. */
export const msgSecCheck: OpenApi = (args, { scripted, lastVisit, now }) => {
  const { content, title, nickname, openid, scene } = args;
  if (typeof openid !== 'string' || openid === '') return { errcode: 40003, errmsg: 'invalid openid' };
  if (args['version'] !== 2) return { errcode: 47001, errmsg: 'data format error: version must be 2' };
  if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) return { errcode: 40129, errmsg: 'invalid scene' };
  if (typeof content !== 'string' || content === '') return { errcode: 44002, errmsg: 'empty post data' };
  if ([...content].length > 2500) return { errcode: 45002, errmsg: 'content size out of limit' };
  const visited = lastVisit(openid);
  if (visited === undefined || now() - visited > VISIT_MILLISECONDS) return { errcode: 61010, errmsg: 'code is expired' };
  const judged = judge([content, title, nickname].filter((part) => typeof part === 'string').join('\n'), scripted);
  if (!('verdict' in judged)) return judged;
  const { verdict, ...ok } = judged;
  return { ...ok, result: verdict, detail: detailOf(verdict), trace_id: traceId() };
};
