import Taro from '@tarojs/taro';

/** Photos on the phone. In a browser they are data URLs and need nothing of this. */
const inBrowser = process.env.TARO_ENV === 'h5';

/** WeChat throws away a chosen photo when the app is closed; a draft must outlive that. Failing that, the photo serves until then. */
export async function keepPhoto(path: string): Promise<string> {
  if (inBrowser) return path;
  try {
    const { savedFilePath } = (await new Promise((resolve, reject) => {
      Taro.getFileSystemManager().saveFile({ tempFilePath: path, success: resolve, fail: reject });
    })) as { savedFilePath: string };
    return savedFilePath;
  } catch {
    return path;
  }
}

/** Gives the space back once a draft is sent or thrown away. */
export function forgetPhotos(paths: readonly string[]): void {
  if (inBrowser) return;
  for (const filePath of paths) Taro.getFileSystemManager().removeSavedFile({ filePath, fail: () => undefined });
}

/** A picture or a voice message as it travels. */
export function fileAsBase64(path: string): Promise<string> {
  if (inBrowser) return Promise.resolve(path.slice(path.indexOf(',') + 1));
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({ filePath: path, encoding: 'base64', success: ({ data }) => resolve(data as string), fail: reject });
  });
}
