import fc from 'fast-check';
import { numbersOn } from '../../src/domain/policy/numbers';
import { gauge, mayDeliberate, mend, type CompositionRule, type CompositionView } from '../../src/domain/session/composition';
import { mayKeepSeat, mayTakeSeat, seatsOpenTo, type SeatAsked, type Standing } from '../../src/domain/session/eligibility';
import { canFreeze } from '../../src/domain/session/freeze';
import { keepsShare, waysToMend } from '../../src/domain/session/half';
import { canInvite } from '../../src/domain/session/invite';
import { compositionOf, reachedOf, seatingOf, type SeatFacts } from '../../src/domain/session/roster';
import { convenerSeat, INVITED_KINDS, ROSTER_KIND_NAMES, ROSTER_KINDS, SEAT_KINDS } from '../../src/domain/session/session';
import { canSubstitute, halfBroken } from '../../src/domain/session/substitute';
import { told } from '../support/verdicts';

const DAY = '2026-12-01';
const numbers = numbersOn(DAY);
const roster = (total: number, stakeholders: number, over: Partial<CompositionView> = {}): CompositionView => ({
  numbers, total, stakeholders, kinds: SEAT_KINDS, groupsMissing: [], notChosen: 0, notEntitled: 0, twoSeats: 0, ...over,
});
const HALF = 'session.composition.stakeholders-below-half ← 7.stakeholder-half';
const NONE = 'session.composition.no-stakeholder ← 7.stakeholder-principle';
const FEW = 'session.composition.too-few ← 7.size ?';

describe('（七） 每次参加协商人员一般不少于10名，利益相关方代表不少于总人数的一半', () => {
  test.each`
    n      | s     | d     | expected
    ${10}  | ${5}  | ${0}  | ${[]}
    ${11}  | ${6}  | ${0}  | ${[]}
    ${11}  | ${5}  | ${1}  | ${[HALF]}
    ${9}   | ${5}  | ${0}  | ${[FEW]}
    ${9}   | ${4}  | ${1}  | ${[HALF, FEW]}
    ${10}  | ${0}  | ${10} | ${[NONE, HALF]}
    ${0}   | ${0}  | ${0}  | ${[NONE, FEW]}
    ${104} | ${52} | ${0}  | ${[]}
    ${104} | ${51} | ${2}  | ${[HALF]}
  `('of $n people $s stakeholders: $d missing → $expected', ({ n, s, d, expected }) => {
    expect(told(mayDeliberate(roster(n, s)))).toEqual(expected);
    expect(gauge(roster(n, s)).shortfall).toBe(d);
  });
  test('a reason cures 一般不少于10名 and never the half', () => {
    const reason: readonly { rule: CompositionRule }[] = [{ rule: 'session.composition.too-few' }, { rule: 'session.composition.stakeholders-below-half' }];
    expect(told(mayDeliberate(roster(9, 5), reason))).toEqual(['session.composition.too-few ← 7.size !']);
    expect(told(mayDeliberate(roster(9, 4), reason))).toEqual([HALF, 'session.composition.too-few ← 7.size !']);
  });
  test('the gauge says where a roster stands', () => {
    expect(gauge(roster(8, 3, { groupsMissing: ['住户'] }))).toEqual({ total: 8, minimum: 10, peopleMissing: 2, stakeholders: 3, stakeholdersAsked: 4, shortfall: 2, kindsMissing: [], groupsMissing: ['住户'] });
    expect(gauge(roster(14, 7)).peopleMissing).toBe(0);
  });
  test('the refusal names what is there and what is asked', () => {
    expect(mayDeliberate(roster(11, 5))).toMatchObject({ reasons: [{ measured: 5, required: 6 }] });
  });
  test('a session before the policy is judged by nothing it said', () => {
    expect(told(mayDeliberate(roster(6, 0, { numbers: numbersOn('2018-05-01') })))).toEqual([]);
  });
  test('a changed number shows which rosters would have failed', () => {
    expect(told(mayDeliberate(roster(11, 6, { numbers: numbersOn(DAY, { participantsMin: 12 }) })))).toEqual([FEW]);
    const three = numbersOn(DAY, { stakeholderShare: { part: 3, whole: 5 } });
    expect(told(mayDeliberate(roster(10, 5, { numbers: three })))).toEqual([HALF]);
    expect(told(mayDeliberate(roster(10, 6, { numbers: three })))).toEqual([]);
  });
});

