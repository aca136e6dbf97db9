import type { TopicView } from '@/contract/topic';
import { dueOf } from './time';

/** WeChat cuts a shared card's title; cutting it ourselves keeps a whole character at the end. */
const LONGEST_SHARE = 26;
export const shareTitle = (title: string): string => {
  const letters = [...title];
  return letters.length <= LONGEST_SHARE ? title : `${letters.slice(0, LONGEST_SHARE - 1).join('')}…`;
};

/** 最迟12月15日前答复，还有21天（本系统约定）. */
export const promiseOf = (dueAt: string): string => {
  const { by, left } = dueOf(dueAt);
  return `最迟${by}，${left}（本系统约定）`;
};

/** Those who raised it, by masked names; the first one first. */
export const proposersLine = ({ proposers }: Pick<TopicView, 'proposers'>): string => {
  const names = [...proposers].sort((a, b) => Number(b.first) - Number(a.first)).map(({ name }) => name);
  return names.length <= 3 ? names.join('、') : `${names.slice(0, 3).join('、')}等${names.length}人`;
};

/** What 附议 is, and is not. */
export const SECOND_MEANS = '附议只是让召集人知道有多少人关心，不是投票，也不影响先后。';

/** Why nobody else sees it yet. */
export const VISIBILITY_NOTES = {
  waiting: { title: '正在核对', text: '文字正在由议事室人工核对，通过后大家就能看到。答复时间照常计算。' },
  hidden: { title: '没有公开', text: '这个议题现在只有提出人和议事室看得到。' },
} as const;
