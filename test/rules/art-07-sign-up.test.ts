import fc from 'fast-check';
import { numbersOn } from '../../src/domain/policy/numbers';
import { keepsShare } from '../../src/domain/session/half';
import { heldForStakeholders, hindrance, othersStopAt, seated, type Seating } from '../../src/domain/session/held-seats';
import { canDraw } from '../../src/domain/session/may-draw';
import { canSignUp, type SignUpView } from '../../src/domain/session/sign-up';
import { canOpenSignUp, type SignUpPlan } from '../../src/domain/session/sign-up-plan';
import { aheadOf, canApply, canWait, moveUp, type Waiting } from '../../src/domain/session/waiting-list';
import { told } from '../support/verdicts';

const numbers = numbersOn('2026-12-01');
const share = numbers.stakeholderShare;
const seats = (limit: number, stakeholders: number, others: number, over: Partial<Seating> = {}): Seating => ({ limit, share, stakeholders, others, groups: [], holdsReleased: false, ...over });
const asking = (over: Partial<SignUpView> = {}): SignUpView => ({
  seating: seats(12, 0, 0), topicApproved: true, open: true, now: '2026-11-24T02:00:00.000Z', closesAt: '2026-11-28T10:00:00.000Z',
  alreadySignedUp: false, kind: 'resident', myGroups: ['摊主'], ...over,
});

describe('（七） seats are held for stakeholders, so that the half stays within reach', () => {
  test.each`
    limit  | held   | others
    ${12}  | ${6}   | ${6}
    ${31}  | ${16}  | ${15}
    ${10}  | ${5}   | ${5}
    ${11}  | ${6}   | ${5}
    ${1}   | ${1}   | ${0}
  `('of $limit seats $held are held and others stop at $others', ({ limit, held, others }) => {
    expect([heldForStakeholders(seats(limit, 0, 0)), othersStopAt(seats(limit, 0, 0))]).toEqual([held, others]);
  });
  const held = ['session.sign-up.stakeholder-seats-held ← 7.stakeholder-half'];
  test.each`
    limit | s     | o     | kind             | expected
    ${12} | ${0}  | ${5}  | ${'resident'}    | ${[]}
    ${12} | ${0}  | ${6}  | ${'resident'}    | ${held}
    ${12} | ${0}  | ${6}  | ${'expert'}      | ${held}
    ${12} | ${5}  | ${6}  | ${'stakeholder'} | ${[]}
    ${12} | ${6}  | ${6}  | ${'stakeholder'} | ${['session.sign-up.full ← convention.sign-up']}
    ${12} | ${7}  | ${5}  | ${'resident'}    | ${['session.sign-up.full ← convention.sign-up']}
    ${31} | ${0}  | ${14} | ${'member'}      | ${[]}
    ${31} | ${0}  | ${15} | ${'member'}      | ${held}
  `('of $limit seats $s stakeholders and $o others: a $kind → $expected', ({ limit, s, o, kind, expected }) => {
    expect(told(canSignUp(asking({ seating: seats(limit, s, o), kind, ...(kind === 'stakeholder' ? { group: '摊主' } : {}) })))).toEqual(expected);
  });
  test.each`
    what                              | over                                            | expected
    ${'a topic not approved'}         | ${{ topicApproved: false }}                     | ${['session.sign-up.topic-not-approved ← 8.as-approved']}
    ${'not open'}                     | ${{ open: false }}                              | ${['session.sign-up.closed ← convention.sign-up']}
    ${'the very moment it closes'}    | ${{ now: '2026-11-28T10:00:00.000Z' }}          | ${['session.sign-up.closed ← convention.sign-up']}
    ${'signed up already'}            | ${{ alreadySignedUp: true }}                    | ${['session.sign-up.already-signed-up ← convention.sign-up']}
    ${'a group not one’s own'}        | ${{ kind: 'stakeholder', group: '住户' }}       | ${['session.sign-up.not-of-this-group ← 7.stakeholder-principle']}
    ${'no group named'}               | ${{ kind: 'stakeholder' }}                      | ${['session.sign-up.not-of-this-group ← 7.stakeholder-principle']}
  `('$what → $expected', ({ over, expected }) => expect(told(canSignUp(asking(over)))).toEqual(expected));
  test('seats kept for a group wait for it until they are released', () => {
    const groups = [{ group: '摊主', held: 4, taken: 1 }, { group: '住户', held: 4, taken: 4 }];
    const kept = seats(12, 5, 4, { groups });
    expect([heldForStakeholders(kept), othersStopAt(kept)]).toEqual([8, 4]);
    expect(told(canSignUp(asking({ seating: kept, kind: 'stakeholder', group: '住户', myGroups: ['住户'] })))).toEqual(['session.sign-up.group-seats-held ← convention.sign-up']);
    expect(told(canSignUp(asking({ seating: kept, kind: 'stakeholder', group: '摊主' })))).toEqual([]);
    const filled = seats(12, 8, 0, { groups: [{ group: '摊主', held: 4, taken: 0 }, { group: '住户', held: 0, taken: 8 }] });
    expect(told(canSignUp(asking({ seating: filled })))).toEqual(['session.sign-up.group-seats-held ← convention.sign-up']);
    const released = { ...kept, holdsReleased: true };
    expect(told(canSignUp(asking({ seating: released, kind: 'stakeholder', group: '住户', myGroups: ['住户'] })))).toEqual([]);
    expect(othersStopAt(released)).toBe(6);
  });
});

