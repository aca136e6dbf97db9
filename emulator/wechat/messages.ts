import { allBytesOf, bytesOf, decodeFields, encodeFields } from '../wire/protobuf';

/**
 * The two messages of `wx.openApi` (field numbers as in wx-server-sdk 4.0.2):
 * CommApiData { 1 apiType, 2 OpenApiData { 1 repeated KeyValuePair { 1 key, 2 value, 3 contenttype, 4 filename } }, 6 appid }
 * CommOpenApiResp { 1 respData, 2 contentType, 3 errorCode, 4 httpCode, 5 headers, 6 svrkitErrorCode }
 */
export type Arguments = Record<string, unknown>;

export function decodeArguments(message: Buffer): Arguments {
  const openApiData = bytesOf(decodeFields(message), 2);
  if (!openApiData) throw new Error('the request carries no OpenApiData');
  const found: Arguments = {};
  for (const pair of allBytesOf(decodeFields(openApiData), 1)) {
    const fields = decodeFields(pair);
    const key = bytesOf(fields, 1)?.toString('utf8');
    const value = bytesOf(fields, 2);
    if (key === undefined || value === undefined) continue;
    const contentType = bytesOf(fields, 3)?.toString('utf8');
    found[key] = contentType ? { contentType, value } : parseOr(value.toString('utf8'));
  }
  return found;
}

export function encodeReply(content: Buffer, contentType: string): Buffer {
  return encodeFields([
    { number: 1, value: content },
    { number: 2, value: Buffer.from(contentType) },
    { number: 3, value: 0 },
    { number: 4, value: 200 },
  ]);
}

/** WeChat's platform refuses the call itself, such as one without permission. */
export const encodeFailure = (errorCode: number) => encodeFields([{ number: 3, value: errorCode }]);

function parseOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
