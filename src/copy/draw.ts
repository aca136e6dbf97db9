import type { DrawView } from '@/contract/draw';
import { DRAW_STATE_NAMES, type DrawState } from '@/domain/session/draw-order';
import type { PublishedCheck } from '@/domain/session/lottery/check-published';

type Draw = NonNullable<DrawView['draw']>;

/** 8f3a 21c0 9b7d: a number of the list, so that it can be read out and compared. */
export const spaced = (code: string): string => code.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');

/** The same number, however it was typed. */
export const asNumber = (typed: string): string => typed.replace(/[^0-9A-Za-z]/g, '').toLowerCase();

/** A rule of the list: at least so many of them sit. Bounds that bind nobody are not said. */
export const quotasInWords = (quotas: Draw['quotas']): string[] => quotas.flatMap(({ category, value, min }) => {
  if (min === 0 || value === '否') return [];
  const who = category === '利益相关' ? '利益相关方代表' : value === '是' ? category : value;
  return [`${who}至少${min}人`];
});

/** 10.0%: a chance as people say it. */
export const percent = (share: number): string => `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;

/** Where the draw stands, for everybody. */
export const stateOf = (state: DrawState): string => DRAW_STATE_NAMES[state];

/** What the three digits may come from. `write`: one's own words. */
export const SOURCES = [
  { value: 'dice', label: '当众掷三个十面骰子', source: '开会时当众掷三个十面骰子，依次为百位、十位、个位' },
  { value: 'balls', label: '当众摸三次球', source: '开会时当众从0到9十个球里摸三次，每次放回，依次为百位、十位、个位' },
  { value: 'write', label: '别的公开号码', source: '' },
] as const;
export type SourceWay = (typeof SOURCES)[number]['value'];

/** What was looked at, and what it means when it does not hold. */
export const CHECKS: Record<PublishedCheck, { holds: string; fails: string }> = {
  file: { holds: '文件就是公布的那一份', fails: '文件和公布的校验值对不上' },
  rules: { holds: '1000组名单每一组都合规则', fails: '有名单不合规则，或者被改过' },
  commitment: { holds: '名单和号码来源没有换过', fails: '和事先公布的承诺对不上' },
  result: { holds: '入席的编号就是这个号码对应的一组', fails: '公布的结果不是这个号码对应的一组' },
};

/** What becomes of one number of the list. `panels`: of the thousand. */
export function fateOf(code: string, draw: Draw, panels?: number): { title: string; text: string; drawn: boolean } {
  const drawn = draw.drawn?.panel.includes(code) ?? false;
  const share = panels === undefined ? '' : `1000组里有${panels}组有这个编号。`;
  if (!draw.drawn) return { title: '还没有摇号', text: `${share}号码出来以后再来看。`, drawn };
  return drawn
    ? { title: '摇中了', text: `第${draw.drawn.number}组里有这个编号。${share}`, drawn }
    : { title: '没有摇中', text: `第${draw.drawn.number}组里没有这个编号，已列入候补。${share}`, drawn };
}
