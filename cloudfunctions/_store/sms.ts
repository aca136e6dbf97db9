import * as z from 'zod/mini';
import { smsAttempt } from '../../src/domain/notice/sms';
import type { Attempt } from '../../src/domain/notice/delivery';
import { authorizationFor, CONTENT_TYPE } from './tencent-signature';

const word = () => z.string().check(z.minLength(1));

/** 短信 by Tencent Cloud's SendSms, as the deployment states it in `SMS_GATEWAY`; the template's parameters are topic, time and place. */
const gateway = z.object({
  endpoint: z._default(z.url(), 'https://sms.tencentcloudapi.com'), region: z._default(z.string(), 'ap-guangzhou'),
  secretId: word(), secretKey: word(), sdkAppId: word(), signName: word(), templateId: word(),
});
type Gateway = z.infer<typeof gateway>;

function configured(): Gateway | undefined {
  const { SMS_GATEWAY } = process.env;
  return SMS_GATEWAY ? gateway.parse(JSON.parse(SMS_GATEWAY)) : undefined;
}

/** Is there a service? Without one somebody of the room rings instead. */
export const smsAvailable = (): boolean => configured() !== undefined;

const ANSWER_WITHIN_MS = 8000;
/** Failures before a word was said: surely not sent. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

type Answer = { Response?: { SendStatusSet?: { Code: string; Message?: string }[]; Error?: { Code: string; Message?: string } } };

/** One try to send one message. `context` comes back with the service's reports; it holds nothing personal. */
export async function sendSms({ mobile, parameters, context }: { mobile: string; parameters: readonly string[]; context: string }): Promise<Attempt> {
  const to = configured();
  if (!to) return { came: 'refused', permanent: true, error: 'no short message service' };
  const body = JSON.stringify({ PhoneNumberSet: [mobile], SmsSdkAppId: to.sdkAppId, SignName: to.signName, TemplateId: to.templateId, TemplateParamSet: parameters, SessionContext: context });
  try {
    return comesTo(await post(to, body));
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? '';
    const words = `${(error as Error).message} ${code}`.trim();
    return NOT_REACHED.has(code) ? { came: 'refused', permanent: false, error: words } : { came: 'unknown', error: words };
  }
}

async function post({ endpoint, region, secretId, secretKey }: Gateway, body: string): Promise<Answer> {
  const [at, { host }] = [Math.floor(Date.now() / 1000), new URL(endpoint)];
  const answer = await fetch(endpoint, {
    method: 'POST', body, signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    headers: {
      'content-type': CONTENT_TYPE, 'x-tc-action': 'SendSms', 'x-tc-version': '2021-01-11', 'x-tc-region': region, 'x-tc-timestamp': String(at),
      authorization: authorizationFor({ secretId, secretKey, host, service: 'sms', body, at }),
    },
  });
  return await answer.json() as Answer;
}

function comesTo({ Response }: Answer): Attempt {
  const word = Response?.Error ?? Response?.SendStatusSet?.[0];
  return word ? smsAttempt({ code: word.Code, message: word.Message }) : { came: 'unknown', error: 'an answer without a word' };
}
