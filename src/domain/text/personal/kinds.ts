import { maskedName } from '../personal-data';

/** What of a text tells who somebody is, or where to find him or her. */
export type PersonalKind =
  | 'name' | 'mobile' | 'landline' | 'id-number' | 'old-id-number' | 'passport' | 'travel-permit' | 'bank-card' | 'plate' | 'email' | 'wechat' | 'qq'
  | 'door' | 'house' | 'birth-date' | 'social-card' | 'medical-record' | 'personal-number' | 'title-deed' | 'coordinates';

/** `bare`: what was found, without gaps and disguise. */
type Kind = {
  name: string; mask(bare: string): string;
  /** 车牌和证件号一律删去 （convention.publication-privacy）: nobody can let these stand. */
  never?: true;
};
const gone = (what: string) => () => `〔${what}已删去〕`;

export const PERSONAL_KINDS: Record<PersonalKind, Kind> = {
  name: { name: '姓名', mask: (bare) => maskedSurname(bare) },
  mobile: { name: '手机号', mask: (bare) => `${bare.slice(0, 3)}****${bare.slice(-4)}` },
  landline: { name: '固定电话', mask: (bare) => `${'*'.repeat(4)}${bare.slice(-3)}` },
  'id-number': { name: '身份证号', mask: gone('证件号'), never: true },
  'old-id-number': { name: '15位身份证号', mask: gone('证件号'), never: true },
  passport: { name: '护照号', mask: gone('证件号'), never: true },
  'travel-permit': { name: '通行证号', mask: gone('证件号'), never: true },
  'bank-card': { name: '银行卡或账号', mask: gone('卡号'), never: true },
  plate: { name: '车牌', mask: gone('车牌'), never: true },
  email: { name: '电子邮箱', mask: gone('邮箱') },
  wechat: { name: '微信号', mask: gone('微信号') },
  qq: { name: 'QQ号', mask: gone('QQ号') },
  door: { name: '门牌', mask: gone('门牌') },
  house: { name: '住址号码', mask: gone('门牌') },
  'birth-date': { name: '出生日期', mask: gone('出生日期') },
  'social-card': { name: '社保、医保、公积金号', mask: gone('卡号'), never: true },
  'medical-record': { name: '病历号', mask: gone('病历号'), never: true },
  'personal-number': { name: '工号、学号等个人编号', mask: gone('编号') },
  'title-deed': { name: '不动产权证号', mask: gone('证件号'), never: true },
  coordinates: { name: '精确位置', mask: gone('位置') },
};

/** Two stars whatever the name's length: how long it is would tell something too. */
const maskedSurname = (bare: string): string => `${[...maskedName(bare)][0]}**`;

/** Where something personal was found: places in the text as written, and `text` as it stands there. */
export type PersonalFinding = { kind: PersonalKind; from: number; to: number; text: string; mask: string };
