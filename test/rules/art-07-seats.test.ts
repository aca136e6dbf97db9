import { canAnswer } from '../../src/domain/session/answer-invitation';
import { canAttestSeat } from '../../src/domain/session/attest';
import { canChangeLimit } from '../../src/domain/session/change-limit';
import { canClaim } from '../../src/domain/session/claim';
import { canRelease } from '../../src/domain/session/release';
import { canOpenRound } from '../../src/domain/session/second-round';
import { numbersOn } from '../../src/domain/policy/numbers';
import { compositionOf } from '../../src/domain/session/roster';
import { told } from '../support/verdicts';

test.each`
  taken | limit | expected
  ${9}  | ${9}  | ${[]}
  ${9}  | ${8}  | ${['session.change-limit.below-seated ← convention.sign-up']}
`('合理确定协商主体的规模: $limit seats where $taken sit → $expected', ({ expected, ...view }) => expect(told(canChangeLimit(view))).toEqual(expected));

describe('坚持利益相关方参与协商的原则: what people say of themselves is attested by somebody else', () => {
  const view = { self: false, active: true, confirmed: true, note: '' };
  test.each`
    given                                             | expected
    ${view}                                           | ${[]}
    ${{ ...view, self: true }}                        | ${['session.attest.own-seat ← 1.roles']}
    ${{ ...view, active: false }}                     | ${['session.attest.given-back ← 7.stakeholder-principle']}
    ${{ ...view, confirmed: false }}                  | ${['session.attest.no-reason ← 10.every-item-answered']}
    ${{ ...view, confirmed: false, note: '不住这里' }} | ${[]}
  `('$given → $expected', ({ given, expected }) => expect(told(canAttestSeat(given))).toEqual(expected));
});

describe('a seat is taken back with a reason, and only where there is one', () => {
  test.each`
    holdsSeat | reason        | expected
    ${true}   | ${'名额调整'} | ${[]}
    ${true}   | ${' '}        | ${['session.release.no-reason ← 10.every-item-answered']}
    ${false}  | ${'名额调整'} | ${['session.release.no-seat ← convention.sign-up']}
  `('$holdsSeat, $reason → $expected', ({ expected, ...view }) => expect(told(canRelease(view))).toEqual(expected));
});

describe('本系统约定: a paper code is known, unused, in time, and nobody sits twice', () => {
  const view = { known: true, claimed: false, over: false, alreadySeated: false };
  test.each`
    given                               | expected
    ${view}                             | ${[]}
    ${{ ...view, known: false }}        | ${['session.claim.unknown-code ← convention.paper-code']}
    ${{ ...view, claimed: true }}       | ${['session.claim.already-claimed ← convention.paper-code']}
    ${{ ...view, over: true }}          | ${['session.claim.over ← convention.paper-code']}
    ${{ ...view, alreadySeated: true }} | ${['session.claim.already-seated ← convention.one-seat']}
  `('$given → $expected', ({ given, expected }) => expect(told(canClaim(given))).toEqual(expected));
});

test('可邀请…参与: an invitation that was answered or has lapsed is not answered again', () => {
  expect(told(canAnswer({ invited: true }))).toEqual([]);
  expect(told(canAnswer({ invited: false }))).toEqual(['session.answer-invitation.not-invited ← 7.may-invite']);
});

describe('对未达成共识的推动再调研再协商', () => {
  test.each`
    notYet | changed             | expected
    ${1}   | ${'补充垃圾清运方案'} | ${[]}
    ${0}   | ${'补充垃圾清运方案'} | ${['session.second-round.nothing-open ← 10.not-yet-agreed']}
    ${2}   | ${''}               | ${['session.second-round.no-change-named ← 10.not-yet-agreed']}
  `('$notYet questions open, “$changed” → $expected', ({ expected, ...view }) => expect(told(canOpenRound(view))).toEqual(expected));
});

test('（七） 7.all-sides-keen: groups nobody has signed up for are named to the convener', () => {
  const seat = { kind: 'stakeholder' as const, fromAssembly: false, chosen: false, entitled: true, told: false, surely: false };
  const view = (...groups: string[]) => compositionOf({ numbers: numbersOn('2026-12-05'), seats: groups.map((group) => ({ ...seat, group })), topicGroups: ['住户', '店家', '租户'] });
  expect([view().groupsMissing, view('店家').groupsMissing, view('住户', '店家', '租户').groupsMissing]).toEqual([['住户', '店家', '租户'], ['住户', '租户'], []]);
});
