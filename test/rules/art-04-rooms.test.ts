import { placesWithout, withoutRoom } from '../../src/copy/coverage-map';
import { coverageOf } from '../../src/domain/room/coverage';
import { FUNCTION_NAMES, HOSTING_NAMES } from '../../src/domain/room/hosting';
import { ORGANISATION_KINDS, ROOM_KINDS } from '../../src/domain/room/kinds';
import { mayOverride, POINTERS } from '../../src/domain/room/override';
import { pointersMissing, pointersOf, type FindBody } from '../../src/domain/room/pointers';
import { mayStand } from '../../src/domain/room/place';
import { isPlaceholder, liesBelow, mayLieIn, countyOf, townOf } from '../../src/domain/room/reach';
import { ROUTES } from '../../src/domain/room/routes';
import { maySetUp } from '../../src/domain/room/set-up';
import { sixHaves, type SixHavesView } from '../../src/domain/room/six-haves';
import { ARTICLES } from '../../src/domain/policy/articles';
import { COVERAGE_BY } from '../../src/domain/policy/parameters';
import { hasMinimum } from '../../src/domain/session/frequency';
import { told } from '../support/verdicts';

const at = '2026-03-01T00:00:00.000Z';
const whole: Omit<SixHavesView, 'kind'> = { day: '2026-11-24', place: { address: '观巷1号', hours: '周一至周五', at }, sign: { at, photo: 'pass' }, procedure: { version: 2, at }, flow: { steps: 9, at }, sessionsThisYear: 4, sessionsLast12: 4, settledLast12: 1 };
const lit = (view: SixHavesView) => sixHaves(view).filter(({ on }) => on).map(({ have }) => have);

describe('（四） 4.six-haves: 有阵地、有标识、有制度、有流程、有活动、有实效', () => {
  test.each(ROOM_KINDS)('a %s room with everything has all six, each citing the clause', (kind) => {
    expect(lit({ kind, ...whole })).toEqual(['place', 'sign', 'procedure', 'flow', 'activity', 'results']);
    expect(sixHaves({ kind, ...whole }).every(({ clause }) => clause === '4.six-haves' && clause in ARTICLES)).toBe(true);
  });
  test.each(ROOM_KINDS)('a %s room with nothing has none', (kind) => {
    expect(lit({ kind, day: '2026-11-24', sessionsThisYear: 0, sessionsLast12: 0, settledLast12: 0 })).toEqual([]);
  });
  test.each`
    kind            | thisYear | last12 | on
    ${'township'}   | ${3}     | ${9}   | ${false}
    ${'township'}   | ${4}     | ${4}   | ${true}
    ${'park'}       | ${3}     | ${3}   | ${false}
    ${'village'}    | ${0}     | ${1}   | ${true}
    ${'enterprise'} | ${0}     | ${1}   | ${true}
    ${'sector'}     | ${1}     | ${0}   | ${false}
  `('有活动: a $kind with $thisYear this year and $last12 in twelve months is lit: $on', ({ kind, thisYear, last12, on }) => {
    expect(lit({ kind, ...whole, sessionsThisYear: thisYear, sessionsLast12: last12 }).includes('activity')).toBe(on);
  });
  test('有实效: what has not been counted is said to be so, and is not called none', () => {
    const { settledLast12: _, ...uncounted } = whole;
    expect(sixHaves({ kind: 'village', ...uncounted }).find(({ have }) => have === 'results')).toMatchObject({ on: false, measured: '尚未统计' });
    expect(sixHaves({ kind: 'village', ...whole, settledLast12: 0 }).find(({ have }) => have === 'results')).toMatchObject({ on: false, measured: 0 });
  });
  test.each(['waiting', 'review', 'rejected'] as const)('有标识: a photo that is %s shows no sign yet', (photo) => {
    expect(sixHaves({ kind: 'village', ...whole, sign: { at, photo } }).find(({ have }) => have === 'sign')).toMatchObject({ on: false, measured: expect.stringMatching(/^照片/) });
  });
  test('有阵地 wants both address and hours; 有流程 wants steps; evidence shows since when', () => {
    expect(lit({ kind: 'village', ...whole, place: { address: '观巷1号', hours: '', at } })).not.toContain('place');
    expect(lit({ kind: 'village', ...whole, flow: { steps: 0, at } })).not.toContain('flow');
    expect(sixHaves({ kind: 'village', ...whole }).find(({ have }) => have === 'procedure')).toMatchObject({ measured: '第2版', since: at });
  });
});

