/** Texts with something personal in them, in disguise: made by a seed, knowing nothing of how they are found. */
export type Random = () => number;
export const seeded = (seed: number): Random => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const digits = (random: Random, count: number, from = '0123456789'): string => Array.from({ length: count }, () => pick(random, [...from])).join('');
const two = (n: number): string => String(n).padStart(2, '0');
const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'];
const GIVEN = [...'桂兰建国晓敏志远海燕永明德福文博立新玉芳伟静丽军秀英强磊洋勇艳杰娟涛超霞平刚辉鹏飞鑫波斌宇浩凯健俊帆雪慧巧美娜蕾云莲真环爱香月莺媛瑞凡佳嘉琼勤珍贞莉贵福生龙彬华家维启克伦翔旭泽晨辰士以峰宏'.replace(/[家以生]/g, '')];
const card = (random: Random): string => {
  const body = `62${digits(random, 16)}`;
  const sum = [...body].reverse().reduce((all, digit, i) => { const n = Number(digit) * (i % 2 === 0 ? 2 : 1); return all + (n > 9 ? n - 9 : n); }, 0);
  return body + String((10 - (sum % 10)) % 10);
};
const idNumber = (random: Random): string => {
  const body = `3210${pick(random, ['02', '03', '12', '23', '81', '84'])}${between(random, 1935, 2012)}${two(between(random, 1, 12))}${two(between(random, 1, 28))}${digits(random, 3)}`;
  const sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce((all, weight, i) => all + weight * Number(body[i]), 0);
  return body + '10X98765432'[sum % 11];
};
const personName = (random: Random): string => pick(random, SURNAMES) + Array.from({ length: random() < 0.8 ? 2 : 1 }, () => pick(random, GIVEN)).join('');

/** `secret` is what nobody may read; `around` puts it where people write it. */
export type Written = { kind: string; secret: string; before: string; after: string };
type Kind = { secret(random: Random): string; around: readonly (readonly [before: string, after: string])[] };

