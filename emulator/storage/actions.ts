import type { Actions } from '../action';
import { fileIdOf, pathOf, wrongPath } from './file-id';
import { downloadLink } from './link';
import { STORAGE_PREFIX, type StorageContext } from './context';

const UPLOAD_SECONDS = 900;

/** The storage actions at `/admin`. A missing file is an item's own failure, never the request's. */
export function storageActions(context: StorageContext): Actions {
  const known = (fileId: unknown) => {
    const path = typeof fileId === 'string' ? pathOf(context, fileId) : undefined;
    return path !== undefined && context.objects.find(path) ? path : undefined;
  };

  return {
    'storage.getUploadMetadata': (request) => {
      const { path } = request;
      const wrong = wrongPath(path);
      if (wrong !== undefined || typeof path !== 'string') throw invalid(wrong ?? 'path');
      const until = Math.floor(context.clock.now() / 1000) + UPLOAD_SECONDS;
      const encoded = path.split('/').map(encodeURIComponent).join('/');
      const fileId = fileIdOf(context, path);
      return {
        data: {
          url: `${context.baseUrl()}${STORAGE_PREFIX}${encoded}?t=${until}`,
          token: 'local',
          authorization: context.permits.sign('put', path, until),
          fileId,
          cosFileId: Buffer.from(fileId).toString('base64'),
          download_url: downloadLink(context, path),
        },
      };
    },

    'storage.batchGetDownloadUrl': (request) => {
      const list = listOf(request['file_list']) as { fileid?: unknown; max_age?: unknown; url_type?: unknown }[];
      return {
        data: {
          download_list: list.map(({ fileid, max_age, url_type }) => {
            const path = known(fileid);
            if (path === undefined) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' };
            const link = downloadLink(context, path, typeof max_age === 'number' ? max_age : undefined);
            // The SDK does not encode links of this one kind (downloadFile with urlType COS_URL).
            return { code: 'SUCCESS', fileID: fileid, tempFileURL: url_type === 'COS_URL' ? encodeURI(link) : link };
          }),
        },
      };
    },

    'storage.batchDeleteFile': (request) => ({
      data: {
        delete_list: listOf(request['fileid_list']).map((fileid) => {
          const path = known(fileid);
          const removed = path !== undefined && context.objects.remove(path);
          return { code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID: fileid };
        }),
      },
    }),
  };
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid('the list must not be empty');
  if (value.length > 50) throw invalid('at most 50 files in one request');
  return value;
}

function invalid(message: string): Error {
  return Object.assign(new Error(message), { code: 'INVALID_PARAM' });
}