describe('（四） what may be, and is asked of nobody', () => {
  test('（四） 4.shared-premises、4.one-room-many-uses: 融入式、嵌入式、叠加式、共享式 and 一室多用 are those of the clause', () => {
    expect(ARTICLES['4.shared-premises'].text).toContain('融入式、嵌入式、叠加式、共享式');
    expect(Object.values(HOSTING_NAMES)).toEqual(['融入式', '嵌入式', '叠加式', '共享式']);
    for (const name of ['政协委员活动之家', '委员工作室', '社情民意信息联系点']) expect([ARTICLES['4.one-room-many-uses'].text.includes(name), Object.values(FUNCTION_NAMES).includes(name)]).toEqual([true, true]);
  });
  test.each(['enterprise', 'sector'] as const)('（四） 4.sector-and-enterprise: 有序推进, a room of the kind %s can be opened, and none is missed where there is none', (kind) => {
    expect(told(maySetUp({ kind, ledBy: 'body', memberGroup: 'group', assembly: false }))).toEqual([]);
    expect(hasMinimum(kind)).toBe(false);
    expect(coverageOf({ townships: { have: 1, all: 1 }, parks: { have: 1, all: 1 }, villages: { have: 1, all: 1 } }).next).toBe('none');
  });
});

describe('（四） 4.coverage: 全覆盖, townships and parks first, then villages', () => {
  test.each`
    townships  | parks     | villages      | next
    ${[11, 12]} | ${[1, 1]} | ${[151, 151]} | ${'townships'}
    ${[12, 12]} | ${[0, 1]} | ${[0, 151]}   | ${'townships'}
    ${[12, 12]} | ${[1, 1]} | ${[20, 151]}  | ${'villages'}
    ${[12, 12]} | ${[1, 1]} | ${[151, 151]} | ${'none'}
    ${[5, 5]}   | ${[0, 0]} | ${[0, 0]}     | ${'none'}
  `('$townships, $parks, $villages → next $next', ({ next, ...counts }) => {
    const covered = Object.fromEntries(Object.entries(counts as Record<string, [number, number]>).map(([name, [have, all]]) => [name, { have, all }]));
    expect(coverageOf(covered as never)).toMatchObject({ next });
  });
  test('（四） 4.coverage: in words, how many places have no room yet, by kind; nothing where every place has one', () => {
    const counts = { townships: { have: 11, all: 12 }, parks: { have: 1, all: 1 }, villages: { have: 20, all: 151 } };
    expect([withoutRoom(counts), placesWithout(counts)]).toEqual(['还没有议事室的地方132处：乡镇（街道）1处，村（社区）131处。', 132]);
    expect(withoutRoom({ townships: { have: 12, all: 12 }, parks: { have: 0, all: 0 }, villages: { have: 151, all: 151 } })).toBe('');
  });
  test('（四） 4.coverage-date: 力争今年底 spoke of 2020; coverage is shown without a deadline', () => {
    expect(COVERAGE_BY).toEqual({ clause: '4.coverage-date', date: '2020-12-31' });
    expect(Object.keys(coverageOf({ townships: { have: 0, all: 1 }, parks: { have: 0, all: 1 }, villages: { have: 0, all: 1 } })).sort()).toEqual(['next', 'parks', 'townships', 'villages']);
  });
  test.each([['原种场虚拟生活区', true], ['汽车工业园虚拟社区', true], ['琼花观社区', false], ['虚拟村', false]])('%s is a placeholder: %s', (name, placeholder) => expect(isPlaceholder(name)).toBe(placeholder));
});

