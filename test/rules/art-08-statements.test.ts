import fc from 'fast-check';
import { agreedStatements, restOf } from '../../src/domain/consultation/agreed';
import { canAnswer } from '../../src/domain/consultation/answer';
import { canArrange, canLook, canTakePart } from '../../src/domain/consultation/conversation';
import { inTurn, PRIORITY_OF_NEW } from '../../src/domain/consultation/in-turn';
import { canAdd, canPropose } from '../../src/domain/consultation/statement';
import { canChangeWords } from '../../src/domain/consultation/wording';
import { statementPriorities } from '../../src/domain/consultation/consensus/priority';
import { told } from '../support/verdicts';

describe('（八） 8.common-ground: 求同存异、体谅包容', () => {
  const counts = (agree: number, disagree: number, pass = 0) => ({ votes: agree + disagree + pass, agree, disagree, pass });
  const statement = (id: number, a: ReturnType<typeof counts>, b: ReturnType<typeof counts>, groupInformedConsensus: number) =>
    ({ id, ...counts(a.agree + b.agree, a.disagree + b.disagree, a.pass + b.pass), byGroup: [{ group: 0, ...a }, { group: 1, ...b }], groupInformedConsensus });
  const groups = [{ id: 0, size: 60, centre: [0, 0] as [number, number] }, { id: 1, size: 8, centre: [1, 1] as [number, number] }];

  test('what a large group wants and a small one does not is not agreed; what both want is, with the strongest dissent beside it', () => {
    const agreed = agreedStatements({ people: 68, groups, statements: [statement(0, counts(60, 0), counts(0, 8), 0.1), statement(1, counts(40, 10), counts(6, 2), 0.55), statement(2, counts(55, 5), counts(8, 0), 0.8)] });
    expect(agreed.map(({ number }) => number)).toEqual([2, 1]);
    expect(agreed.map(({ dissent }) => [dissent.group, dissent.size, dissent.disagree])).toEqual([[1, 8, 0], [1, 8, 2]]);
    expect(agreed[0]!.support.map(({ group, agree, votes }) => [group, agree, votes])).toEqual([[0, 55, 60], [1, 8, 8]]);
  });
  test('four who may not be shown are heard together; of two nobody could say what each said', () => {
    const seen = { people: 6, groups: [groups[0]!].map((one) => ({ ...one, size: 6 })), statements: [{ id: 0, ...counts(6, 0), byGroup: [{ group: 0, ...counts(6, 0) }], groupInformedConsensus: 0.875 }] };
    const whole = (people: number, theirs: ReturnType<typeof counts>) => ({
      participants: Array.from({ length: 6 + people }, (_, id) => ({ id, votes: 1, inConversation: true, group: null, x: 0, y: 0 })),
      statements: [{ ...statement(0, counts(6, 0), theirs, 0.3), moderatedOut: false, meta: false, extremity: 0, priority: 0 }],
    });
    const agreed = (people: number, theirs: ReturnType<typeof counts>) => agreedStatements(seen, restOf(whole(people, theirs), seen)).length;
    expect([agreed(4, counts(0, 4)), agreed(4, counts(3, 1)), agreed(2, counts(0, 2)), agreed(0, counts(0, 0))]).toEqual([0, 1, 1, 1]);
  });
  test('where no group may be shown everybody is one, and nobody said anything is not agreed', () => {
    const one = (id: number, all: ReturnType<typeof counts>) => ({ id, ...all, byGroup: [], groupInformedConsensus: null });
    expect(agreedStatements({ people: 7, groups: [], statements: [one(0, counts(6, 1)), one(1, counts(3, 4)), one(2, counts(0, 0))] }).map(({ number, support }) => [number, support[0]!.size])).toEqual([[0, 7]]);
  });

  test.each`
    of                                  | expected
    ${{ proposed: 0, statements: 0 }}   | ${[]}
    ${{ proposed: 9, statements: 499 }} | ${[]}
    ${{ proposed: 10, statements: 0 }}  | ${['consultation.statement.too-many ← convention.statements-each']}
    ${{ proposed: 0, statements: 500 }} | ${['consultation.statement.full ← convention.statements-most']}
    ${{ proposed: 0, statements: 0, same: '晚上九点以后不放音响' }} | ${['consultation.statement.said-already ← convention.statement-wording']}
  `('proposing $of → $expected', ({ of, expected }) => expect(told(canPropose(of))).toEqual(expected));
  test.each([[497, 3, 0], [498, 3, 1]])('%d numbers given and %d more', (statements, more, refusals) => expect(told(canAdd(statements, more))).toHaveLength(refusals));

  test.each`
    state         | expected
    ${'shown'}    | ${[]}
    ${'replaced'} | ${['consultation.answer.not-shown ← convention.statement-wording']}
    ${'waiting'}  | ${['consultation.answer.not-shown ← convention.statement-wording']}
  `('answering to one that is $state → $expected', ({ state, expected }) => expect(told(canAnswer({ state }))).toEqual(expected));

  test.each`
    of                                                                           | expected
    ${{ own: false, state: 'shown', text: '甲', texts: ['乙'] }}                 | ${[]}
    ${{ own: true, state: 'shown', text: '甲', texts: ['乙'] }}                  | ${['consultation.wording.own-words ← 1.roles']}
    ${{ own: false, state: 'waiting', text: '甲', texts: ['乙'] }}               | ${['consultation.wording.not-shown ← convention.statement-wording']}
    ${{ own: false, state: 'shown', text: '甲', texts: ['甲'] }}                 | ${['consultation.wording.same-words ← convention.statement-wording']}
    ${{ own: false, state: 'shown', text: '甲', texts: ['乙', '乙。'] }}         | ${['consultation.wording.same-words ← convention.statement-wording']}
    ${{ own: false, state: 'shown', text: '甲', merges: true }}                  | ${['consultation.wording.same-statement ← convention.statement-wording']}
  `('other words: $of → $expected', ({ of, expected }) => expect(told(canChangeWords(of))).toEqual(expected));
});

