import { verdict, type Verdict } from '../verdict';

export type SecondRoundRule = 'session.second-round.nothing-open' | 'session.second-round.no-change-named';

/** May the topic be deliberated once more? Where a question is 未达成共识, and with a word on what changed since （十：推动再调研再协商）. */
export const canOpenRound = (view: { notYet: number; changed: string }): Verdict<SecondRoundRule> => verdict<SecondRoundRule>([
  view.notYet === 0 && { rule: 'session.second-round.nothing-open', clause: '10.not-yet-agreed', measured: 0, required: 1 },
  !view.changed.trim() && { rule: 'session.second-round.no-change-named', clause: '10.not-yet-agreed', required: '写明这一轮要再调研什么' },
]);
