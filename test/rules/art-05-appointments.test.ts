import { mayAppoint, mayEnd, termsMeet } from '../../src/domain/room/appointment';
import { told } from '../support/verdicts';

const from = '2024-01-01T00:00:00.000Z';
const now = '2026-11-24T02:00:00.000Z';

describe('（五） 选好配好协商议事室召集人: every office is held for a time, and why', () => {
  test.each`
    view                                                                  | expected
    ${{ reason: '换届', from, taken: false }}                             | ${[]}
    ${{ reason: '换届', from, until: '2027-01-01', taken: false }}        | ${[]}
    ${{ reason: ' ', from, taken: false }}                                | ${['room.appointment.no-reason ← convention.appointment']}
    ${{ reason: '换届', from, until: '2023-01-01', taken: false }}        | ${['room.appointment.ends-before-it-begins ← convention.appointment']}
    ${{ reason: '换届', from, taken: true }}                              | ${['room.appointment.office-taken ← 5.convener']}
  `('appointing $view → $expected', ({ view, expected }) => expect(told(mayAppoint(view))).toEqual(expected));

  test.each`
    one                                                | other                                              | meet
    ${{ from: '2026-01-01' }}                          | ${{ from: '2027-01-01' }}                          | ${true}
    ${{ from: '2027-01-01' }}                          | ${{ from: '2028-01-01' }}                          | ${true}
    ${{ from: '2026-01-01', until: '2027-01-01' }}     | ${{ from: '2027-01-01' }}                          | ${false}
    ${{ from: '2026-01-01', until: '2027-01-02' }}     | ${{ from: '2027-01-01', until: '2028-01-01' }}     | ${true}
    ${{ from: '2026-01-01', until: '2026-11-24' }}     | ${{ from: '2026-06-01' }}                          | ${false}
  `('terms $one and $other meet from now on: $meet', ({ one, other, meet }) => expect([termsMeet(one, other, now), termsMeet(other, one, now)]).toEqual([meet, meet]));

  test.each`
    view                                                         | expected
    ${{ reason: '调任', from, now }}                             | ${[]}
    ${{ reason: '调任', from, until: '2027-01-01', now }}        | ${[]}
    ${{ reason: '', from, now }}                                 | ${['room.appointment.no-reason ← convention.appointment']}
    ${{ reason: '调任', from, until: '2025-01-01', now }}        | ${['room.appointment.already-ended ← convention.appointment']}
    ${{ reason: '调任', from: '2027-01-01', now }}               | ${['room.appointment.ends-before-it-begins ← convention.appointment']}
  `('ending $view → $expected', ({ view, expected }) => expect(told(mayEnd(view))).toEqual(expected));
});
