import type { Figure } from './counted';
import type { Read } from './read';

/** Of how many: 共38人, 到会38人; 38人中, 38户里. */
const WHOLE_BEFORE = /(?:共|共有|一共|总共|总计|合计|到会|参会|与会|出席|应到|实到|参加|参与|收回|收到|发出|发放|表态|投票|全体|全楼|全村|全幢|本楼|涉及|邀请|走访|征求|在场)(?:的|了|有|共|居民|住户|业主|代表|问卷|选票|意见)*$/u;
const WHOLE_AFTER = /^[^,。;!?\n0-9]{0,6}?(?:当?中|之中|里|内|表态|投票|参加|参会|到会|出席|签到)/u;
const OF_THEM = /其中|[中里内]/u;
const DOES = '(?:不同意|不满意|同意|赞成|支持|反对|签字|签名|签了|参加|到会|实到|出席|表态|确认|投票|弃权|缺席|满意|通过)';
const DOES_BEFORE = new RegExp(`${DOES}[^,。;!?\\n]{0,3}$`, 'u');
const DOES_AFTER = new RegExp(`^[^,。;!?\\n]{0,6}?${DOES}`, 'u');
const SENTENCE = /[。;!?\n]/u;

export type Rest = { figure: Figure; mask: string };

/** Two figures from which a small one can be worked out: 38人中35人同意 leaves three. */
export function restsIn(read: Read, figures: readonly Figure[], least: number): Rest[] {
  const exact = figures.filter(({ low, high, fewer }) => low === high && !fewer);
  return exact.filter((whole) => isWhole(read, whole)).flatMap((whole) => restsOf(read, whole, exact, least));
}

function isWhole({ words }: Read, { first, end }: Figure): boolean {
  return WHOLE_BEFORE.test(words.slice(Math.max(0, first - 12), first)) || WHOLE_AFTER.test(words.slice(end, end + 14));
}

function restsOf(read: Read, whole: Figure, figures: readonly Figure[], least: number): Rest[] {
  const parts = figures.filter((part) => part !== whole && part.counted === whole.counted && part.low < whole.low && isPart(read, whole, part));
  const alone = parts.filter(({ low }) => whole.low - low < least && low >= least).map((figure) => ({ figure, mask: mostInWords(figure.low / whole.low) }));
  if (alone.length > 0) return alone;
  const left = whole.low - parts.reduce((sum, { low }) => sum + low, 0);
  const known = parts.length > 1 && parts.every(({ low }) => low >= least);
  const smallest = [...parts].sort((a, b) => a.low - b.low)[0];
  return known && smallest && left > 0 && left < least ? [{ figure: smallest, mask: `若干${smallest.written || '名'}` }] : [];
}

/** In the same sentence, and said to be of them or to have done something. */
function isPart({ words }: Read, whole: Figure, part: Figure): boolean {
  const between = whole.first < part.first ? words.slice(whole.end, part.first) : words.slice(part.end, whole.first);
  if (SENTENCE.test(between)) return false;
  return (whole.first < part.first && OF_THEM.test(between)) || DOES_BEFORE.test(words.slice(Math.max(0, part.first - 10), part.first)) || DOES_AFTER.test(words.slice(part.end, part.end + 14));
}

export const mostInWords = (share: number): string => (share >= 0.8 ? '绝大多数' : '多数');