describe('（七） 一般由政协委员、利益相关方代表、党代表、人大代表、群众代表、相关党政领导和部门负责人共同参与', () => {
  test('there are seven kinds, and four that may be invited besides', () => {
    expect([SEAT_KINDS.length, INVITED_KINDS.length, Object.keys(ROSTER_KIND_NAMES).length]).toEqual([7, 4, 11]);
  });
  test('of 12 stakeholders and nobody else six kinds are missing, which a reason cures', () => {
    const view = roster(12, 12, { kinds: ['stakeholder'] });
    expect(told(mayDeliberate(view))).toEqual(['session.composition.kind-missing ← 7.who-takes-part ?']);
    expect(gauge(view).kindsMissing).toHaveLength(6);
    expect(told(mayDeliberate(view, [{ rule: 'session.composition.kind-missing' }]))).toEqual(['session.composition.kind-missing ← 7.who-takes-part !']);
  });
  test.each`
    what                                   | over                              | expected
    ${'a group without a seat'}            | ${{ groupsMissing: ['商户'] }}    | ${['session.composition.group-missing ← 7.representativeness ?']}
    ${'assembly seats nobody chose'}       | ${{ notChosen: 2 }}               | ${['session.composition.not-entitled ← 3.assembly-by-topic']}
    ${'somebody who has no place there'}   | ${{ notEntitled: 1 }}             | ${['session.composition.not-entitled ← 8.as-approved']}
    ${'two seats under one name'}          | ${{ sameName: 1 }}                | ${['session.composition.same-name ← convention.one-seat ?']}
    ${'somebody sitting twice'}            | ${{ twoSeats: 1 }}                | ${['session.composition.two-seats ← convention.one-seat']}
  `('$what → $expected', ({ over, expected }) => expect(told(mayDeliberate(roster(12, 6, over)))).toEqual(expected));
});

describe('what would mend a roster', () => {
  test.each`
    n     | s    | ways
    ${11} | ${5} | ${['add 1 → 6/12', 'release 1 → 5/10', 'swap 1 → 6/11']}
    ${9}  | ${4} | ${['add 1 → 5/10', 'release 1 → 4/8 too few', 'swap 1 → 5/9 too few']}
    ${10} | ${0} | ${['add 10 → 10/20', 'swap 5 → 5/10']}
    ${15} | ${4} | ${['add 7 → 11/22', 'release 7 → 4/8 too few', 'swap 4 → 8/15']}
    ${12} | ${6} | ${[]}
  `('$s of $n', ({ n, s, ways }) => {
    expect(mend(roster(n, s)).ways.map(({ way, people, stakeholders, total, leavesTooFew }) => `${way} ${people} → ${stakeholders}/${total}${leavesTooFew ? ' too few' : ''}`)).toEqual(ways);
  });
  test('more people than the room has seats for are not proposed', () => {
    expect(mend(roster(11, 5), 11).ways.map(({ way }) => way)).toEqual(['release', 'swap']);
  });
  test('it says whom to invite', () => {
    expect(mend(roster(8, 3, { kinds: ['stakeholder', 'member', 'leader'], groupsMissing: ['摊主'] })).invite).toEqual({
      kinds: ['partyDelegate', 'congressDeputy', 'resident', 'departmentHead'], groups: ['摊主'], stakeholders: 2, atLeast: 2,
    });
  });
  test('every way offered restores the half, for any roster and any share', () => {
    fc.assert(fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 7 }), fc.nat(7), (stakeholders, others, whole, part) => {
      fc.pre(part <= whole);
      const view = roster(stakeholders + others, stakeholders, { numbers: numbersOn(DAY, { stakeholderShare: { part, whole } }) });
      for (const way of mend(view).ways) {
        const rules = told(mayDeliberate({ ...view, total: way.total, stakeholders: way.stakeholders }));
        expect(rules).not.toContain(HALF);
        expect(rules).not.toContain(NONE);
        expect(way.leavesTooFew).toBe(rules.includes(FEW));
      }
    }));
  });
  test('and with one person less it would not', () => {
    fc.assert(fc.property(fc.nat(200), fc.nat(200), (s, others) => {
      const share = numbers.stakeholderShare;
      const n = s + others;
      fc.pre(!keepsShare({ total: n, stakeholders: s }, share));
      const { add, release, swap } = waysToMend({ total: n, stakeholders: s }, share);
      expect([add, release, swap]).toEqual([n - 2 * s, n - 2 * s, Math.ceil((n - 2 * s) / 2)]);
      expect(keepsShare({ total: n + add! - 1, stakeholders: s + add! - 1 }, share)).toBe(false);
      expect(keepsShare({ total: n - release + 1, stakeholders: s }, share)).toBe(false);
      expect(keepsShare({ total: n, stakeholders: s + swap - 1 }, share)).toBe(false);
    }));
  });
});