describe('（八） 8.inside-and-outside: 场内场外联动协商', () => {
  test.each`
    state          | mode            | outside  | expected
    ${'planned'}   | ${'inAndOut'}   | ${true}  | ${[]}
    ${'closed'}    | ${'faceToFace'} | ${false} | ${[]}
    ${'planned'}   | ${'hybrid'}     | ${true}  | ${['consultation.conversation.no-outside-lane ← 8.inside-and-outside']}
    ${'list-sent'} | ${'faceToFace'} | ${false} | ${['consultation.conversation.session-over ← convention.thread']}
  `('asking for statements in $state, $mode, outside $outside → $expected', ({ state, mode, outside, expected }) => expect(told(canArrange({ state, mode, outside }))).toEqual(expected));
  test.each`
    of                                                                       | expected
    ${{ state: 'open', open: true, outside: false, lane: 'inside' }}         | ${[]}
    ${{ state: 'open', open: true, outside: true, lane: 'outside' }}         | ${[]}
    ${{ state: 'open', open: true, outside: false, lane: 'outside' }}        | ${['consultation.conversation.not-on-roster ← convention.statement-lanes']}
    ${{ state: 'open', open: false, outside: true, lane: 'inside' }}         | ${['consultation.conversation.not-open ← convention.thread']}
    ${{ state: 'cancelled', open: false, outside: true, lane: 'inside' }}    | ${['consultation.conversation.session-over ← convention.thread']}
  `('taking part: $of → $expected', ({ of, expected }) => expect(told(canTakePart(of))).toEqual(expected));
  test.each`
    of                                                            | expected
    ${{ answered: 5, statements: 20, desk: false, over: false }}  | ${[]}
    ${{ answered: 4, statements: 20, desk: false, over: false }}  | ${['consultation.conversation.answer-first ← convention.statement-first']}
    ${{ answered: 3, statements: 3, desk: false, over: false }}   | ${[]}
    ${{ answered: 0, statements: 0, desk: false, over: false }}   | ${['consultation.conversation.answer-first ← convention.statement-first']}
    ${{ answered: 0, statements: 20, desk: true, over: false }}   | ${[]}
    ${{ answered: 0, statements: 20, desk: false, over: true }}   | ${[]}
  `('looking at what others said: $of → $expected', ({ of, expected }) => expect(told(canLook(of))).toEqual(expected));
});

describe('（四） 4.online-platform: in which order one is asked', () => {
  test('what nobody has answered has the priority the formula gives it', () => {
    expect(statementPriorities([{ meta: false, byGroup: [] }], [0])).toEqual([PRIORITY_OF_NEW]);
  });
  test('asked again the order is the same, everything is in it once, and over many people each comes first as often as its priority says', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0.1, max: 40, noNaN: true }), { minLength: 1, maxLength: 12 }), fc.integer(), (priorities, seed) => {
      const ids = priorities.map((_, i) => i);
      const order = () => inTurn(ids, { priority: (i) => priorities[i]!, chance: (i) => (((seed ^ (i * 2_654_435_761)) >>> 0) + 1) / (2 ** 32 + 2) });
      expect(order()).toEqual(order());
      expect([...order()].sort((a, b) => a - b)).toEqual(ids);
    }));
    let state = 7;
    const random = () => ((state = (state * 1_103_515_245 + 12_345) % 2 ** 31) + 1) / (2 ** 31 + 2);
    const firsts = Array.from({ length: 4000 }, () => inTurn([0, 1], { priority: (i) => (i === 0 ? 3 : 1), chance: random })[0]);
    expect(firsts.filter((i) => i === 0).length / 4000).toBeCloseTo(0.75, 1);
  });
});
