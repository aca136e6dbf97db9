import fc from 'fast-check';
import { numbersOn } from '../../src/domain/policy/numbers';
import { whatIf, type Judged } from '../../src/domain/policy/what-if';
import { mayDeliberate, type CompositionRelaxations, type CompositionView } from '../../src/domain/session/composition';
import { SEAT_KINDS } from '../../src/domain/session/session';

const present = (over: Partial<CompositionView> = {}): CompositionView =>
  ({ numbers: numbersOn('2026-05-01'), total: 12, stakeholders: 6, kinds: SEAT_KINDS, groupsMissing: [], notChosen: 0, notEntitled: 0, twoSeats: 0, ...over });
const session = (over: Partial<CompositionView> = {}, relaxations: Judged['relaxations'] = []): Judged => ({ id: 's', present: present(over), relaxations, limit: 20, startsAt: '2026-05-08T01:00:00.000Z', noticeAt: '2026-05-04T01:00:00.000Z' });
const short = (sessions: Judged[], changed: Parameters<typeof whatIf>[1]) =>
  whatIf(sessions, changed).map(({ effect, reasons }) => [effect, ...reasons.map(({ rule, clause, measured, required }) => `${rule} ← ${clause}: ${measured} of ${required}`)]);

describe('（十二） before a number is changed: which past sessions would have come out otherwise', () => {
  test.each`
    what                                           | given                                                                         | changed                                         | expected
    ${'the same number'}                           | ${session()}                                                                  | ${{ participantsMin: 10 }}                      | ${[]}
    ${'more people asked than came'}               | ${session()}                                                                  | ${{ participantsMin: 15 }}                      | ${[['needs-reason', 'session.composition.too-few ← 7.size: 12 of 15']]}
    ${'a reason that was given already'}           | ${session({ total: 9, stakeholders: 5 }, [{ rule: 'session.composition.too-few' }])} | ${{ participantsMin: 15 }}               | ${[]}
    ${'a reason that would not have been needed'}  | ${session({ total: 9, stakeholders: 5 }, [{ rule: 'session.composition.too-few' }])} | ${{ participantsMin: 8 }}                | ${[['eased', 'session.composition.too-few ← 7.size: 9 of 10']]}
    ${'two thirds instead of the half'}            | ${session()}                                                                  | ${{ stakeholderShare: { part: 2, whole: 3 } }}  | ${[['fails', 'session.composition.stakeholders-below-half ← 7.stakeholder-half: 6 of 8']]}
    ${'one that failed by the half'}               | ${session({ stakeholders: 4 })}                                               | ${{ stakeholderShare: { part: 1, whole: 3 } }}  | ${[['passes', 'session.composition.stakeholders-below-half ← 7.stakeholder-half: 4 of 6']]}
    ${'both at once'}                              | ${session()}                                                                  | ${{ participantsMin: 20, stakeholderShare: { part: 2, whole: 3 } }} | ${[['fails', 'session.composition.stakeholders-below-half ← 7.stakeholder-half: 6 of 8', 'session.composition.too-few ← 7.size: 12 of 20']]}
  `('$what → $expected', ({ given, changed, expected }) => expect(short([given], changed)).toEqual(expected));

  test.each`
    what                                        | changed                             | expected
    ${'more seats than usual'}                  | ${{ seatLimit: 15 }}                | ${[['needs-reason', 'session.sign-up-plan.limit-too-high ← convention.seat-limit: 20 of 15']]}
    ${'as many seats as usual'}                 | ${{ seatLimit: 20 }}                | ${[]}
    ${'a longer time beforehand'}               | ${{ noticeDays: 7 }}                | ${[['needs-reason', 'session.notice.short-lead-time ← convention.notice-days: 4 of 7']]}
    ${'a time that was kept'}                   | ${{ noticeDays: 4 }}                | ${[]}
    ${'seats and people together'}              | ${{ seatLimit: 15, participantsMin: 15 }} | ${[['needs-reason', 'session.composition.too-few ← 7.size: 12 of 15', 'session.sign-up-plan.limit-too-high ← convention.seat-limit: 20 of 15']]}
  `('$what → $expected', ({ changed, expected }) => expect(short([session()], changed)).toEqual(expected));

  test('a reason given for many seats would not have been needed under a higher limit', () => {
    const many = { ...session({}, [{ rule: 'session.sign-up-plan.limit-too-high' }]), limit: 40 };
    expect(short([many], { seatLimit: 50 })).toEqual([['eased', 'session.sign-up-plan.limit-too-high ← convention.seat-limit: 40 of 30']]);
  });

  test('each is judged by the numbers of its own day otherwise', () => {
    expect(short([session({ numbers: numbersOn('2018-05-01'), total: 5, stakeholders: 0 })], { participantsMin: 0 })).toEqual([]);
  });

  test('only what comes out differently is told, whatever the session', () => {
    const any = fc.record({ total: fc.integer({ min: 0, max: 60 }), part: fc.double({ min: 0, max: 1, noNaN: true }), participantsMin: fc.integer({ min: 0, max: 40 }), relaxed: fc.boolean() });
    fc.assert(fc.property(any, ({ total, part, participantsMin, relaxed }) => {
      const given = session({ total, stakeholders: Math.floor(total * part) }, relaxed ? [{ rule: 'session.composition.too-few' }] : []);
      const [before, after] = [mayDeliberate(given.present, given.relaxations as CompositionRelaxations), mayDeliberate({ ...given.present, numbers: { ...given.present.numbers, participantsMin } }, given.relaxations as CompositionRelaxations)];
      const [found] = whatIf([given], { participantsMin });
      if (before.outcome === 'allowed') expect(found?.effect === 'fails' || found?.effect === 'needs-reason').toBe(after.outcome === 'refused');
      if (found?.effect === 'passes') expect([before.outcome, after.outcome]).toEqual(['refused', 'allowed']);
    }));
  });
});
