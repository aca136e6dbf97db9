import { assemblyHealth, assemblyIn, categoriesOf, maySit, type AssemblyCategory, type AssemblyView } from '../../src/domain/room/assembly';
import { mayAttestClaim, mayClaim, mobileIn, officeBeyond } from '../../src/domain/room/claim';
import { countsForEnrolment, enrolment, mayEnrol, mayPlace, type EnrolmentView } from '../../src/domain/room/enrolment';
import { mayGoBy, POLICY_FLOW } from '../../src/domain/room/flow';
import { ROOM_KINDS } from '../../src/domain/room/kinds';
import { isNextTerm, isServing, mayEnter, mayFollow } from '../../src/domain/room/member';
import { mayAnswer, mayAsk } from '../../src/domain/room/question';
import { told } from '../support/verdicts';

const FIVE: Partial<Record<AssemblyCategory, number>> = { groupMember: 10, partyDelegate: 8, congressDeputy: 8, localFigure: 8, professional: 6 };
const people = (size: number): AssemblyView['seats'] => ({ ...FIVE, professional: size - 34 });
const SIZE = 'room.assembly.size-outside ← 3.assembly-size';
const MISSING = 'room.assembly.category-missing ← 3.assembly-make-up !';

describe('（三） 乡镇（街道）协商议事会……一般在40—60人', () => {
  test.each`
    kind            | seats                            | expected
    ${'township'}   | ${people(39)}                    | ${[`${SIZE} ?`]}
    ${'township'}   | ${people(40)}                    | ${[]}
    ${'township'}   | ${people(60)}                    | ${[]}
    ${'township'}   | ${people(61)}                    | ${[`${SIZE} ?`]}
    ${'township'}   | ${{ ...people(45), localFigure: 0 }} | ${[`${SIZE} ?`, MISSING]}
    ${'township'}   | ${{ groupMember: 45 }}           | ${[MISSING]}
    ${'township'}   | ${{}}                            | ${[`${SIZE} ?`, MISSING]}
    ${'park'}       | ${{ groupMember: 25 }}           | ${[]}
    ${'village'}    | ${{ resident: 7 }}               | ${[]}
    ${'enterprise'} | ${{}}                            | ${[]}
    ${'sector'}     | ${{}}                            | ${[]}
  `('the assembly of a $kind with $seats → $expected', ({ kind, seats, expected }) => {
    expect(told(assemblyHealth({ kind, seats, day: '2026-11-24' }))).toEqual(expected);
  });

  test('一般: another size stands with a recorded reason, and stays marked', () => {
    const verdict = assemblyHealth({ kind: 'township', seats: people(38), day: '2026-11-24' }, [{ rule: 'room.assembly.size-outside' }]);
    expect(verdict).toEqual({ outcome: 'allowed', warnings: [expect.objectContaining({ rule: 'room.assembly.size-outside', measured: 38, required: '40—60', weight: 'warns' })] });
  });

  test('before the policy no size was asked', () => expect(told(assemblyHealth({ kind: 'township', seats: people(20 + 34), day: '2018-06-01' }))).toEqual([]));

  test('a missing category is named as people call it', () => {
    expect(assemblyHealth({ kind: 'township', seats: { ...people(45), congressDeputy: 0, groupMember: 18 }, day: '2026-11-24' })).toMatchObject({ warnings: [{ measured: '人大代表' }] });
  });
});

