import type { DrawView } from '@/contract/draw';
import type { DrawState } from '@/domain/session/draw-order';

/** The steps of a draw as the convener takes them. */
export const STAGES = ['固定名单', '计算', '公布', '录号码', '入席'] as const;

const AT: Record<DrawState, number> = { 'given-up': 0, computing: 1, computed: 2, committed: 3, drawn: 4, done: 5 };
export const stageOf = (state: DrawState | undefined): number => (state === undefined ? 0 : AT[state]);

/** What is read out at the meeting before the number is drawn. */
export const toReadOut = ({ people, size, published }: NonNullable<DrawView['draw']>): string =>
  published ? `这次摇号，名单${people}人，席位${size}个。1000组名单已经排好，承诺值开头八位是 ${published.commitment.slice(0, 8).toUpperCase().replace(/(.{4})/, '$1 ')}。号码这样产生：${published.source}。号码是几，就是第几组入席。` : '';
