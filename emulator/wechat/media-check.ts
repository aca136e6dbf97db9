import { failure } from './error-text';
import type { OpenApi } from './open-api';
import { detailOf, judge, traceId } from './verdict';

const DEFAULT_PUSH_MILLISECONDS = 300;

/** Answers a trace id at once; the verdict comes later as the pushed event `wxa_media_check`. */
export const mediaCheckAsync: OpenApi = (args, { scripted, appId, now, push }) => {
  const { media_url: url, media_type: type, openid, scene } = args;
  if (typeof openid !== 'string' || openid === '') return failure(40003);
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) return failure(47001, 'invalid media_url');
  if (type !== 1 && type !== 2) return failure(40004, 'invalid media type');
  if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) return failure(40129);
  const judged = judge(decoded(url), scripted);
  if (!('verdict' in judged)) return judged;
  const trace_id = traceId();
  push(scripted?.pushAfter ?? DEFAULT_PUSH_MILLISECONDS, openid, async () => {
    const envelope = { MsgType: 'event', Event: 'wxa_media_check', appid: appId, trace_id, version: 2 };
    const from = { ToUserName: 'gh_local', FromUserName: openid, CreateTime: Math.floor(now() / 1000) };
    if (!(await reachable(url))) return { ...envelope, ...from, errcode: -1008, errmsg: 'download media fail' };
    const { verdict, errcode, errmsg } = judged;
    return { ...envelope, ...from, errcode, errmsg, result: verdict, detail: detailOf(verdict) };
  });
  return { errcode: 0, errmsg: 'ok', trace_id };
};

/** WeChat downloads the file. Only this machine is asked: nothing here leaves loopback. */
async function reachable(url: string): Promise<boolean> {
  if (new URL(url).hostname !== '127.0.0.1') return true;
  return fetch(url, { method: 'HEAD' }).then((answer) => answer.ok, () => false);
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