describe('（三） 由委员履职小组成员、党代表和人大代表、乡贤和各方面专业人士组成', () => {
  const FIVE_NAMES = ['groupMember', 'partyDelegate', 'congressDeputy', 'localFigure', 'professional'] as const;
  test.each(ROOM_KINDS.flatMap((kind) => [...FIVE_NAMES, 'resident', 'official'].map((category) => [kind, category] as const)))('%s, category %s', (kind, category) => {
    const expected = kind === 'enterprise' || kind === 'sector' ? ['room.assembly.not-for-this-kind ← 3.assembly']
      : (FIVE_NAMES as readonly string[]).includes(category) || (category === 'resident' && kind !== 'township') ? [] : ['room.assembly.unknown-category ← 3.assembly-make-up'];
    expect(told(maySit(kind, category))).toEqual(expected);
  });
  test.each([['township', 'required', 5], ['village', 'required', 6], ['park', 'optional', 6], ['enterprise', 'none', 0], ['sector', 'none', 0]] as const)('%s: an assembly is %s, of %d categories', (kind, asked, categories) => {
    expect([assemblyIn(kind), categoriesOf(kind).length]).toEqual([asked, categories]);
  });
});

const member = (over: Partial<EnrolmentView> = {}): EnrolmentView => ({ identity: 'member', level: 'county', serving: true, rooms: 1, county: '321002', ...over });

describe('（三） 将县（市、区）政协委员全部编入……市政协委员按照界别编入各县（市、区）', () => {
  test.each`
    view                                                        | expected
    ${member()}                                                 | ${[]}
    ${member({ rooms: 0 })}                                     | ${['room.enrolment.member-without-room ← 3.members-enrolled']}
    ${member({ rooms: 0, serving: false })}                     | ${[]}
    ${member({ level: 'city', rooms: 0 })}                      | ${[]}
    ${member({ level: 'city', county: undefined })}             | ${['room.enrolment.city-member-without-county ← 3.city-members']}
    ${member({ level: 'province', rooms: 0, county: undefined })} | ${[]}
    ${member({ identity: 'partyDelegate', rooms: 0 })}          | ${[]}
    ${member({ identity: 'expert', level: 'city', county: undefined })} | ${[]}
  `('$view.identity of the $view.level, $view.rooms rooms, in $view.county → $expected', ({ view, expected }) => {
    expect(told(enrolment(view))).toEqual(expected);
  });

  test.each`
    serving  | identity          | level       | expected
    ${true}  | ${'member'}       | ${'city'}   | ${[]}
    ${false} | ${'member'}       | ${'city'}   | ${['room.enrolment.not-serving ← 3.city-members']}
    ${true}  | ${'member'}       | ${'county'} | ${['room.enrolment.not-a-city-member ← 3.city-members']}
    ${true}  | ${'expert'}       | ${'city'}   | ${['room.enrolment.not-a-city-member ← 3.city-members']}
  `('a $level $identity in office $serving enrolled in a county → $expected', ({ expected, ...view }) => expect(told(mayEnrol(view))).toEqual(expected));
  test.each(ROOM_KINDS)('a place in a %s room counts as enrolled only where the clause says so', (kind) => {
    expect(countsForEnrolment(kind)).toBe(kind === 'township' || kind === 'village');
  });

  test.each`
    serving  | level       | county       | roomCounty  | expected
    ${true}  | ${'county'} | ${'321002'}  | ${'321002'} | ${[]}
    ${true}  | ${'county'} | ${'321002'}  | ${'321003'} | ${['room.enrolment.other-county ← 3.members-enrolled']}
    ${true}  | ${'city'}   | ${'321003'}  | ${'321003'} | ${[]}
    ${true}  | ${'city'}   | ${'321003'}  | ${'321002'} | ${['room.enrolment.other-county ← 3.city-members']}
    ${true}  | ${'city'}   | ${undefined} | ${'321002'} | ${['room.enrolment.city-member-without-county ← 3.city-members']}
    ${false} | ${'county'} | ${'321002'}  | ${'321002'} | ${['room.enrolment.not-serving ← 3.members-enrolled']}
  `('a $level member of $county, serving $serving, into a room of $roomCounty → $expected', ({ expected, ...view }) => {
    expect(told(mayPlace(view))).toEqual(expected);
  });

  test.each`
    view                                                                                        | expected
    ${{ identity: 'member', level: 'county', sector: '教育界', from: '2022-01-01' }}            | ${[]}
    ${{ identity: 'member', level: 'county', from: '2022-01-01' }}                              | ${['room.member.no-sector ← 3.members-enrolled']}
    ${{ identity: 'member', level: 'city', from: '2022-01-01' }}                                | ${['room.member.no-sector ← 3.city-members']}
    ${{ identity: 'member', level: 'township', sector: '教育界', from: '2022-01-01' }}          | ${['room.member.level-not-of-this-kind ← 3.members-enrolled']}
    ${{ identity: 'localFigure', level: 'township', from: '2022-01-01' }}                       | ${[]}
    ${{ identity: 'expert', level: 'city', from: '2022-01-01', until: '2021-01-01' }}           | ${['room.member.ends-before-it-begins ← convention.roster']}
  `('on the roster: $view → $expected', ({ view, expected }) => expect(told(mayEnter(view))).toEqual(expected));

  test.each`
    terms                                                                                       | expected
    ${[['2022-01-01']]}                                                                         | ${[]}
    ${[['2017-01-01', '2022-01-01'], ['2022-01-01']]}                                           | ${[]}
    ${[['2012-01-01', '2017-01-01'], ['2017-01-01', '2022-01-01'], ['2022-01-01']]}             | ${[]}
    ${[['2017-01-01'], ['2022-01-01']]}                                                         | ${['room.member.terms-meet ← convention.roster']}
    ${[['2017-01-01', '2022-06-01'], ['2022-01-01']]}                                           | ${['room.member.terms-meet ← convention.roster']}
    ${[['2022-01-01', '2027-01-01'], ['2027-01-01']]}                                           | ${['room.member.terms-meet ← convention.roster']}
  `('terms of one identity, on 2026-11-24: $terms → $expected', ({ terms, expected }) =>
    expect(told(mayFollow({ now: '2026-11-24', terms: (terms as [string, string?][]).map(([from, until]) => ({ from, ...(until ? { until } : {}) })) }))).toEqual(expected));

  test('a term that begins once the one before is over is another one; anything else puts right the one that is known', () => {
    expect([isNextTerm({ from: '2017-01-01', until: '2022-01-01' }, { from: '2022-01-01' }), isNextTerm({ from: '2017-01-01' }, { from: '2022-01-01' }), isNextTerm({ from: '2017-01-01', until: '2022-01-01' }, { from: '2021-12-31' })]).toEqual([true, false, false]);
  });

  test.each([['2022-01-01', undefined, true], ['2022-01-01', '2026-11-24', false], ['2022-01-01', '2026-11-25', true], ['2027-01-01', undefined, false]])('from %s until %s serves on 2026-11-24: %s', (from, until, serving) => {
    expect(isServing({ from, ...(until ? { until } : {}) }, '2026-11-24')).toBe(serving);
  });
});

