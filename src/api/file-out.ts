import Taro from '@tarojs/taro';

export type FileFormat = 'docx' | 'pdf' | 'xlsx' | 'png';
/** A file the cloud made, as base64. */
export type FileOut = { fileName: string; format: FileFormat; base64: string };

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Record<FileFormat, string> = { docx: `${OFFICE}.wordprocessingml.document`, xlsx: `${OFFICE}.spreadsheetml.sheet`, pdf: 'application/pdf', png: 'image/png' };

/** Hands a file over: a browser saves it, WeChat opens it, from where it can be sent on or kept. */
export function deliverFile({ fileName, format, base64 }: FileOut): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a');
    link.href = `data:${TYPES[format]};base64,${base64}`;
    link.download = fileName;
    link.click();
    return Promise.resolve();
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  return new Promise((resolve, reject) => {
    const done = { success: () => resolve(), fail: reject };
    Taro.getFileSystemManager().writeFile({
      filePath, data: base64, encoding: 'base64', fail: reject,
      success: () => void (format === 'png' ? Taro.previewImage({ urls: [filePath], ...done }) : Taro.openDocument({ filePath, fileType: format, showMenu: true, ...done })),
    });
  });
}

/** Hands over a table, or what another program is to read, as text. */
export function deliverText(fileName: string, text: string, type: 'text/csv' | 'application/json' = 'text/csv'): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const link = document.createElement('a');
    link.href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
    link.download = fileName;
    link.click();
    return Promise.resolve();
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({ filePath, data: text, encoding: 'utf8', fail: reject, success: () => void Taro.shareFileMessage({ filePath, fileName, success: () => resolve(), fail: reject }) });
  });
}
