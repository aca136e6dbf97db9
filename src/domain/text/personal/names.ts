import type { Folded, Sign } from './folded';
import type { Spotted } from './numbers';
import { DOUBLE_SURNAMES, NOT_IN_NAMES, SURNAMES, WORDS } from './surnames';

/** Who is named after these words. */
const BEFORE = /(?:姓名|本人|联系人|户主|业主|居民|村民|住户|租户|房东|商户|店主|摊主|车主|群众|提出人|投诉人|反映人|举报人|经办人|负责人|当事人|申请人|参加人|证人|委员|代表|书记|主任|队长|组长|楼长|栋长|网格员|医生|老师|司机|师傅|妻子|丈夫|老伴|儿子|女儿|母亲|父亲|孙子|孙女|同志|名叫|叫做|叫|联系|老人|患者|志愿者|党员|召集人|由|找|是)$/;
const SURELY_BEFORE = /(?:姓名|联系人|户主|名叫|叫做|本人|经办人|申请人)是?$/;
/** Whom these words follow. */
const AFTER = /^(?:先生|女士|同志|老师|大爷|大妈|大娘|大叔|大姐|大哥|阿姨|叔叔|奶奶|爷爷|师傅|老人|书记|主任|委员|代表|局长|镇长|村长|乡长|会长|经理|律师|医生|警官|社长|校长|男|女|[0-9]{2}岁|电话|手机|家住|身份证|1[3-9][0-9]{9})/;
/** What somebody does who is named. */
const SAYS = /^(?:说|表示|认为|提出|反映|建议|介绍|告诉|同意|不同意|答应|承诺|牵头|主持|来电|来信|指出|强调|回应|提议|抱怨|投诉|举报|申请|去世|病了|坦言|补充|回忆|称赞|感慨|家门口|家里|家中|一家|家住|住在|今年[0-9]|签字|签名|发言)/;
const ENDS = /^(?:$|说|表示|认为|提出|反映|建议|介绍|告诉|称|家|的|等|在|和|与|及|住|今年|向|对|来|也|都|曾|已|因|带|把|被|要求|希望|同意|不|就|去|到|给|为|代|负责|是|从|男|女|电话|手机|签|发|主|参|[0-9A-Za-z])/;

/** Gaps that stand inside a name only to take it apart; a comma or bracket ends it. `王**` is one that is masked already. */
const LOOSE = /^[\s·•.．\-–—_/|~*＊﹡]{0,2}$/;
const MASK = /\*{2}|[＊﹡]{2}/;
/** What follows in another sentence or line says nothing of a name. */
const STOP = /[\n。；;！!？?]/;
const HAN = /\p{Script=Han}/u;

type Candidate = { first: number; last: number; bare: string; given: number; /** Reads as a word, too. */ word: boolean };

function candidatesAt(signs: readonly Sign[], first: number): Candidate[] {
  const sign = (i: number): string => signs[i]?.plain ?? '';
  if (sign(first) === '关' && /[相有]/.test(sign(first - 1))) return [];
  const double = DOUBLE_SURNAMES.has(sign(first) + sign(first + 1));
  if (!double && !SURNAMES.has(sign(first))) return [];
  const surname = double ? 2 : 1;
  return [2, 1].flatMap((given): Candidate[] => {
    const parts = signs.slice(first, first + surname + given);
    if (parts.length < surname + given || parts.slice(surname).some(({ plain }) => !HAN.test(plain) || NOT_IN_NAMES.has(plain))) return [];
    if (parts.slice(1).some(({ gap }) => !LOOSE.test(gap) || MASK.test(gap))) return [];
    const starred = parts.slice(1).filter(({ gap }) => /[*＊﹡]/.test(gap)).length;
    if (starred > 0 && starred < parts.length - 1) return [];
    const bare = parts.map(({ plain }) => plain).join('');
    const apart = parts.slice(1).some(({ gap, from }, i) => gap !== '' || from !== parts[i]!.to);
    return [{ first, last: first + surname + given - 1, bare, given, word: !double && !apart && WORDS.has(bare.slice(0, 2)) }];
  });
}

/** Does something else begin here, or a new part of the sentence? */
const closes = (signs: readonly Sign[], last: number, rest: string): boolean => {
  const next = signs[last + 1];
  return next === undefined || !LOOSE.test(next.gap) || ENDS.test(rest);
};

/** Names that the words around them give away. */
export function namesIn({ signs, plain, digits }: Folded): Spotted[] {
  const found: Spotted[] = [];
  for (let i = 0; i < signs.length; i += 1) {
    const candidates = candidatesAt(signs, i);
    const before = plain.slice(Math.max(0, i - 5), i);
    const name = candidates.find(({ last, given, word }) => {
      const rest = STOP.test(signs[last + 1]?.gap ?? '') ? '' : digits.slice(last + 1, last + 13);
      if (word) return BEFORE.test(before) && (SAYS.test(rest) || (SURELY_BEFORE.test(before) && closes(signs, last, rest)));
      const called = BEFORE.test(before) && (closes(signs, last, rest) || AFTER.test(rest));
      return called || AFTER.test(rest) || (given === 2 && SAYS.test(rest)) || (SURELY_BEFORE.test(before) && (given === 2 || candidates.length === 1));
    });
    if (!name) continue;
    found.push({ kind: 'name', first: name.first, last: name.last, bare: name.bare });
    i = name.last;
  }
  return [...found, ...listsIn(signs)];
}

const BREAK = /[、,，;；和与\n]/;
/** 王桂兰、李建国、赵晓敏: two or more that read as full names, one after the other. */
function listsIn(signs: readonly Sign[]): Spotted[] {
  const items: { first: number; last: number }[] = [];
  signs.forEach(({ gap }, i) => {
    const before = items[items.length - 1];
    if (before && i > 0 && LOOSE.test(gap)) before.last = i;
    else items.push({ first: i, last: i });
  });
  const whole = items.map(({ first, last }) => candidatesAt(signs, first).find((candidate) => candidate.last === last && !candidate.word));
  const listed = whole.map((candidate, i) => candidate !== undefined && [i - 1, i + 1].some((other) => whole[other] && BREAK.test(signs[items[Math.max(i, other)]!.first]!.gap) && (candidate.given === 2 || whole[other]!.given === 2)));
  return whole.flatMap((candidate, i): Spotted[] => (candidate && listed[i] ? [{ kind: 'name', first: candidate.first, last: candidate.last, bare: candidate.bare }] : []));
}

/** Names of people on record, wherever they stand and however they are taken apart. */
export function knownNamesIn({ signs, plain }: Folded, names: readonly string[]): Spotted[] {
  return [...new Set(names.map((name) => [...name.normalize('NFKC')].filter((letter) => HAN.test(letter) || /[A-Za-z]/.test(letter)).join('')))].filter((name) => name.length >= 2).flatMap((name) => {
    const found: Spotted[] = [];
    for (let first = plain.indexOf(name); first >= 0; first = plain.indexOf(name, first + 1)) {
      const last = first + name.length - 1;
      if (signs.slice(first + 1, last + 1).every(({ gap }) => gap.length <= 3 && !MASK.test(gap))) found.push({ kind: 'name', first, last, bare: name });
    }
    return found;
  });
}