describe('（七）（八） the roster is fixed for the approved topic, and a place that falls free goes to the same group', () => {
  test('freeze asks for the composition of the planned seats and for the approved words', () => {
    expect(told(canFreeze({ planned: roster(10, 5), textUnchanged: true }))).toEqual([]);
    expect(told(canFreeze({ planned: roster(10, 5), textUnchanged: true, applications: 3 }))).toEqual(['session.freeze.not-drawn-yet ← convention.draw']);
    expect(told(canFreeze({ planned: roster(9, 4), textUnchanged: false }, [{ rule: 'session.composition.too-few' }]))).toEqual(['session.freeze.topic-changed ← 8.as-approved', HALF, 'session.composition.too-few ← 7.size !']);
  });
  const stall = { kind: 'stakeholder', group: '摊主' } as const;
  test('one of ten leaves: five of ten become four of nine, the half is broken, and a substitute of the group restores it', () => {
    expect(halfBroken(roster(9, 4))).toBe(true);
    expect(halfBroken(roster(9, 5))).toBe(false);
    expect([halfBroken(roster(0, 0)), halfBroken(roster(6, 0, { numbers: numbersOn('2018-05-01') }))]).toEqual([true, false]);
    expect(told(canSubstitute({ leaving: stall, coming: stall, after: roster(10, 5), seatFree: true }))).toEqual([]);
    expect(told(canSubstitute({ leaving: stall, coming: stall, after: roster(11, 6), seatFree: false }))).toEqual(['session.substitute.no-seat-free ← convention.sign-up']);
  });
  test.each`
    coming                                        | after             | expected
    ${{ kind: 'stakeholder', group: '住户' }}     | ${roster(10, 5)}  | ${['session.substitute.other-group ← 7.representativeness ?']}
    ${{ kind: 'resident' }}                       | ${roster(10, 4)}  | ${['session.substitute.other-group ← 7.representativeness ?', HALF]}
    ${stall}                                      | ${roster(9, 5)}   | ${[FEW]}
  `('$coming.kind of $coming.group in the place of a stall keeper → $expected', ({ coming, after, expected }) => {
    expect(told(canSubstitute({ leaving: stall, coming, after, seatFree: true }))).toEqual(expected);
  });
  test('another group is accepted with a reason', () => {
    expect(canSubstitute({ leaving: stall, coming: { ...stall, group: '住户' }, after: roster(10, 5), seatFree: true }, [{ rule: 'session.substitute.other-group' }])).toMatchObject({
      outcome: 'allowed', warnings: [{ measured: '利益相关方代表（住户）', required: '利益相关方代表（摊主）' }],
    });
  });
});

const nobody: Standing = { convener: false, identities: [], groups: [], invitedAs: [] };
const ask = (kind: SeatAsked['kind'], standing: Partial<Standing> = {}, over: Partial<SeatAsked> = {}): SeatAsked => ({ room: 'village', kind, standing: { ...nobody, ...standing }, ...over });

describe('who may take which kind of seat', () => {
  test.each`
    who                                          | seat                                                   | expected
    ${'anybody as a leader'}                     | ${ask('leader')}                                       | ${['session.eligibility.by-invitation ← 8.as-approved']}
    ${'an official named for the topic'}         | ${ask('departmentHead', { invitedAs: ['departmentHead'] })} | ${[]}
    ${'an expert not invited'}                   | ${ask('expert')}                                       | ${['session.eligibility.by-invitation ← 8.as-approved']}
    ${'a local figure invited'}                  | ${ask('localFigure', { invitedAs: ['localFigure'] })}  | ${[]}
    ${'a member'}                                | ${ask('member', { identities: ['member'] })}           | ${[]}
    ${'a delegate as a deputy'}                  | ${ask('congressDeputy', { identities: ['partyDelegate'] })} | ${['session.eligibility.not-this-kind ← 8.as-approved']}
    ${'a resident'}                              | ${ask('resident', { residence: 'declared' })}          | ${[]}
    ${'somebody from elsewhere'}                 | ${ask('resident', { residence: 'not-resident' })}      | ${['session.eligibility.not-resident ← 8.as-approved']}
    ${'a convener as a stakeholder'}             | ${ask('stakeholder', { convener: true })}              | ${['session.eligibility.convener-seat ← convention.convener-seat']}
    ${'a convener as a leader'}                  | ${ask('leader', { convener: true })}                   | ${[]}
    ${'a convener of a sector as a member'}      | ${ask('member', { convener: true }, { room: 'sector' })} | ${[]}
    ${'a convener of a sector as a leader'}      | ${ask('leader', { convener: true }, { room: 'sector' })} | ${['session.eligibility.convener-seat ← convention.convener-seat']}
  `('$who → $expected', ({ seat, expected }) => expect(told(mayTakeSeat(seat))).toEqual(expected));
  test.each`
    who                                | seat                                                                                             | expected
    ${'a stakeholder attested'}        | ${ask('stakeholder', { groups: [{ group: '摊主', attested: true }] }, { group: '摊主' })}        | ${[]}
    ${'a stakeholder as declared'}     | ${ask('stakeholder', { groups: [{ group: '摊主', attested: false }] }, { group: '摊主' })}       | ${['session.eligibility.not-attested ← 7.stakeholder-principle']}
    ${'attested for another group'}    | ${ask('stakeholder', { groups: [{ group: '住户', attested: true }] }, { group: '摊主' })}        | ${['session.eligibility.not-attested ← 7.stakeholder-principle']}
    ${'a resident as declared'}        | ${ask('resident', { residence: 'declared' })}                                                    | ${['session.eligibility.not-attested ← convention.residence']}
    ${'a resident attested'}           | ${ask('resident', { residence: 'attested' })}                                                    | ${[]}
    ${'an uninvited expert'}           | ${ask('expert')}                                                                                 | ${['session.eligibility.by-invitation ← 8.as-approved']}
  `('kept at freeze: $who → $expected', ({ seat, expected }) => expect(told(mayKeepSeat(seat))).toEqual(expected));
  test('the form offers only what one may take', () => {
    expect(seatsOpenTo('village', { ...nobody, residence: 'declared', identities: ['partyDelegate'], groups: [{ group: '摊主', attested: false }] })).toEqual(['stakeholder', 'partyDelegate', 'resident']);
    expect(seatsOpenTo('village', nobody)).toEqual([]);
    expect(ROSTER_KINDS.filter((kind) => kind === convenerSeat('township') || kind === convenerSeat('sector'))).toEqual(['member', 'leader']);
  });
});