describe('（四） 接受上级党（工）委领导和政协组织指导: another body in the same role, never another kind', () => {
  const rows = ROOM_KINDS.flatMap((kind) => POINTERS.flatMap((pointer) => ORGANISATION_KINDS.map((to) => [kind, pointer, to] as const)));
  test.each(ROOM_KINDS)('%s: every pointer × every kind of body', (kind) => {
    for (const [, pointer, to] of rows.filter(([other]) => other === kind)) {
      const route = ROUTES[kind][pointer];
      const expected = route === undefined ? [`room.override.not-for-this-kind ← ${kind === 'sector' ? '6.approval-sector' : '6.approval-town'}`] : route.bodies.includes(to) ? [] : [`room.override.other-kind ← ${route.clause}`];
      expect([pointer, to, told(mayOverride({ kind, pointer, to, reason: '功能区没有政协' }))]).toEqual([pointer, to, expected]);
    }
  });
  test('a county CPPCC may give way to the city’s, with a reason', () => {
    expect(told(mayOverride({ kind: 'township', pointer: 'filingReceiver', to: 'cppcc', reason: '' }))).toEqual(['room.override.no-reason ← convention.lines']);
    expect(told(mayOverride({ kind: 'township', pointer: 'filingReceiver', to: 'memberGroup', reason: '' }))).toEqual(['room.override.other-kind ← 6.filing-town', 'room.override.no-reason ← convention.lines']);
    expect(told(mayOverride({ kind: 'sector', pointer: 'higherApprover', to: 'partyCommittee', reason: '因为' }))).toEqual(['room.override.not-for-this-kind ← 6.approval-sector']);
    expect(told(mayOverride({ kind: 'park', pointer: 'higherApprover', to: 'partyCommittee', reason: '因为' }))).toEqual(['room.override.not-for-this-kind ← 6.approval-town']);
  });
});

describe('（二）（四） what stands on a room’s page', () => {
  test.each`
    over                                       | expected
    ${{}}                                      | ${[]}
    ${{ telephone: '0514-87000000' }}          | ${[]}
    ${{ telephone: '13800000000' }}            | ${['room.place.personal-number ← convention.content']}
    ${{ latitude: 32.4 }}                      | ${['room.place.half-position ← convention.room-page']}
    ${{ latitude: 32.4, longitude: 119.43 }}   | ${[]}
    ${{ latitude: 119.43, longitude: 32.4 }}   | ${['room.place.outside-yangzhou ← convention.room-page']}
  `('$over → $expected', ({ over, expected }) => expect(told(mayStand({ address: '观巷1号', hours: '周一至周五 9:00—17:00', ...over }))).toEqual(expected));
});

describe('（一）（十一） what lies below an organisation', () => {
  const village = ['3210', '321002', '321002001', '321002001001'];
  test.each`
    what                           | reach                                        | expected
    ${'the city'}                  | ${{ area: '3210' }}                          | ${true}
    ${'its county'}                | ${{ area: '321002' }}                        | ${true}
    ${'another county'}            | ${{ area: '321003' }}                        | ${false}
    ${'its township'}              | ${{ area: '321002001' }}                     | ${true}
    ${'a neighbouring village'}    | ${{ area: '321002001002' }}                  | ${false}
    ${'a group in charge of it'}   | ${{ area: '3210', covers: ['321002'] }}    | ${true}
    ${'a group of other counties'} | ${{ area: '3210', covers: ['321003'] }}    | ${false}
    ${'a group without counties'}  | ${{ area: '3210', covers: [] }}            | ${false}
  `('a community lies below $what: $expected', ({ reach, expected }) => expect(liesBelow(reach, village)).toBe(expected));
  test('county and township of a place', () => {
    expect([countyOf(village), townOf(village), countyOf(['3210']), townOf(['3210', '321002'])]).toEqual(['321002', '321002001', '3210', undefined]);
  });
  test('a village may belong to a park, a township to a zone, nothing to a village', () => {
    expect([mayLieIn('village', 'park'), mayLieIn('township', 'zone'), mayLieIn('village', 'county'), mayLieIn('village', 'village'), mayLieIn('county', 'city')]).toEqual([true, true, false, false, true]);
  });
});

