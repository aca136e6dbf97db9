import { createHash, createHmac } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export const CONTENT_TYPE = 'application/json; charset=utf-8';

/** What Tencent Cloud's API 3.0 is told who asks and that nobody changed the request: TC3-HMAC-SHA256 over its host and body. `at` in seconds. */
export function authorizationFor({ secretId, secretKey, host, service, body, at }: { secretId: string; secretKey: string; host: string; service: string; body: string; at: number }): string {
  const day = new Date(at * 1000).toISOString().slice(0, 10);
  const [signed, scope] = ['content-type;host', `${day}/${service}/tc3_request`];
  const request = ['POST', '/', '', `content-type:${CONTENT_TYPE}`, `host:${host}`, '', signed, sha256(body)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, day), service), 'tc3_request');
  const signature = hmac(key, ['TC3-HMAC-SHA256', String(at), scope, sha256(request)].join('\n')).toString('hex');
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}