describe('who sits down is counted once', () => {
  const groups = [{ group: '摊主', held: 2, taken: 1 }, { group: '住户', held: 0, taken: 3 }];
  test('a stakeholder in the group, anybody else among the others', () => {
    expect(seated(seats(12, 4, 2, { groups }), { kind: 'stakeholder', group: '摊主' })).toEqual(seats(12, 5, 2, { groups: [{ group: '摊主', held: 2, taken: 2 }, groups[1]!] }));
    expect(seated(seats(12, 4, 2, { groups }), { kind: 'expert' })).toEqual(seats(12, 4, 3, { groups }));
  });
});

describe('（七） 合理确定协商主体的规模', () => {
  const plan = (over: Partial<SignUpPlan> = {}): SignUpPlan => ({
    numbers, limit: 20, now: '2026-11-24T02:00:00.000Z', closesAt: '2026-11-28T10:00:00.000Z', startsAt: '2026-12-05T01:00:00.000Z', othersNamed: 3, groups: [{ group: '摊主', held: 0 }, { group: '住户', held: 2 }], ...over,
  });
  test.each`
    what                                 | over                                              | expected
    ${'twenty seats'}                    | ${{}}                                             | ${[]}
    ${'ten seats'}                       | ${{ limit: 10 }}                                  | ${[]}
    ${'nine seats'}                      | ${{ limit: 9 }}                                   | ${['session.sign-up-plan.limit-too-low ← 7.size ?']}
    ${'six officials on ten seats'}      | ${{ limit: 10, othersNamed: 6 }}                  | ${['session.sign-up-plan.limit-too-low ← 7.reasonable-size ?', 'session.sign-up-plan.others-above-half ← 7.stakeholder-half']}
    ${'thirty seats'}                    | ${{ limit: 30 }}                                  | ${[]}
    ${'thirty-one seats'}                | ${{ limit: 31 }}                                  | ${['session.sign-up-plan.limit-too-high ← convention.seat-limit ?']}
    ${'more kept than there are'}        | ${{ groups: [{ group: '摊主', held: 18 }] }}      | ${['session.sign-up-plan.holds-above-limit ← convention.sign-up']}
    ${'five officials on ten seats'}     | ${{ limit: 10, othersNamed: 5 }}                  | ${[]}
    ${'more groups than seats left'}     | ${{ limit: 10, othersNamed: 4, groups: Array.from({ length: 7 }, (_, i) => ({ group: `第${i + 1}组`, held: 0 })) }} | ${['session.sign-up-plan.limit-too-low ← 7.reasonable-size ?']}
    ${'released as it closes'}           | ${{ releasesAt: '2026-11-28T10:00:00.000Z' }}     | ${['session.sign-up-plan.releases-too-late ← convention.sign-up']}
    ${'released a day before'}           | ${{ releasesAt: '2026-11-27T10:00:00.000Z' }}     | ${[]}
    ${'closing after the start'}         | ${{ closesAt: '2026-12-05T01:00:00.000Z' }}       | ${['session.sign-up-plan.closes-too-late ← convention.sign-up']}
    ${'closing in the past'}             | ${{ closesAt: '2026-11-24T02:00:00.000Z' }}       | ${['session.sign-up-plan.closes-too-late ← convention.sign-up']}
  `('$what → $expected', ({ over, expected }) => expect(told(canOpenSignUp(plan(over)))).toEqual(expected));
  test('where all are to be stakeholders one other is too many', () => {
    const all = numbersOn('2026-12-01', { stakeholderShare: { part: 1, whole: 1 } });
    expect(told(canOpenSignUp(plan({ numbers: all, othersNamed: 1 })))).toEqual(['session.sign-up-plan.others-above-half ← 7.stakeholder-half']);
  });
});

const stakeholder = (group: string): Waiting => ({ kind: 'stakeholder', group });
const other = (kind: Waiting['kind']): Waiting => ({ kind });

