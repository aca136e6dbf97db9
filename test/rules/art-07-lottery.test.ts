import { canMeetQuotas } from '../../src/domain/session/draw';
import { canTakeDrawStep } from '../../src/domain/session/draw-order';
import type { Conflict } from '../../src/domain/session/lottery/conflict';
import { phrase } from '../../src/copy/refusals';
import { told } from '../support/verdicts';

const stakeholders: Conflict = { category: '利益相关', value: '是', bound: 'min', required: 6, reachable: 4, shortBy: 2 };
const others: Conflict = { category: '利益相关', value: '否', bound: 'max', required: 6, reachable: 8, shortBy: 2 };
const members: Conflict = { category: '政协委员', value: '是', bound: 'min', required: 1, reachable: 0, shortBy: 1 };
const women: Conflict = { category: '性别', value: '女', bound: 'min', required: 4, reachable: 3, shortBy: 1 };
const young: Conflict = { category: '年龄', value: '18-35', bound: 'max', required: 2, reachable: 3, shortBy: 1 };
const seats: Conflict = { category: '总人数', value: '', bound: 'min', required: 20, reachable: 18, shortBy: 2 };

describe('（七） 利益相关方代表不少于总人数的一半, also when the seats are drawn by lot', () => {
  test.each`
    what                                                 | conflict                           | expected
    ${'a panel can be formed'}                           | ${[]}                              | ${[]}
    ${'too few stakeholders'}                            | ${[stakeholders, others]}          | ${['session.draw.quotas-cannot-be-met ← 7.stakeholder-half']}
    ${'too few stakeholders, and other quotas with it'}  | ${[women, members, stakeholders]}  | ${['session.draw.quotas-cannot-be-met ← 7.stakeholder-half']}
    ${'a kind of participant is missing'}                | ${[women, members]}                | ${['session.draw.quotas-cannot-be-met ← 7.who-takes-part ?']}
    ${'fewer people than seats'}                         | ${[seats]}                         | ${['session.draw.quotas-cannot-be-met ← convention.lottery-quotas']}
    ${'a quota of the convener’s own'}                   | ${[women, young]}                  | ${['session.draw.quotas-cannot-be-met ← convention.lottery-quotas']}
  `('$what → $expected', ({ conflict, expected }) => expect(told(canMeetQuotas({ conflict }))).toEqual(expected));

  test('the half is never set aside; what the policy only expects is, with a recorded reason', () => {
    const relaxed = [{ rule: 'session.draw.quotas-cannot-be-met' as const }];
    expect(canMeetQuotas({ conflict: [stakeholders] }, relaxed)).toMatchObject({ outcome: 'refused', reasons: [{ weight: 'refuses' }] });
    expect(canMeetQuotas({ conflict: [members] })).toMatchObject({ outcome: 'refused', reasons: [{ weight: 'needs-reason' }] });
    expect(canMeetQuotas({ conflict: [members] }, relaxed)).toMatchObject({ outcome: 'allowed', warnings: [{ clause: '7.who-takes-part' }] });
  });

  test('the convener reads how many are missing and what can be done, the hardest first', () => {
    const verdict = canMeetQuotas({ conflict: [young, women, members, others, stakeholders] });
    expect(verdict.outcome === 'refused' && phrase(verdict.reasons[0]!)).toEqual({
      sentence: '名额配不齐，现在不能摇号：利益相关方不足一半：至少 6 人，只能有 4 人，差 2 人；政协委员：至少 1 人，只能有 0 人，差 1 人；性别“女”：至少 4 人，只能有 3 人，差 1 人；年龄“18-35”：至多 2 人，只能是 3 人，多 1 人',
      wayOut: '可以这样办：补充邀请 2 名利益相关方，或减少总人数，或延期；补充邀请 1 名政协委员，或说明理由后放宽 1 人；补充邀请 1 名性别“女”，或调整这一名额（本系统约定）；调整这一名额（本系统约定）',
    });
  });

  test('too many others beside enough stakeholders is told as it is', () => {
    const verdict = canMeetQuotas({ conflict: [{ ...others, shortBy: 1 }, seats] });
    expect(verdict.outcome === 'refused' && verdict.reasons[0]).toMatchObject({
      measured: '利益相关“否”：至多 6 人，只能是 8 人，多 1 人；总人数：至少 20 人，只能有 18 人，差 2 人',
      required: '减少固定席位或总人数，或延期；再动员 2 人报名，或减少总人数',
    });
  });
});

describe('（三） 根据每次协商议事会议议题有组织地参与: who is drawn is decided by a number that nobody knew when the list was published', () => {
  const PUBLISHED = ['session.draw-order.already-published ← convention.draw-order'];
  const [EARLY, LATE, UNREADY] = [['session.draw-order.not-published ← convention.draw-order'], ['session.draw-order.already-drawn ← convention.draw-order'], ['session.draw-order.not-computed ← convention.draw-order']];
  test.each`
    step             | state          | expected
    ${'freezePool'}  | ${undefined}   | ${[]}
    ${'freezePool'}  | ${'computing'} | ${[]}
    ${'freezePool'}  | ${'computed'}  | ${[]}
    ${'freezePool'}  | ${'given-up'}  | ${[]}
    ${'freezePool'}  | ${'committed'} | ${PUBLISHED}
    ${'freezePool'}  | ${'drawn'}     | ${PUBLISHED}
    ${'commit'}      | ${undefined}   | ${UNREADY}
    ${'commit'}      | ${'computing'} | ${UNREADY}
    ${'commit'}      | ${'computed'}  | ${[]}
    ${'commit'}      | ${'committed'} | ${PUBLISHED}
    ${'commit'}      | ${'done'}      | ${PUBLISHED}
    ${'enterNumber'} | ${undefined}   | ${EARLY}
    ${'enterNumber'} | ${'computed'}  | ${EARLY}
    ${'enterNumber'} | ${'committed'} | ${[]}
    ${'enterNumber'} | ${'drawn'}     | ${LATE}
    ${'enterNumber'} | ${'done'}      | ${LATE}
  `('$step when it is $state → $expected', ({ step, state, expected }) => expect(told(canTakeDrawStep(step, state))).toEqual(expected));
});