export const KINDS: Record<string, Kind> = {
  name: { secret: personName, around: [['居民', '反映，晚上太吵'], ['联系人：', '，请在工作日联系'], ['据', '老师介绍，早上人最多'], ['由', '书记主持'], ['业主', '（72岁）行走不便'], ['老人', '说，坡太陡']] },
  mobile: { secret: (r) => `1${pick(r, [...'3589'])}${digits(r, 9)}`, around: [['请打电话', '联系'], ['手机：', ''], ['有事找我（', '），白天都在'], ['', '是他的号码']] },
  landline: { secret: (r) => `0514${pick(r, [...'2678'])}${digits(r, 7)}`, around: [['家里电话', '，晚上打'], ['固定电话：', ''], ['可拨', '询问']] },
  'id-number': { secret: idNumber, around: [['身份证号', '，请核对'], ['证件：', ''], ['他报了', '后登记']] },
  'old-id-number': { secret: (r) => `321002${two(between(r, 35, 75))}${two(between(r, 1, 12))}${two(between(r, 1, 28))}${digits(r, 3)}`, around: [['老身份证', '还能用'], ['号码是', '']] },
  passport: { secret: (r) => `${pick(r, ['E', 'G'])}${digits(r, 8)}`, around: [['护照', '已过期'], ['护照号码：', '']] },
  'travel-permit': { secret: (r) => `${pick(r, ['H', 'C', 'T'])}${digits(r, 8)}`, around: [['通行证', '在有效期内'], ['回乡证号：', '']] },
  'bank-card': { secret: card, around: [['补助打到银行卡', '里'], ['卡号：', ''], ['汇到', '即可']] },
  plate: { secret: (r) => `苏K${digits(r, 1)}${pick(r, [...'ABCDEFGHJK'])}${digits(r, 3)}`, around: [['', '长期占道'], ['车牌', '的货车夜里鸣笛'], ['一辆', '停在门口']] },
  email: { secret: (r) => `${pick(r, ['wang', 'li', 'chen', 'zhao'])}${digits(r, 4)}@${pick(r, ['qq', 'sina', 'example'])}.com`, around: [['邮箱', '，欢迎来信'], ['发到', '']] },
  wechat: { secret: (r) => `${pick(r, ['wang', 'xiao', 'mei'])}hao${digits(r, 5)}`, around: [['加微信', '进群'], ['微信号：', ''], ['VX', '联系']] },
  qq: { secret: (r) => pick(r, [...'123456789']) + digits(r, 8), around: [['QQ', '，备注小区'], ['加扣扣', '']] },
  door: { secret: (r) => `${between(r, 1, 39)}幢${between(r, 1, 5)}单元${between(r, 1, 18)}0${between(r, 1, 4)}室`, around: [['住在福景苑', '，楼上漏水'], ['', '的老人出行难'], ['家住', '']] },
  house: { secret: (r) => `${between(r, 1, 24)}组${between(r, 1, 99)}号`, around: [['八烈村', '门前积水'], ['住', '的一户']] },
  'birth-date': { secret: (r) => `${between(r, 1935, 2001)}年${between(r, 1, 12)}月${between(r, 1, 28)}日`, around: [['', '出生，独居'], ['出生日期：', ''], ['生于', '，行动不便']] },
  'social-card': { secret: (r) => digits(r, 1, '123') + digits(r, 9), around: [['社保卡号', '已登记'], ['医保号：', '']] },
  'medical-record': { secret: (r) => digits(r, 1, '123456789') + digits(r, 7), around: [['住院号', '，去年手术'], ['病历号：', '']] },
  'personal-number': { secret: (r) => `20${digits(r, 8)}`, around: [['学号', '的学生提出'], ['工号：', '']] },
  'title-deed': { secret: (r) => digits(r, 7), around: [['苏（2020）扬州市不动产权第', '号'], ['房产证号', '有争议']] },
  coordinates: { secret: (r) => `119.${digits(r, 1, '3456')}${digits(r, 5)},32.${digits(r, 1, '3456')}${digits(r, 5)}`, around: [['家的位置', ''], ['坐标：', '，请来看']] },
};

const HAN = [...'零一二三四五六七八九'];
const ZERO_WIDTH = ['\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad'];
const between2 = (text: string, put: () => string): string => [...text].map((letter, i) => (i === 0 ? letter : put() + letter)).join('');

export const DISGUISES: Record<string, (text: string, random: Random) => string> = {
  spaces: (text, random) => between2(text, () => (random() < 0.7 ? pick(random, [' ', '　', ' ']) : '')),
  'full width': (text) => [...text].map((letter) => (letter > ' ' && letter < '\u007f' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter)).join(''),
  'Chinese numerals': (text, random) => text.replace(/\d/g, (digit) => (random() < 0.8 ? HAN[Number(digit)]! : digit)),
  'zero width': (text, random) => between2(text, () => (random() < 0.6 ? pick(random, ZERO_WIDTH) : '')),
  'separators and look-alikes': (text, random) => {
    const mark = pick(random, ['-', '·', '.', '_', '/']);
    const alike = [...text].map((letter, i, all) => (letter === '0' && /\d/.test(all[i - 1] ?? '') && /\d/.test(all[i + 1] ?? '') ? 'O' : /[1-9]/.test(letter) && random() < 0.3 ? String.fromCodePoint(0x245f + Number(letter)) : letter === 'K' ? 'К' : letter === 'a' ? 'а' : letter)).join('');
    return between2(alike, () => mark);
  },
};

export function written(kind: string, disguise: string, random: Random): Written & { text: string; disguise: string } {
  const { secret, around } = KINDS[kind]!;
  const [plain, [before, after]] = [secret(random), pick(random, around)];
  const opening = pick(random, ['', '会上大家说得很细。', '第二条建议：', '（三）']);
  const closing = pick(random, ['', '。请相关部门研究。', '，2026年3月5日已回复。']);
  return { kind, disguise, secret: plain, before, after, text: opening + before + DISGUISES[disguise]!(plain, random) + after + closing };
}
