import { inflateRawSync } from 'node:zlib';
import { SHEET_LIMITS } from '../../src/domain/room/sheets';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** Why an upload is not a workbook we open, in words for its sender; nothing when it is. */
export type Refused = '不是Excel文件（.xlsx），请另存为.xlsx再传' | '文件展开以后太大，请分成几个文件' | '文件里有宏或外部链接，请另存为普通的.xlsx';

/**
 * Unpacks every entry, counting, before anything else opens the file: sizes written in a zip are only claims. An entry that
 * is packed more than 60 times over, or unpacks beyond the bound in sum, ends it at once.
 */
export function whyNotAWorkbook(file: Buffer): Refused | undefined {
  const entries = entriesOf(file);
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) return '不是Excel文件（.xlsx），请另存为.xlsx再传';
  if (entries.some(({ name }) => /vbaProject|externalLinks|\.\.|^\//.test(name))) return '文件里有宏或外部链接，请另存为普通的.xlsx';
  let left: number = SHEET_LIMITS.unpacked;
  for (const { method, content } of entries) {
    const most = Math.min(left, Math.max(100_000, content.length * SHEET_LIMITS.ratio));
    try {
      const size = method === STORED ? content.length : inflateRawSync(content, { maxOutputLength: most }).length;
      if (size > most) return '文件展开以后太大，请分成几个文件';
      left -= size;
    } catch (error) {
      return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? '文件展开以后太大，请分成几个文件' : '不是Excel文件（.xlsx），请另存为.xlsx再传';
    }
  }
  return undefined;
}

type Entry = { name: string; method: number; content: Buffer };

/** The entries a zip's directory names, or nothing when it is none. */
function entriesOf(file: Buffer): Entry[] | undefined {
  const end = file.subarray(Math.max(0, file.length - 66_000)).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1) return undefined;
  const at = Math.max(0, file.length - 66_000) + end;
  if (at + 22 > file.length || file.readUInt32LE(at) !== END) return undefined;
  const count = file.readUInt16LE(at + 10);
  const entries: Entry[] = [];
  let place = file.readUInt32LE(at + 16);
  for (let n = 0; n < count; n += 1) {
    if (place + 46 > file.length || file.readUInt32LE(place) !== ENTRY) return undefined;
    const [method, packed, nameLength, extra, comment, local] = [file.readUInt16LE(place + 10), file.readUInt32LE(place + 20), file.readUInt16LE(place + 28), file.readUInt16LE(place + 30), file.readUInt16LE(place + 32), file.readUInt32LE(place + 42)];
    if (local + 30 > file.length || ![STORED, DEFLATED].includes(method)) return undefined;
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    if (begin + packed > file.length) return undefined;
    entries.push({ name: file.toString('utf8', place + 46, place + 46 + nameLength), method, content: file.subarray(begin, begin + packed) });
    place += 46 + nameLength + extra + comment;
  }
  return entries;
}
