import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseLink, refuse } from './link';
import { mediaType } from './media-type';
import { ObjectTooLarge } from './objects';
import type { StorageContext } from './context';

const LARGEST_BYTES = 100 * 1024 * 1024;

/** The second half of `uploadFile`: a plain PUT with the signature that `storage.getUploadMetadata` gave. */
export async function uploadObject(context: StorageContext, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const link = parseLink(req);
  const until = Number(link?.query.get('t'));
  const signature = String(req.headers['authorization'] ?? '');
  const now = context.clock.now();
  if (!link || until * 1000 < now || !context.permits.holds(signature, 'put', link.path, until)) {
    req.resume();
    return refuse(res, 403, 'SignatureDoesNotMatch', 'The upload signature is wrong or too old');
  }
  const said = req.headers['content-type'];
  const type = said && !said.startsWith('application/x-www-form-urlencoded') ? said : mediaType(link.path);
  try {
    const object = await context.objects.write(link.path, req, { type, time: now, limit: LARGEST_BYTES });
    res.writeHead(200, { etag: `"${object.etag}"`, 'content-length': 0 });
    res.end();
  } catch (error) {
    if (res.destroyed) return;
    if (error instanceof ObjectTooLarge) return refuse(res, 413, 'EntityTooLarge', error.message);
    refuse(res, 500, 'InternalError', (error as Error).message);
  }
}
