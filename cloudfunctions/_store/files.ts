import { cloud } from './cloudbase';
import { inPieces } from './pieces';

/** Files the storage takes in one call. */
const AT_ONCE = 50;

/** Keeps a file; answers its id. */
export async function keepFile(path: string, content: Buffer): Promise<string> {
  const { fileID } = await cloud().uploadFile({ cloudPath: path, fileContent: content });
  return fileID;
}

/** The id a file has, or would have, at a path; nothing is kept. */
export const fileIdAt = async (path: string): Promise<string> => (await cloud().getUploadMetadata({ cloudPath: path })).data.fileId;

/** What a kept file holds; nothing when it is gone. */
export async function contentOf(fileId: string): Promise<Buffer | undefined> {
  try {
    return (await cloud().downloadFile({ fileID: fileId })).fileContent as Buffer;
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (/NONEXIST|not exist|404/i.test(`${code ?? ''} ${message}`)) return undefined;
    throw error;
  }
}

/** Takes files away for good; those that are gone already do no harm. */
export async function removeFiles(fileIds: readonly string[]): Promise<void> {
  for (const fileList of inPieces(fileIds, AT_ONCE)) await cloud().deleteFile({ fileList });
}

/** Addresses under which files can be fetched for a while; files that are gone have none. */
export async function addressesOf(fileIds: readonly string[]): Promise<Map<string, string>> {
  const answers = await Promise.all(inPieces([...new Set(fileIds)], AT_ONCE).map((fileList) => cloud().getTempFileURL({ fileList })));
  return new Map(answers.flatMap(({ fileList }) => fileList).filter((file) => file.code === 'SUCCESS').map((file) => [file.fileID, file.tempFileURL]));
}
