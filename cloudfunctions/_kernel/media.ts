import { randomUUID } from 'node:crypto';
import type { Photo } from '../_store/documents';
import { addressesOf, keepFile } from '../_store/files';
import { mediaCheckAsync } from '../_store/wechat';
import type { Caller } from './identity';

/** What is known of a file once it is kept and shown to WeChat's check, whose verdict comes later (function `moderation`). */
export type KeptMedia = Pick<Photo, 'fileId' | 'state' | 'traceId'>;
type Given = { media: 'sound' | 'picture'; type: string; content: Buffer };

/** Keeps a file and has it checked. Without an answer from WeChat it waits for a person. Its address tells nothing of its author, nor which files are by one hand. */
export async function keepMedia({ media, type, content }: Given, { openid = '' }: Caller): Promise<KeptMedia> {
  const fileId = await keepFile(`${media === 'sound' ? 'voice' : 'photo'}/${randomUUID()}.${type}`, content);
  const mediaUrl = (await addressesOf([fileId])).get(fileId) ?? '';
  const answer = await mediaCheckAsync({ openid, mediaUrl, media, scene: 3 }).catch((error: unknown) => ({ errcode: -1, errmsg: String(error), trace_id: undefined }));
  if (answer.errcode === 0 && answer.trace_id) return { fileId, state: 'waiting', traceId: answer.trace_id };
  console.warn(JSON.stringify({ level: 'warn', check: 'mediaCheckAsync', errcode: answer.errcode, errmsg: answer.errmsg }));
  return { fileId, state: 'review' };
}
