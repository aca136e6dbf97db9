import { NUMBER, valueOf } from './number';
import type { Read } from './read';
import { mostInWords } from './rest';

/** What is said of a vote without a unit: signs from `first` up to `end`. */
export type Vote = { first: number; end: number; mask: string };

const VOTE = '不同意|不赞成|反对|弃权|赞成|同意|支持|缺席|不满意|基本满意|满意';
/** 同意35、反对3、弃权1, 反对票3张, 满意10、不满意1: a bare number after what was voted, with nothing of its own after it. */
const BARE = new RegExp(`(?<head>(?:${VOTE})(?:的|人数|户数|票数|票)*[:为是有]?)(?<number>${NUMBER})张?(?=[,。;)\\n]|$|、?(?:${VOTE}|未))`, 'gu');
/** 1/38; days and shares of a few are none. */
const OUT_OF = /(?<edge>^|[^0-9/.\-年])(?<part>[0-9]{1,4})\/(?<whole>[0-9]{1,4})(?:[人户名位票])?(?![0-9/])/gu;
const AGAINST = /(?<yes>[0-9]{1,4})(?:比|:)(?<no>[0-9]{1,4})(?=[^,。;\n]{0,4}(?:通过|同意|赞成|表决|获))/gu;
const SPOKEN_OF = new RegExp(`${VOTE}|签[字名了]|到会|[人户票]`, 'u');
/** What reads as a day, or as a share like 1/3. */
const isDay = (part: number, whole: number): boolean => part <= 12 && whole <= 31;
const FEW = 10;

export function votesIn({ words }: Read, least: number): Vote[] {
  const small = (value: number): boolean => value > 0 && value < least;
  const bare = [...words.matchAll(BARE)].flatMap((match): Vote[] => {
    const { head, number } = match.groups!;
    return small(valueOf(number!).low) ? [{ first: match.index + head!.length, end: match.index + match[0].length, mask: `不足${least}人` }] : [];
  });
  const outOf = [...words.matchAll(OUT_OF)].flatMap((match): Vote[] => {
    const [part, whole, first, end] = [Number(match.groups!.part), Number(match.groups!.whole), match.index + match.groups!.edge!.length, match.index + match[0].length];
    const spokenOf = SPOKEN_OF.test(words.slice(Math.max(0, first - 6), first) + words.slice(end - 1, end + 6));
    if (whole <= FEW || part > whole || (isDay(part, whole) && !spokenOf)) return [];
    return small(part) ? [{ first, end, mask: '少数' }] : small(whole - part) ? [{ first, end, mask: mostInWords(part / whole) }] : [];
  });
  const against = [...words.matchAll(AGAINST)].flatMap((match): Vote[] => {
    const [yes, no] = [Number(match.groups!.yes), Number(match.groups!.no)];
    return small(yes) || small(no) ? [{ first: match.index, end: match.index + match[0].length, mask: '多数对少数' }] : [];
  });
  return [...bare, ...outOf, ...against];
}
