import { failure } from './error-text';
import type { OpenApi } from './open-api';
import { detailOf, judge, traceId } from './verdict';

const LONGEST_CHARACTERS = 2500;
const VISIT_MILLISECONDS = 2 * 3600 * 1000;

/** Version 2 only: version 1 gives no verdict that could be kept. */
export const msgSecCheck: OpenApi = (args, { scripted, lastVisit, now }) => {
  const { content, title, nickname, openid, scene } = args;
  if (typeof openid !== 'string' || openid === '') return failure(40003);
  if (args['version'] !== 2) return failure(47001, 'data format error: version must be 2');
  if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) return failure(40129);
  if (typeof content !== 'string' || content === '') return failure(44002, 'empty post data');
  if ([...content].length > LONGEST_CHARACTERS) return failure(45002);
  const visited = lastVisit(openid);
  if (visited === undefined || now() - visited > VISIT_MILLISECONDS) return failure(61010);
  const judged = judge([content, title, nickname].filter((part) => typeof part === 'string').join('\n'), scripted);
  if (!('verdict' in judged)) return judged;
  const { verdict, ...ok } = judged;
  return { ...ok, result: verdict, detail: detailOf(verdict), trace_id: traceId() };
};