describe('（三）（七） the convener invites within the same limits', () => {
  const seating = { limit: 12, share: numbers.stakeholderShare, stakeholders: 2, others: 5, groups: [{ group: '摊主', held: 0, taken: 2 }], holdsReleased: false };
  const invitation = { numbers, seating, alreadySignedUp: false, kind: 'departmentHead' as const, topicGroups: ['摊主'], fromAssembly: false, reason: '', invitations: 1 };
  test.each`
    over                                                          | expected
    ${{}}                                                         | ${[]}
    ${{ seating: { ...seating, others: 6 } }}                     | ${['session.sign-up.stakeholder-seats-held ← 7.stakeholder-half']}
    ${{ alreadySignedUp: true }}                                  | ${['session.sign-up.already-signed-up ← convention.sign-up']}
    ${{ kind: 'member', fromAssembly: true }}                     | ${['session.invite.no-reason ← 3.assembly-by-topic']}
    ${{ kind: 'member', fromAssembly: true, reason: '懂交通' }}   | ${[]}
    ${{ kind: 'stakeholder' }}                                    | ${['session.invite.no-group ← 7.stakeholder-principle']}
    ${{ kind: 'stakeholder', group: '摊主' }}                     | ${[]}
    ${{ invitations: 6 }}                                         | ${[]}
    ${{ invitations: 7 }}                                         | ${['session.invite.asked-too-often ← 9.moderate !']}
  `('$over → $expected', ({ over, expected }) => expect(told(canInvite({ ...invitation, ...over }))).toEqual(expected));
});

describe('a roster in counts', () => {
  const seat = (over: Partial<SeatFacts> = {}): SeatFacts => ({ kind: 'stakeholder', group: '摊主', fromAssembly: false, chosen: false, entitled: true, told: true, surely: false, ...over });
  const seats = [seat({ surely: true }), seat({ told: false }), seat({ kind: 'member', group: undefined, fromAssembly: true, chosen: true }), seat({ kind: 'partyDelegate', group: undefined, fromAssembly: true }), seat({ kind: 'resident', group: undefined, entitled: false, told: false })];
  test('what the rules of composition count', () => {
    expect(compositionOf({ numbers, seats, topicGroups: ['摊主', '住户'], twoSeats: 1 })).toEqual({
      numbers, total: 5, stakeholders: 2, kinds: ['member', 'stakeholder', 'partyDelegate', 'resident'], groupsMissing: ['住户'], notChosen: 1, notEntitled: 1, twoSeats: 1,
    });
  });
  test('what sign-up counts, and who has been told', () => {
    expect(seatingOf({ numbers, limit: 12, seats, holds: [{ group: '摊主', held: 3 }, { group: '住户', held: 0 }], holdsReleased: false })).toEqual({
      limit: 12, share: { part: 1, whole: 2 }, stakeholders: 2, others: 3, groups: [{ group: '摊主', held: 3, taken: 2 }, { group: '住户', held: 0, taken: 0 }], holdsReleased: false,
    });
    expect(reachedOf(seats)).toEqual([
      { kind: 'member', people: 1, reached: 1, surely: 0 }, { kind: 'stakeholder', people: 2, reached: 1, surely: 1 }, { kind: 'partyDelegate', people: 1, reached: 1, surely: 0 }, { kind: 'resident', people: 1, reached: 0, surely: 0 },
    ]);
  });
});