describe('one waiting list per seat kind and group: a free seat goes where the half stands', () => {
  test.each`
    what                                                       | view                                                                                                                                     | up
    ${'a free seat in reach of all goes to the first'}         | ${{ seating: seats(12, 6, 5), while: 'sign-up', waiting: [other('resident'), stakeholder('摊主')] }}                                      | ${[0]}
    ${'a held seat passes over others'}                        | ${{ seating: seats(12, 5, 6), while: 'sign-up', waiting: [other('resident'), other('member'), stakeholder('摊主')] }}                     | ${[2]}
    ${'nobody it could go to'}                                 | ${{ seating: seats(12, 5, 6), while: 'sign-up', waiting: [other('resident')] }}                                                          | ${[]}
    ${'a seat given back goes to its own class first'}         | ${{ seating: seats(12, 5, 5), while: 'sign-up', waiting: [stakeholder('住户'), stakeholder('摊主')], freed: [stakeholder('摊主')] }}      | ${[1, 0]}
    ${'of one class the first comes first'}                    | ${{ seating: seats(12, 5, 6), while: 'sign-up', waiting: [stakeholder('摊主'), stakeholder('摊主')], freed: [stakeholder('摊主')] }}      | ${[0]}
    ${'frozen: five of ten lost one, only a stakeholder'}      | ${{ seating: seats(10, 4, 5), while: 'frozen', waiting: [other('resident'), stakeholder('住户')], freed: [stakeholder('摊主')] }}         | ${[1]}
    ${'frozen: nobody, where the half would break'}            | ${{ seating: seats(10, 4, 5), while: 'frozen', waiting: [other('resident')], freed: [stakeholder('摊主')] }}                              | ${[]}
    ${'frozen: another, where the half stands'}                | ${{ seating: seats(12, 6, 5), while: 'frozen', waiting: [other('resident')], freed: [other('resident')] }}                               | ${[0]}
  `('$what → $up', ({ view, up }) => expect(moveUp(view)).toEqual(up));
  test('one is told how many of one’s own class wait before one', () => {
    const waiting = [other('resident'), stakeholder('摊主'), other('resident'), stakeholder('住户'), other('resident')];
    expect(waiting.map((_, place) => aheadOf(waiting, place))).toEqual([0, 0, 1, 0, 2]);
  });
  test.each`
    over                              | expected
    ${{}}                             | ${[]}
    ${{ seating: seats(12, 6, 5) }}   | ${['session.waiting-list.seat-free ← convention.sign-up']}
    ${{ seating: seats(12, 0, 6) }}   | ${[]}
    ${{ open: false }}                | ${['session.waiting-list.closed ← convention.sign-up']}
    ${{ alreadyWaiting: true }}       | ${['session.waiting-list.already-waiting ← convention.sign-up']}
    ${{ waiting: 2000 }}              | ${['session.waiting-list.too-long ← convention.sign-up']}
  `('joining: $over → $expected', ({ over, expected }) => {
    expect(told(canWait({ seating: seats(12, 6, 6), open: true, kind: 'resident', alreadyWaiting: false, waiting: 3, most: 2000, ...over }))).toEqual(expected);
  });
});

const GROUPS = ['摊主', '住户', '商户'];
const person = fc.oneof(fc.constantFrom(...GROUPS).map(stakeholder), fc.constantFrom<Waiting['kind']>('resident', 'member', 'leader', 'expert').map(other));
const session = fc.record({ limit: fc.integer({ min: 1, max: 40 }), holds: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }), holdsReleased: fc.boolean(), whole: fc.integer({ min: 1, max: 5 }), part: fc.nat(5) })
  .filter(({ part, whole }) => part <= whole)
  .map(({ limit, holds, holdsReleased, part, whole }) => seats(limit, 0, 0, { share: { part, whole }, holdsReleased, groups: GROUPS.map((group, i) => ({ group, held: holds[i]!, taken: 0 })) }));
const MANY = { numRuns: 300 };
const total = ({ stakeholders, others }: Seating): number => stakeholders + others;

