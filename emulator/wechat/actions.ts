import type { Actions } from '../action';
import { embeddedJson } from '../wire/embedded';
import type { Wechat } from './open-api';

/** `callWxOpenApi`: JSON both ways. The SDK's newer call is multipart and comes through `handleMultipart`. */
export function wechatActions(wechat: Wechat): Actions {
  return {
    'wx.api': async (request) => {
      const args = embeddedJson(request['requestData'], 'requestData');
      const answer = await wechat.call(String(request['apiName'] ?? ''), args);
      if ('code' in answer && 'message' in answer) throw Object.assign(new Error(String(answer.message)), { code: answer.code });
      return { data: { responseData: JSON.stringify(answer) } };
    },
  };
}
