import type { Folded } from './folded';
import type { PersonalKind } from './kinds';
import type { Spotted } from './numbers';

/** What a person writes between a label and what it announces; gaps and colons are passed over already. */
const IS = '(?:号码|号|码|编号|账号|帐号|号段)?(?:是|为|就是|填|写的是)?';
type Pattern = { kind: PersonalKind; pattern: RegExp; whole: RegExp };
const labelled = (kind: PersonalKind, label: string, value: string): Pattern => ({ kind, pattern: new RegExp(`(?:${label})${IS}(${value})`, 'giu'), whole: new RegExp(`^(?:${value})$`, 'iu') });
const standing = (kind: PersonalKind, value: string): Pattern => ({ kind, pattern: new RegExp(`(${value})`, 'gu'), whole: new RegExp(`^(?:${value})$`, 'u') });

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const LETTERS = 'A-HJ-NP-Z';

const PATTERNS: readonly Pattern[] = [
  standing('plate', `[${PROVINCES}][${LETTERS}](?=[A-Z0-9]{0,4}\\d[A-Z0-9]{0,4}\\d)[A-Z0-9]{4,6}[学警挂港澳]?(?![A-Z0-9])`),
  labelled('plate', '车牌|牌照', `[${PROVINCES}]?[A-Z][A-Z0-9]{4,6}`),
  standing('email', '[A-Za-z0-9]{2,40}(?:@|#|艾特|圈a)[A-Za-z0-9]{1,30}(?:点)?(?:com|cn|net|org|edu|gov|cc|io|vip)'),
  labelled('wechat', '微信(?!公众|小程序|群|支付|号?公众)|威信|薇信|[vV]信|wx|vx|wechat|加[vV]', '[A-Za-z][A-Za-z0-9]{4,22}|(?<![0-9])[0-9]{5,12}(?![0-9])'),
  labelled('qq', 'qq|扣扣|企鹅号|Q号', '[1-9][0-9]{4,11}'),
  labelled('passport', '护照', '[A-Z]{1,2}[A-Z0-9]?[0-9]{6,8}|[0-9]{8,9}'),
  standing('passport', '(?<![A-Za-z0-9])(?:[EGDSP][A-Z]?[0-9]{7,8})(?![A-Za-z0-9])'),
  labelled('travel-permit', '通行证|回乡证|台胞证|居住证|港澳证', '[A-Z]{0,2}[0-9]{8,18}'),
  labelled('bank-card', '银行卡|卡号|账户|账号|帐号|收款|开户|支付宝|储蓄卡|信用卡|存折', '[0-9]{12,21}|[A-Za-z][A-Za-z0-9]{5,22}'),
  labelled('social-card', '社保卡?|社会保障卡?|医保卡?|医疗保险|公积金|社保', '[A-Z]{0,2}[0-9][A-Z0-9]{7,19}'),
  labelled('medical-record', '病历|住院|门诊|就诊卡?|病案|诊疗卡?', '[A-Z]{0,3}[0-9]{5,14}'),
  labelled('personal-number', '工号|学号|警号|学籍|考号|准考证|残疾证|军官证|士兵证|退役军人证|驾驶证|驾照|档案|户口[簿本]|工作证|员工', '[A-Z字第]{0,4}[0-9]{5,20}'),
  labelled('title-deed', '不动产权[证第]*|产权证[第字]*|房产证[第字]*|土地证[第字]*|房屋所有权证[第字]*', '[A-Z第字]{0,4}[0-9]{5,20}'),
  labelled('landline', '电话|座机|热线|固话|联系方式|致电|拨打|tel', '[2-8][0-9]{6,7}(?![0-9])'),
  labelled('coordinates', '坐标|位置|定位|经纬度|经度|纬度|东经|北纬', '(?:1[0-3][0-9]|[7-9][0-9])[0-9]{4,8}(?:[1-5][0-9][0-9]{4,8})?|[1-5][0-9][0-9]{4,8}'),
  labelled('birth-date', '生于|出生|生日|出生日期|出生年月|出生时间', '(?:19|20)?[0-9]{2}年?[0-9十]{1,2}月?(?:[0-9十]{1,3}日?)?(?![0-9])'),
  standing('birth-date', '(?:19|20)[0-9]{2}年[0-9十]{1,2}月(?:[0-9十]{1,3}日)?(?:出?生人?)(?![产效活态育意成长])'),
];

/** A number inside a longer one is not it. */
const cut = (view: Folded, first: number, last: number): boolean => {
  const [before, end] = [view.signs[first - 1], view.signs[last]!];
  const next = view.signs[last + 1];
  const glued = (a: string, b: string): boolean => /[0-9]/.test(a) && /[0-9]/.test(b);
  return (before !== undefined && view.signs[first]!.gap === '' && glued(before.plain, view.signs[first]!.plain)) || (next !== undefined && next.gap === '' && glued(end.plain, next.plain));
};

const STOP = /[，,。；;！!？?：:、（）()\n]/;

/** A value goes on over a comma only where it is no value without what follows. */
function endOf(view: Folded, whole: RegExp, first: number, last: number): number | undefined {
  const ends = Array.from({ length: last - first }, (_, i) => first + i).filter((i) => STOP.test(view.signs[i + 1]!.gap));
  return [...ends, last].find((end) => whole.test(view.digits.slice(first, end + 1)) && !cut(view, first, end));
}

/** What tells by its label, or by its form, what it is. */
export function labelledData(view: Folded): Spotted[] {
  return PATTERNS.flatMap(({ kind, pattern, whole }) => [...view.digits.matchAll(pattern)].flatMap((match): Spotted[] => {
    const first = match.index + match[0].lastIndexOf(match[1]!);
    const last = endOf(view, whole, first, first + match[1]!.length - 1);
    const bare = last === undefined ? '' : view.digits.slice(first, last + 1);
    return last === undefined || bare.replace(/[^0-9A-Za-z]/g, '').length < 4 ? [] : [{ kind, first, last, bare }];
  }));
}
