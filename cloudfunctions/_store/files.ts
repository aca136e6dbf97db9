import { cloud } from './cloudbase';

/** Keeps a file; answers its id. */
export async function keepFile(path: string, content: Buffer): Promise<string> {
  const { fileID } = await cloud().uploadFile({ cloudPath: path, fileContent: content });
  return fileID;
}

/** Addresses under which files can be fetched for a while; files that are gone have none. */
export async function addressesOf(fileIds: readonly string[]): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const { fileList } = await cloud().getTempFileURL({ fileList: [...fileIds] });
  return new Map(fileList.filter((file) => file.code === 'SUCCESS').map((file) => [file.fileID, file.tempFileURL]));
}
