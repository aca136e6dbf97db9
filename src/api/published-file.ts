import Taro from '@tarojs/taro';

/** The text of a file that everybody may fetch, by its address; throws where it cannot be had. */
export async function textAt(url: string): Promise<string> {
  if (process.env.TARO_ENV === 'h5') {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.text();
  }
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url });
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({ filePath: tempFilePath, encoding: 'utf8', success: ({ data }) => resolve(data as string), fail: reject });
  });
}
