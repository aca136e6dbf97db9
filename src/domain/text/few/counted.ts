import { GOES_BEFORE, NUMBER, rangeOf, valueOf, type Reading } from './number';
import type { Read } from './read';
import { TWO_OR_THREE, UNIT, unitOf, type Counted } from './units';

/** A figure of people in a text: signs from `first` up to `end`; what it says, in which unit; `narrowed`: with 仅有, 不足 and the like before it; `fewer`: it says that they were fewer than that. */
export type Figure = Reading & { first: number; end: number; written: string; counted: Counted; narrowed: boolean; fewer: boolean };

const NARROWED = '(?:仅仅|仅有|仅|只有|只|才有|不足|不到|少于|不满)?';
const FEWER = /^(?:不足|不到|少于|不满)$/u;
const APART = '(?:[-~—–]{1,2}|至|到|或者?|、)';
const FIGURE = new RegExp(`(?<narrow>${NARROWED})(?:(?:(?<low>${NUMBER})(?:户|人|名|位|家|个)?${APART})?(?<high>${NUMBER})(?<mark>[-/.])?(?:${UNIT})|${TWO_OR_THREE})`, 'gu');

/** 反对、不同意、同意…: what makes one a number, and no 一位 that only begins to tell of somebody. */
const VOICE = '(?:不同意|不赞成|不支持|不愿意?|反对|同意|赞成|弃权|支持|保留|拒绝|缺席|[没未]有?(?:签|来|到|参加|表态|同意|交)|不签)';
const VOICED = new RegExp(`^[^,。;!?\\n]{0,7}${VOICE}`, 'u');
const THE_ONE = /(?:(?:^|[^会场网线晚])上|[下这那同某头末])$/u;
const COUNTED_OUT = /(?:唯一|唯有|还有|另有|另外|其中|有|剩|剩下|余|余下|共|除|除了|差)$/u;

/** 每户1人, 每楼推选2名: so many each; 前三名: a place. */
const EACH = /(?:每(?![次天日周月年晚当])[^,。;!?\n]{0,8}|[均逐各任哪]|不少于|不低于|不超过|不得多于|最多|至多|第[0-9一二三四五六七八九十]+[、至到~-])$/u;
const PLACE = /前$/u;
/** 增配2名保洁员, 安排3人值守: places to be filled, not people who took part. */
const POSTS_BEFORE = /(?:配备?|增[配设加]|安排|派出?|聘请?|招聘|落实|抽调|设[立置]?)[^,。;!?\n]{0,4}$/u;
const POSTS_AFTER = /^(?:专?职?)(?:保洁|保安|网格|管理|工作人员|维修|电工|专管|民警|辅警|城管|医生|护士|社工|社区工作者|物业|协管|巡查|安全员|河长|楼长|门卫|专人|值班|值守|看管|看护|轮流|轮值|驻)/u;

/** Every figure of people in a text that is one: no place in a row, no so many each, no post to be filled. */
export const figuresIn = ({ words }: Read): Figure[] => [...words.matchAll(FIGURE)].flatMap((match) => {
  const groups = match.groups as Groups;
  const figure = groups.pair ? pairOf(groups.pair, match) : figureOf(groups, match);
  return isCount(figure, groups, words) ? [figure] : [];
});
type Groups = Record<string, string | undefined>;

const howNarrow = ({ narrow = '' }: Groups) => ({ narrowed: narrow !== '', fewer: FEWER.test(narrow) });

const pairOf = (pair: string, match: RegExpMatchArray): Figure => ({
  first: match.index!, end: match.index! + match[0].length, ...valueOf(pair === '俩' ? '二' : '三'), written: match[0].endsWith('人') ? '人' : '名', counted: 'person', ...howNarrow(match.groups as Groups),
});

function figureOf(groups: Groups, match: RegExpMatchArray): Figure {
  const [{ written, counted }, high, end] = [unitOf(groups)!, groups.high!, match.index! + match[0].length];
  const range = groups.low === undefined ? undefined : rangeOf(groups.low, high);
  const first = groups.low === undefined || range ? match.index! : end - high.length - (groups.mark ?? '').length - written.length;
  return { first, end, ...(range ?? valueOf(high)), written, counted, ...howNarrow(groups) };
}

function isCount({ first, end, written, narrowed, low, high }: Figure, groups: Groups, words: string): boolean {
  // 2.3户 is the third of a list, as nobody is a part of a household; 户均2.3人 is a mean.
  const [before, after] = [words.slice(Math.max(0, first - 14), first).replace(/[0-9]+\.$/u, ''), words.slice(end, end + 14)];
  if (GOES_BEFORE.test(before) || (groups.narrow === '少于' && before.endsWith('不'))) return false;
  if (groups.pair) return true;
  if (EACH.test(before) || (/^[名位]$/u.test(written) && PLACE.test(before)) || (POSTS_BEFORE.test(before) && POSTS_AFTER.test(after))) return false;
  // 3-户 is three households; 3.户 heads a line of a list, unless they do something; 3.居民 does in any case.
  if (groups.mark !== undefined && (written === '' || (groups.mark === '.' && !narrowed && !VOICED.test(after)))) return false;
  return groups.high !== '一' || low !== high || narrowed || (!THE_ONE.test(before) && (COUNTED_OUT.test(before) || VOICED.test(after)));
}
