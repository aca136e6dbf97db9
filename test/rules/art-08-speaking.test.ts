import fc from 'fast-check';
import { numbersOn } from '../../src/domain/policy/numbers';
import type { RosterKind } from '../../src/domain/session/session';
import { callingOrder, canGoOn, canRaiseHand, nextSpeaker, secondsEach, secondsLeft, timePerKind, type Hand, type Turn } from '../../src/domain/session/speaking-queue';
import { told } from '../support/verdicts';

const numbers = numbersOn('2026-12-05');
const hand = (seat: string, kind: RosterKind): Hand => ({ seat, kind });
const turn = (seat: string, kind: RosterKind, seconds = 60): Turn => ({ seat, kind, seconds });

describe('（八） 8.equal-orderly-sincere: 平等协商、有序协商、真诚协商', () => {
  test('who has not spoken is called first, kinds in turn, then as asked', () => {
    const hands = [hand('a', 'leader'), hand('b', 'leader'), hand('c', 'stakeholder'), hand('d', 'resident'), hand('e', 'stakeholder')];
    expect(callingOrder(hands, [turn('a', 'leader')]).map(({ seat }) => seat)).toEqual(['c', 'd', 'b', 'e', 'a']);
    expect(nextSpeaker([], [])).toBeUndefined();
  });
  test('rank buys no time', () => {
    expect([secondsEach(numbers), secondsLeft(numbers, 50), secondsLeft(numbers, 500)]).toEqual([180, 130, 0]);
    expect(told(canGoOn({ numbers, seconds: 179, othersWaiting: 3 }))).toEqual([]);
    expect(told(canGoOn({ numbers, seconds: 180, othersWaiting: 3 }))).toEqual(['session.speaking-queue.time-used ← convention.speaking-time']);
    expect(told(canGoOn({ numbers, seconds: 400, othersWaiting: 0 }))).toEqual([]);
  });
  test('one hand a seat', () => {
    expect(told(canRaiseHand({ waiting: false }))).toEqual([]);
    expect(told(canRaiseHand({ waiting: true }))).toEqual(['session.speaking-queue.already-waiting ← convention.speaking-time']);
  });
  test('the minutes tell the time per kind and nobody’s', () => {
    expect(timePerKind([turn('a', 'leader', 30), turn('c', 'stakeholder', 90), turn('e', 'stakeholder', 60)])).toEqual([{ kind: 'leader', turns: 1, seconds: 30 }, { kind: 'stakeholder', turns: 2, seconds: 150 }]);
  });

  const kinds: readonly RosterKind[] = ['leader', 'stakeholder', 'resident', 'member'];
  const people = fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 12 }).map((list) => list.map((kind, i) => hand(`s${i}`, kind)));
  const spoken = (turns: readonly Turn[], seat: string) => turns.filter((one) => one.seat === seat).length;

  test('while all hands stay up nobody is a turn ahead of another who waits', () => {
    fc.assert(fc.property(people, fc.integer({ min: 1, max: 40 }), (hands, rounds) => {
      const turns: Turn[] = [];
      for (let i = 0; i < rounds; i += 1) {
        turns.push({ ...nextSpeaker(hands, turns)!, seconds: 60 });
        const counts = hands.map(({ seat }) => spoken(turns, seat));
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }));
  });
  test('nobody waits longer than everybody once, whatever the hands and turns before', () => {
    fc.assert(fc.property(people, (hands) => {
      const order = callingOrder(hands, []);
      expect([...order.map(({ seat }) => seat)].sort()).toEqual(hands.map(({ seat }) => seat).sort());
      const ofKind = (kind: RosterKind, list: readonly Hand[]) => list.filter((one) => one.kind === kind).map(({ seat }) => seat);
      for (const kind of kinds) expect(ofKind(kind, order)).toEqual(ofKind(kind, hands));
      const each = kinds.filter((kind) => hands.some((one) => one.kind === kind));
      expect(new Set(order.slice(0, each.length).map(({ kind }) => kind)).size).toBe(each.length);
    }));
  });
});