describe('（三） 建立健全委员联系群众机制', () => {
  test.each`
    placed   | serving  | self     | text                        | expected
    ${true}  | ${true}  | ${false} | ${'路灯坏了，请问找谁？'}    | ${[]}
    ${false} | ${true}  | ${false} | ${'路灯坏了'}               | ${['room.question.not-placed-here ← 3.members-reach-out']}
    ${true}  | ${false} | ${false} | ${'路灯坏了'}               | ${['room.question.not-serving ← 3.members-reach-out']}
    ${true}  | ${true}  | ${true}  | ${'路灯坏了'}               | ${['room.question.to-oneself ← 1.roles']}
    ${true}  | ${true}  | ${false} | ${'电话 138 0000 0000'}     | ${['room.question.personal-data ← convention.content']}
  `('a letter to a member placed here $placed, in office $serving, oneself $self: $text → $expected', ({ expected, ...view }) => expect(told(mayAsk(view))).toEqual(expected));
  test.each`
    state         | text            | expected
    ${'waiting'}  | ${'已转城管'}   | ${[]}
    ${'waiting'}  | ${' '}          | ${['room.question.no-answer ← 10.every-item-answered']}
    ${'answered'} | ${'再说一句'}   | ${['room.question.already-answered ← 10.every-item-answered']}
  `('an answer “$text” to a letter that is $state → $expected', ({ expected, ...view }) => expect(told(mayAnswer(view))).toEqual(expected));

  test.each`
    matches | taken    | expected
    ${1}    | ${false} | ${[]}
    ${0}    | ${false} | ${['room.claim.no-match ← convention.claim']}
    ${1}    | ${true}  | ${['room.claim.already-claimed ← convention.claim']}
  `('a claim that fits $matches, taken $taken → $expected', ({ expected, ...view }) => expect(told(mayClaim(view))).toEqual(expected));
  test.each`
    view                                                                                 | expected
    ${{ self: false, state: 'waiting', taken: false, attests: true, reason: '', beyond: false }}        | ${[]}
    ${{ self: true, state: 'waiting', taken: false, attests: true, reason: '', beyond: false }}         | ${['room.claim.own-attestation ← 1.roles']}
    ${{ self: false, state: 'attested', taken: true, attests: true, reason: '', beyond: false }}        | ${['room.claim.already-decided ← convention.claim', 'room.claim.already-claimed ← convention.claim']}
    ${{ self: false, state: 'waiting', taken: false, attests: false, reason: '', beyond: false }}       | ${['room.claim.no-reason ← 10.every-item-answered']}
    ${{ self: false, state: 'waiting', taken: false, attests: true, reason: '', beyond: true }}  | ${['room.claim.office-elsewhere ← convention.claim-offices']}
    ${{ self: false, state: 'waiting', taken: false, attests: false, reason: '不认识', beyond: true }} | ${[]}
  `('attesting $view → $expected', ({ view, expected }) => expect(told(mayAttestClaim(view))).toEqual(expected));
  test.each`
    held                                                                  | beyond
    ${[]}                                                                 | ${false}
    ${[{ role: 'member', roomId: 'other' }]}                              | ${false}
    ${[{ role: 'convener', roomId: 'here' }, { role: 'staff', roomId: 'here' }]} | ${false}
    ${[{ role: 'staff', roomId: 'other' }]}                               | ${true}
    ${[{ role: 'convener', roomId: 'other', until: '2026-11-24' }]}       | ${false}
    ${[{ role: 'member', roomId: 'here' }, { role: 'officer', until: '2026-11-25' }]} | ${true}
  `('$held reaches beyond the room: $beyond', ({ held, beyond }) => expect(officeBeyond('here', held, '2026-11-24')).toBe(beyond));
  test.each([['138 0000 0000', '13800000000'], ['+86-100-0000-0001', '10000000001'], ['１００００００００１２', '10000000012'], ['12345', undefined], ['0514-87000000', undefined]])('%s is the mobile number %s', (text, number) => expect(mobileIn(text)).toBe(number));
});

describe('（三） 进一步完善协商议事会议组织制度和规范程序', () => {
  const swapped = [POLICY_FLOW[1], POLICY_FLOW[0], ...POLICY_FLOW.slice(2)];
  test.each`
    what                              | steps                                                   | expected
    ${'the policy’s own steps'}       | ${POLICY_FLOW}                                          | ${[]}
    ${'with a step of one’s own'}     | ${[...POLICY_FLOW.slice(0, 3), '入户走访', ...POLICY_FLOW.slice(3)]} | ${[]}
    ${'without research'}             | ${POLICY_FLOW.filter((step) => step !== '深入调研')}    | ${['room.flow.step-missing ← 3.assembly-procedure']}
    ${'approved before it is raised'} | ${swapped}                                              | ${['room.flow.out-of-order ← 8.as-approved']}
  `('$what → $expected', ({ steps, expected }) => expect(told(mayGoBy(steps))).toEqual(expected));
});