describe('（六）（八） pointers are worked out from the tree; a missing office shows', () => {
  const bodies = new Map([
    ['321002', ['partyCommittee', 'cppcc']], ['3210', ['partyCommittee', 'cppcc', 'cppccPartyGroup']], ['321002001', ['partyWorkCommittee', 'memberGroup']], ['321002001001', ['partyOrganisation']], ['9321001', ['partyWorkCommittee']],
  ]);
  const find: FindBody = (kinds, area) => { const kind = kinds.find((one) => bodies.get(area)?.includes(one)); return kind && `${kind}-${area}`; };
  test.each`
    kind            | within                                              | own                                                  | expected
    ${'village'}    | ${['3210', '321002', '321002001', '321002001001']}  | ${undefined}                                         | ${{ approver: 'partyOrganisation-321002001001', higherApprover: 'partyWorkCommittee-321002001', filingReceiver: 'memberGroup-321002001', memberGroup: 'memberGroup-321002001' }}
    ${'township'}   | ${['3210', '321002', '321002001']}                  | ${undefined}                                         | ${{ approver: 'partyWorkCommittee-321002001', ledBy: 'partyCommittee-321002', filingReceiver: 'cppcc-321002', guidedBy: 'cppcc-321002' }}
    ${'park'}       | ${['3210', '9321001', '321002001']}                 | ${undefined}                                         | ${{ ledBy: 'partyWorkCommittee-9321001', filingReceiver: 'cppcc-3210' }}
    ${'enterprise'} | ${['3210', '321002', '321002001']}                  | ${{ id: 'plant', kind: 'partyOrganisation' }}        | ${{ approver: 'plant', ledBy: 'plant', higherApprover: 'partyWorkCommittee-321002001', filingReceiver: 'memberGroup-321002001' }}
    ${'sector'}     | ${['3210']}                                         | ${{ id: 'committee', kind: 'specialCommittee' }}     | ${{ approver: 'committee', listReceiver: 'committee', filingReceiver: 'cppccPartyGroup-3210', ledBy: 'cppcc-3210', reportReceiver: 'partyCommittee-3210' }}
  `('a $kind room at $within', ({ kind, within, own, expected }) => {
    const pointers = pointersOf({ kind, within, own, find });
    expect(pointers).toMatchObject(expected);
    expect(pointersMissing(kind, pointers)).toEqual([]);
  });
  test('a village without a Party organisation of its own has nobody to approve, and the refusal says so', () => {
    const pointers = pointersOf({ kind: 'village', within: ['3210', '321002', '321002001', '321002001999'], find });
    expect(pointersMissing('village', pointers)).toEqual(['approver']);
    expect(told(maySetUp({ kind: 'village', ledBy: 'x', memberGroup: 'y', assembly: true, missing: ['approver'] }))).toEqual(['room.set-up.no-receiver ← 6.approval-village']);
    expect(maySetUp({ kind: 'village', ledBy: 'x', memberGroup: 'y', assembly: true, missing: ['approver'] })).toMatchObject({ reasons: [{ measured: '审定组织' }] });
  });
  test('one place, one room', () => expect(told(maySetUp({ kind: 'park', ledBy: 'x', memberGroup: 'y', assembly: false, taken: true }))).toEqual(['room.set-up.already-open ← 1.places']));
});
