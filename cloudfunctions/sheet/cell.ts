import type { CellValue } from 'exceljs';
import { personalDataIn } from '../../src/domain/text/personal-data';
import { graphemes, textFault, tidy } from '../../src/domain/text/plain';
import { SHEET_LIMITS } from '../../src/domain/room/sheets';
import { mobileIn } from '../../src/domain/room/claim';
import type { Column } from './columns';

/** What a cell holds as words, or why it cannot be taken. Formulas are never worked out. */
export function wordsIn(value: CellValue): { text: string } | { fault: string } {
  if (value === null || value === undefined) return { text: '' };
  if (value instanceof Date) return { text: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10) };
  if (typeof value === 'string') return plain(value);
  if (typeof value === 'number') return { text: String(value) };
  if (typeof value === 'boolean') return { text: value ? '是' : '否' };
  if ('formula' in value || 'sharedFormula' in value) return { fault: '不能填公式，请复制后“粘贴为数值”' };
  if ('richText' in value) return plain(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return plain(typeof value.text === 'string' ? value.text : '');
  return { fault: '单元格里是错误值，请重新填' };
}

function plain(raw: string): { text: string } | { fault: string } {
  if (raw.length > SHEET_LIMITS.cell * 30) return { fault: `最多${SHEET_LIMITS.cell}个字` };
  const text = tidy(raw);
  if (textFault(text)) return { fault: '含有看不见的特殊字符，请删去后重填' };
  return graphemes(text) > SHEET_LIMITS.cell ? { fault: `最多${SHEET_LIMITS.cell}个字` } : { text };
}

/** A mobile number that is on record already and stays as it is. */
export const KNOWN_MOBILE = '已登记';

export type Value = string | readonly string[] | boolean | number;

/** The value of a cell as its column wants it; an empty one is nothing. */
export function valueOf(column: Column, text: string): { value?: Value } | { fault: string } {
  if (text === '') return column.required ? { fault: '不能空着' } : {};
  if (personalDataIn(text).includes('id-number')) return { fault: '不要填身份证号' };
  switch (column.type) {
    case 'text': return personalDataIn(text).includes('mobile') ? { fault: '这里不要填手机号' } : { value: text };
    case 'code': return /^[0-9A-Za-z_-]{1,64}$/.test(text) ? { value: text } : { fault: '编号只能用字母、数字、-和_' };
    case 'codes': { const codes = split(text); return codes.every((code) => /^[0-9A-Za-z_-]{1,64}$/.test(code)) ? { value: codes } : { fault: '编号之间用、隔开' }; }
    case 'name': { const found = keyOf(column, text); return found ? { value: found } : { fault: `没有“${text}”，请从这些里选：${Object.values(column.names!).join('、')}` }; }
    case 'names': {
      const keys = split(text).map((name) => keyOf(column, name));
      return keys.every((key) => key !== undefined) ? { value: keys as string[] } : { fault: `请从这些里选，之间用、隔开：${Object.values(column.names!).join('、')}` };
    }
    case 'day': { const day = dayIn(text); return day ? { value: day } : { fault: '日期写成2024-01-31' }; }
    case 'flag': return text === '是' ? { value: true } : text === '否' ? { value: false } : { fault: '填是或否' };
    case 'number': { const number = Number(text); return Number.isFinite(number) ? { value: number } : { fault: '填数字' }; }
    case 'mobile': { const mobile = text === KNOWN_MOBILE ? KNOWN_MOBILE : mobileIn(text); return mobile ? { value: mobile } : { fault: '手机号要11位数字' }; }
  }
}

const split = (text: string): string[] => [...new Set(text.split(/[、，,;；\s]+/).filter(Boolean))];
const keyOf = ({ names = {} }: Column, name: string): string | undefined => Object.keys(names).find((key) => names[key] === name);

/** A day however people write it, if there is such a day. */
export function dayIn(text: string): string | undefined {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  if (!year) return undefined;
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  const made = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(day) ? day : undefined;
}
