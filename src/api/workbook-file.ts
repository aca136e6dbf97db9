import Taro from '@tarojs/taro';

/** A workbook between the phone and the cloud, as base64. */
export type Workbook = { fileName: string; base64: string };

const inBrowser = process.env.TARO_ENV === 'h5';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Asks for a file: WeChat from a conversation, a browser from the disk. Backing out answers nothing. */
export const chooseWorkbook = (): Promise<Workbook | undefined> => (inBrowser ? fromDisk() : fromConversation());

function fromDisk(): Promise<Workbook | undefined> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.xlsx,${XLSX}`;
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (!file) return resolve(undefined);
      const reader = new FileReader();
      reader.onload = () => resolve({ fileName: file.name, base64: String(reader.result).replace(/^[^,]*,/, '') });
      reader.onerror = () => reject(reader.error ?? new Error('not readable'));
      return reader.readAsDataURL(file);
    });
    input.click();
  });
}

async function fromConversation(): Promise<Workbook | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] });
    const [file] = tempFiles;
    if (!file) return undefined;
    return await new Promise((resolve, reject) => {
      Taro.getFileSystemManager().readFile({ filePath: file.path, encoding: 'base64', success: ({ data }) => resolve({ fileName: file.name, base64: data as string }), fail: reject });
    });
  } catch (error) {
    if (/cancel/i.test((error as { errMsg?: string }).errMsg ?? '')) return undefined;
    throw error;
  }
}

/** Bytes that so many base64 characters stand for. */
export const bytesOf = (base64: string): number => (base64.length / 4) * 3 - (base64.match(/=*$/)?.[0].length ?? 0);

/** Pieces that each stand for whole bytes, so that the cloud can read them one after the other. */
export function piecesOf(base64: string, mostBytes: number): string[] {
  const characters = Math.floor(mostBytes / 3) * 4;
  return Array.from({ length: Math.ceil(base64.length / characters) }, (_, n) => base64.slice(n * characters, (n + 1) * characters));
}