describe('whoever comes in whatever order', () => {
  const arrive = (empty: Seating, people: readonly Waiting[]): Seating => people.reduce((now, who) => (hindrance(now, who) === undefined ? seated(now, who) : now), empty);

  test('held seats never let the half get out of reach, and nobody sits above the limit', () => {
    fc.assert(fc.property(session, fc.array(person, { maxLength: 80 }), (empty, people) => {
      let now = empty;
      for (const who of people) {
        now = arrive(now, [who]);
        const ifFilled = { total: now.limit, stakeholders: now.limit - now.others };
        expect(total(now)).toBeLessThanOrEqual(now.limit);
        expect(keepsShare(ifFilled, now.share)).toBe(true);
      }
    }), MANY);
  });
  test('a group finds the seats kept for it, whoever came before', () => {
    fc.assert(fc.property(session, fc.array(person, { maxLength: 80 }), (empty, people) => {
      fc.pre(!empty.holdsReleased && empty.groups.reduce((sum, { held }) => sum + held, 0) <= empty.limit);
      const now = arrive(empty, people);
      for (const { group, held, taken } of now.groups) if (taken < held) expect(hindrance(now, stakeholder(group))).toBeUndefined();
    }), MANY);
  });
  test('moving up breaks neither the limit, nor the half, nor the order within a class, and leaves nobody whom a seat was free for', () => {
    fc.assert(fc.property(session, fc.array(person, { maxLength: 60 }), fc.array(person, { maxLength: 30 }), fc.constantFrom('sign-up' as const, 'frozen' as const), fc.array(person, { maxLength: 4 }), (empty, people, waiting, phase, freed) => {
      const before = arrive(empty, people);
      const up = moveUp({ seating: before, while: phase, waiting, freed });
      expect(new Set(up).size).toBe(up.length);
      let now = before;
      for (const place of up) {
        const whole = keepsShare({ total: total(now), stakeholders: now.stakeholders }, now.share);
        now = seated(now, waiting[place]!);
        if (phase === 'frozen' && whole && now.share.part < now.share.whole) expect(keepsShare({ total: total(now), stakeholders: now.stakeholders }, now.share)).toBe(true);
        expect(keepsShare({ total: now.limit, stakeholders: now.limit - now.others }, now.share)).toBe(true);
      }
      expect(total(now)).toBeLessThanOrEqual(now.limit);
      const left = waiting.map((_, place) => place).filter((place) => !up.includes(place));
      for (const place of left) {
        const same = (other: number) => waiting[other]!.kind === waiting[place]!.kind && waiting[other]!.group === waiting[place]!.group;
        expect(up.filter(same).every((taken) => taken < place)).toBe(true);
        if (phase === 'sign-up') expect(hindrance(now, waiting[place]!)).toBeDefined();
      }
      expect(moveUp({ seating: now, while: phase, waiting: left.map((place) => waiting[place]!) })).toEqual([]);
    }), MANY);
  });
  test('after the roster is frozen whoever moves up leaves the half standing or the shortfall smaller', () => {
    fc.assert(fc.property(fc.nat(20), fc.nat(20), fc.nat(6), fc.array(person, { maxLength: 12 }), (stakeholders, others, free, waiting) => {
      let now = seats(stakeholders + others + free, stakeholders, others, { holdsReleased: true, groups: GROUPS.map((group) => ({ group, held: 0, taken: 0 })) });
      for (const place of moveUp({ seating: now, while: 'frozen', waiting })) {
        const missing = total(now) - 2 * now.stakeholders;
        now = seated(now, waiting[place]!);
        const after = total(now) - 2 * now.stakeholders;
        expect(after <= 0 || after < missing).toBe(true);
      }
    }), MANY);
  });
});

describe('lots are drawn only where people are too many', () => {
  test('one list holds so many people and no more', () => {
    expect([told(canApply({ applications: 1999, most: 2000 })), told(canApply({ applications: 2000, most: 2000 }))]).toEqual([[], ['session.waiting-list.pool-full ← convention.sign-up']]);
  });

  test('seats that a draw is about are nobody else’s meanwhile', () => {
    expect([hindrance(seats(12, 1, 2), stakeholder('住户')), hindrance({ ...seats(12, 1, 2), keptForLot: 9 }, stakeholder('住户')), hindrance({ ...seats(12, 1, 2), keptForLot: 8 }, stakeholder('住户'))]).toEqual([undefined, 'full', undefined]);
  });

  const view = { numbers, signUpClosed: true, seats: 30, pool: 41, stakeholdersInPool: 20 };
  test.each`
    over                                | expected
    ${{}}                               | ${[]}
    ${{ signUpClosed: false }}          | ${['session.may-draw.sign-up-not-closed ← convention.draw']}
    ${{ pool: 30 }}                     | ${['session.may-draw.not-over-subscribed ← convention.draw']}
    ${{ stakeholdersInPool: 15 }}       | ${[]}
    ${{ stakeholdersInPool: 14 }}       | ${['session.may-draw.stakeholders-out-of-reach ← 7.stakeholder-half']}
  `('$over → $expected', ({ over, expected }) => expect(told(canDraw({ ...view, ...over }))).toEqual(expected));
});
