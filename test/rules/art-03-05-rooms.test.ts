import { convenerOffice, mayConvene, type Convening } from '../../src/domain/room/convener';
import { ROOM_KINDS } from '../../src/domain/room/kinds';
import { canAttest } from '../../src/domain/room/residence';
import { ROUTES } from '../../src/domain/room/routes';
import { maySetUp } from '../../src/domain/room/set-up';
import { told } from '../support/verdicts';

const convening = (over: Partial<Convening> = {}): Convening => ({ office: 'partyHead', title: '社区党组织书记', convenesGroup: false, isMember: false, acting: false, ...over });
const deputy = (over: Partial<Convening> = {}) => convening({ office: 'deputySecretary', title: '党工委副书记', convenesGroup: true, isMember: true, ...over });

describe('（三）（四） 领导与委员履职小组', () => {
  test.each`
    kind            | ledBy        | memberGroup  | assembly | expected
    ${'village'}    | ${'party'}   | ${'group'}   | ${true}  | ${[]}
    ${'village'}    | ${undefined} | ${'group'}   | ${true}  | ${['room.set-up.no-leading-organisation ← 4.village-led-by']}
    ${'village'}    | ${'party'}   | ${'group'}   | ${false} | ${['room.set-up.no-assembly ← 3.assembly']}
    ${'township'}   | ${undefined} | ${undefined} | ${false} | ${['room.set-up.no-leading-organisation ← 2.party-lead', 'room.set-up.no-member-group ← 3.member-group', 'room.set-up.no-assembly ← 3.assembly']}
    ${'park'}       | ${'party'}   | ${'group'}   | ${false} | ${[]}
    ${'park'}       | ${'party'}   | ${undefined} | ${false} | ${['room.set-up.no-member-group ← 3.member-group']}
    ${'enterprise'} | ${'party'}   | ${'group'}   | ${false} | ${[]}
    ${'enterprise'} | ${'party'}   | ${undefined} | ${false} | ${['room.set-up.no-member-group ← 3.member-group']}
    ${'sector'}     | ${'cppcc'}   | ${undefined} | ${false} | ${[]}
  `('a $kind room led by $ledBy with group $memberGroup, assembly $assembly → $expected', ({ expected, ...view }) => {
    expect(told(maySetUp(view))).toEqual(expected);
  });
});

describe('（五） 选好配好协商议事室召集人', () => {
  test.each`
    kind            | who                                                                        | expected
    ${'village'}    | ${convening()}                                                             | ${[]}
    ${'village'}    | ${undefined}                                                               | ${['room.convener.vacant ← 5.convener']}
    ${'village'}    | ${deputy()}                                                                | ${['room.convener.wrong-office ← 5.convener-village']}
    ${'enterprise'} | ${convening()}                                                             | ${[]}
    ${'enterprise'} | ${convening({ office: 'other' })}                                          | ${['room.convener.wrong-office ← 5.convener-enterprise']}
    ${'sector'}     | ${convening({ office: 'sectorConvener', title: '界别召集人' })}            | ${[]}
    ${'sector'}     | ${convening()}                                                             | ${['room.convener.wrong-office ← 5.convener-sector']}
    ${'township'}   | ${deputy()}                                                                | ${[]}
    ${'park'}       | ${deputy()}                                                                | ${[]}
    ${'township'}   | ${convening()}                                                             | ${['room.convener.wrong-office ← 5.convener-town', 'room.convener.not-group-convener ← 5.convener-town', 'room.convener.not-a-member ← 3.convener-of-group ?']}
    ${'park'}       | ${deputy({ isMember: false })}                                             | ${['room.convener.not-a-member ← 3.convener-of-group ?']}
    ${'village'}    | ${convening({ acting: true })}                                             | ${['room.convener.acting-without-end ← 5.convener']}
    ${'village'}    | ${convening({ acting: true, until: '2027-01-01' })}                        | ${[]}
  `('a $kind room and $who.title → $expected', ({ kind, who, expected }) => {
    expect(told(mayConvene(kind, who))).toEqual(expected);
  });

  test('原则上: a convener who is not yet a member may act with a recorded reason, and stays marked', () => {
    const verdict = mayConvene('township', deputy({ isMember: false }), [{ rule: 'room.convener.not-a-member' }]);
    expect(verdict.outcome).toBe('allowed');
    expect(told(verdict)).toEqual(['room.convener.not-a-member ← 3.convener-of-group !']);
  });

  test('a wrong office names the office held and the office asked for', () => {
    const verdict = mayConvene('village', deputy());
    expect(verdict).toMatchObject({ reasons: [{ measured: '党工委副书记', required: convenerOffice('village').title }] });
  });
});

describe('（六）（八） one table routes every kind of room', () => {
  test.each(ROOM_KINDS)('%s has somebody who approves, files, receives, leads and guides', (kind) => {
    for (const step of ['approver', 'filingReceiver', 'listReceiver', 'ledBy', 'guidedBy'] as const) expect(ROUTES[kind][step].bodies.length).toBeGreaterThan(0);
  });
  test.each`
    kind            | filing                    | clause
    ${'township'}   | ${['cppcc']}              | ${'6.filing-town'}
    ${'park'}       | ${['cppcc']}              | ${'6.filing-town'}
    ${'village'}    | ${['memberGroup']}        | ${'6.filing-village'}
    ${'enterprise'} | ${['memberGroup']}        | ${'6.filing-village'}
    ${'sector'}     | ${['cppccPartyGroup']}    | ${'6.filing-sector'}
  `('a $kind room files with $filing ($clause)', ({ kind, filing, clause }: { kind: keyof typeof ROUTES; filing: string[]; clause: string }) => {
    expect(ROUTES[kind].filingReceiver).toMatchObject({ bodies: filing, clause });
  });
  test('only villages and enterprises have a way up, 必要时报上一级党组织审定', () => {
    expect(ROOM_KINDS.filter((kind) => ROUTES[kind].higherApprover)).toEqual(['village', 'enterprise']);
  });
});

describe('（一）（七） 居民自报、召集人核实', () => {
  test.each`
    declared | self     | expected
    ${true}  | ${false} | ${[]}
    ${true}  | ${true}  | ${['room.residence.own-attestation ← 1.roles']}
    ${false} | ${false} | ${['room.residence.not-declared ← convention.residence']}
  `('declared $declared, oneself $self → $expected', ({ expected, ...view }) => {
    expect(told(canAttest(view))).toEqual(expected);
  });
});
