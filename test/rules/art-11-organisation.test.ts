import { groupsCover } from '../../src/domain/appraisal/promotion-groups';
import { WATCHERS } from '../../src/contract/office';
import { leadsBack, mayStandHere } from '../../src/domain/room/body';
import { ROOM_KINDS, ORGANISATION_KINDS } from '../../src/domain/room/kinds';
import { liesBelow } from '../../src/domain/room/reach';
import { mayConvene, type Convening } from '../../src/domain/room/convener';
import { officeNamed } from '../../src/domain/room/responsible-office';
import { everyAction } from '../support/contracts';
import { told } from '../support/verdicts';

/** Six counties and districts, three functional zones. */
const units = ['广陵区', '邗江区', '江都区', '仪征市', '高邮市', '宝应县', '经济技术开发区', '生态科技新城', '蜀冈—瘦西湖风景名胜区'].map((name, n) => ({ id: `unit-${n}`, name }));
const groups = (...counties: number[][]) => counties.map((numbers) => ({ covers: numbers.map((n) => `unit-${n}`) }));
const SEVEN = [[0], [1, 8], [2], [3], [4], [5], [6, 7]];

describe('（十一） 指导组下设7个推进小组，分头联系指导各县（市、区）和功能区工作', () => {
  test.each`
    what                                  | held                                         | expected
    ${'seven groups, every unit once'}    | ${groups(...SEVEN)}                          | ${[]}
    ${'six groups'}                       | ${groups(...SEVEN.slice(0, 5), [5, 6, 7])}   | ${['appraisal.promotion-groups.not-seven ← 11.promotion-groups']}
    ${'eight groups'}                     | ${groups(...SEVEN, [])}                      | ${['appraisal.promotion-groups.not-seven ← 11.promotion-groups']}
    ${'a zone with none'}                 | ${groups(...SEVEN.slice(0, 6), [6])}         | ${['appraisal.promotion-groups.unassigned ← 11.promotion-groups']}
    ${'a county with two'}                | ${groups(...SEVEN.slice(0, 6), [0, 6, 7])}   | ${['appraisal.promotion-groups.twice ← 11.promotion-groups']}
    ${'none at all'}                      | ${[]}                                        | ${['appraisal.promotion-groups.not-seven ← 11.promotion-groups', 'appraisal.promotion-groups.unassigned ← 11.promotion-groups']}
  `('$what → $expected', ({ held, expected }) => expect(told(groupsCover({ groups: held, units, day: '2026-11-24' }))).toEqual(expected));

  test('who is left out is named', () => {
    expect(groupsCover({ groups: groups(...SEVEN.slice(0, 6), [6]), units, day: '2026-11-24' })).toMatchObject({ reasons: [{ measured: '生态科技新城' }] });
  });
  test('before the policy no number was asked', () => expect(told(groupsCover({ groups: groups([0, 1, 2, 3, 4, 5, 6, 7, 8]), units, day: '2019-01-01' }))).toEqual([]));
});

describe('（十一） 11.guidance-group: the city’s guidance group sees all counties and keeps no room’s records', () => {
  const forItsOffice = everyAction().filter(({ spec }) => spec.offices?.includes('guidanceGroup'));
  test('what it may ask for are reads alone', () => {
    expect(WATCHERS).toContain('guidanceGroup');
    expect(forItsOffice.length).toBeGreaterThan(5);
    expect(forItsOffice.filter(({ spec }) => spec.writes).map(({ name }) => name)).toEqual([]);
  });
  test.each(['321002', '321012', '9321001'])('unit %s lies below it', (unit) => expect(liesBelow({ area: '3210' }, ['3210', unit])).toBe(true));
});

describe('（十一） which body stands where', () => {
  test.each`
    kind                    | level         | taken    | round    | expected
    ${'promotionGroup'}     | ${'city'}     | ${true}  | ${false} | ${[]}
    ${'promotionGroup'}     | ${'county'}   | ${false} | ${false} | ${['room.body.citys-alone ← 11.promotion-groups']}
    ${'guidanceGroup'}      | ${'county'}   | ${false} | ${false} | ${['room.body.citys-alone ← 11.guidance-group']}
    ${'guidanceGroup'}      | ${'city'}     | ${true}  | ${false} | ${['room.body.already-there ← convention.lines']}
    ${'cppcc'}              | ${'county'}   | ${true}  | ${false} | ${['room.body.already-there ← convention.lines']}
    ${'cppcc'}              | ${'county'}   | ${false} | ${true}  | ${['room.body.round ← convention.lines']}
    ${'department'}         | ${'county'}   | ${true}  | ${false} | ${[]}
    ${'specialCommittee'}   | ${'city'}     | ${true}  | ${false} | ${[]}
    ${'partyOrganisation'}  | ${'township'} | ${true}  | ${false} | ${[]}
    ${'partyOrganisation'}  | ${'village'}  | ${true}  | ${false} | ${['room.body.already-there ← convention.lines']}
  `('a $kind at $level, taken $taken, round $round → $expected', ({ expected, ...asked }) => expect(told(mayStandHere(asked as never))).toEqual(expected));

  test.each([
    ['a', 'b', { b: 'c', c: undefined }, false], ['a', 'b', { b: 'c', c: 'a' }, true], ['a', 'a', {}, true], ['a', undefined, {}, false], ['a', 'b', { b: 'c', c: 'b' }, false],
  ] as const)('%s under %s among %j leads back: %s', (body, parent, parents, back) => expect(leadsBack(body, parent, (id) => (parents as Record<string, string | undefined>)[id])).toBe(back));
});

describe('（十一） 11.office: 职能在“一办八局”“三定”方案中予以明确', () => {
  test.each(ORGANISATION_KINDS)('a %s without an office named for it', (kind) => {
    expect(told(officeNamed({ kind }))).toEqual(kind === 'cppcc' ? ['room.responsible-office.not-named ← 11.office !'] : []);
    expect(told(officeNamed({ kind, responsibleOffice: '委员联络室' }))).toEqual([]);
  });
  test('a blank is none', () => expect(told(officeNamed({ kind: 'cppcc', responsibleOffice: ' ' }))).toEqual(['room.responsible-office.not-named ← 11.office !']));
});

describe('（十一） 11.add-members: 及时增补负责这项工作的乡镇（街道）、园区负责同志为政协委员', () => {
  const deputy: Convening = { office: 'deputySecretary', title: '党工委副书记', convenesGroup: true, isMember: false, acting: false };
  test.each(ROOM_KINDS)('%s: whoever convenes there and is no member yet, is one to be added', (kind) => {
    const inTown = kind === 'township' || kind === 'park';
    const verdict = told(mayConvene(kind, deputy, [{ rule: 'room.convener.not-a-member' }]));
    expect(verdict.includes('room.convener.not-a-member ← 3.convener-of-group !')).toBe(inTown);
    expect(told(mayConvene(kind, { ...deputy, isMember: true })).filter((line) => line.startsWith('room.convener.not-a-member'))).toEqual([]);
  });
});
