import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

const KEY = { secretId: 'AKIDfortests', secretKey: 'secret-for-tests' };
type Sent = { PhoneNumberSet: string[]; SmsSdkAppId: string; SignName: string; TemplateId: string; TemplateParamSet: string[]; SessionContext: string };
/** What the next call comes to: a code of the service, or the connection breaking before or after the message was taken. */
type Word = string | 'break before' | 'break after';

/** A short message service on this machine: looks at the signature as the documentation tells, keeps what it took. */
export async function aSmsService() {
  const [taken, turnedDown, words]: [Sent[], string[], Word[]] = [[], [], []];
  let always: Word = 'Ok';
  const server = createServer((req, res) => void bodyOf(req).then((body) => {
    const word = words.shift() ?? always;
    if (word === 'break before') return req.socket.destroy();
    const fault = faultOf(req, body);
    if (fault) turnedDown.push(fault);
    else if (word === 'Ok' || word === 'break after') taken.push(JSON.parse(body) as Sent);
    if (word === 'break after') return req.socket.destroy();
    const Response = fault ? { Error: { Code: 'AuthFailure.SignatureFailure', Message: fault } } : { SendStatusSet: [{ SerialNo: '1', Code: word, Message: word }] };
    return res.setHeader('content-type', 'application/json').end(JSON.stringify({ Response: { ...Response, RequestId: 'r' } }));
  }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    taken, turnedDown, endpoint,
    SMS_GATEWAY: JSON.stringify({ ...KEY, endpoint, sdkAppId: '1400000000', signName: '有事好商量', templateId: '2000000' }),
    answer: (...next: Word[]) => void words.push(...next), answerAlways: (word: Word) => void (always = word),
    close: () => new Promise<void>((closed) => { server.closeAllConnections(); server.close(() => closed()); }),
  };
}
export type SmsService = Awaited<ReturnType<typeof aSmsService>>;

async function bodyOf(req: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of req.setEncoding('utf8')) body += piece as string;
  return body;
}

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What is wrong with a request, worked out from its headers as they came. */
function faultOf({ headers, method, url }: IncomingMessage, body: string): string | undefined {
  const parts = /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/sms\/tc3_request, SignedHeaders=([a-z-;]+), Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '');
  if (!parts) return `no signature in ${headers.authorization ?? 'nothing'}`;
  const [, id, day, signed, signature] = parts as unknown as [string, string, string, string, string];
  const at = headers['x-tc-timestamp'] as string;
  if (headers['x-tc-action'] !== 'SendSms' || headers['x-tc-version'] !== '2021-01-11' || method !== 'POST' || url !== '/') return 'another action';
  if (id !== KEY.secretId || new Date(Number(at) * 1000).toISOString().slice(0, 10) !== day) return 'another key, or another day';
  const canonical = `${method}\n${url}\n\n${signed.split(';').map((name) => `${name}:${String(headers[name]).trim().toLowerCase()}\n`).join('')}\n${signed}\n${digest(body)}`;
  const chain = [day, 'sms', 'tc3_request', `TC3-HMAC-SHA256\n${at}\n${day}/sms/tc3_request\n${digest(canonical)}`];
  const expected = chain.reduce<Buffer>((key, text) => createHmac('sha256', key).update(text).digest(), Buffer.from(`TC3${KEY.secretKey}`)).toString('hex');
  return expected === signature ? undefined : 'signature differs';
}
