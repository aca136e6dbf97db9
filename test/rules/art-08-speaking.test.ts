import fc from 'fast-check';
import { numbersOn } from '../../src/domain/policy/numbers';
import type { RosterKind } from '../../src/domain/session/session';
import { spokenLine } from '../../src/domain/session/minutes-draft';
import { callingOrder, canGiveWord, canGoOn, canRaiseHand, nextSpeaker, secondsEach, secondsLeft, someoneSpeaks, timePerKind, withTurn, type Hand, type Turn } from '../../src/domain/session/speaking-queue';
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
  });
  test.each`
    seconds | extended | othersWaiting | expected
    ${179}  | ${false} | ${3}          | ${[]}
    ${180}  | ${false} | ${3}          | ${['session.speaking-queue.time-used ← convention.speaking-time']}
    ${180}  | ${false} | ${0}          | ${[]}
    ${360}  | ${true}  | ${0}          | ${['session.speaking-queue.extended-once ← convention.speaking-time']}
    ${360}  | ${true}  | ${1}          | ${['session.speaking-queue.extended-once ← convention.speaking-time', 'session.speaking-queue.time-used ← convention.speaking-time']}
  `('a turn goes on once, and not while others wait: given $seconds s, extended $extended, $othersWaiting waiting → $expected', ({ expected, ...view }) => expect(told(canGoOn({ numbers, ...view }))).toEqual(expected));
  test.each`
    open     | waiting  | expected
    ${true}  | ${false} | ${[]}
    ${true}  | ${true}  | ${['session.speaking-queue.already-waiting ← convention.speaking-time']}
    ${false} | ${false} | ${['session.speaking-queue.no-question-open ← convention.speaking-time']}
  `('one hand a seat, while a question is open: open $open, waiting $waiting → $expected', ({ open, waiting, expected }) => expect(told(canRaiseHand({ open, waiting }))).toEqual(expected));
  test.each`
    open     | waiting | expected
    ${true}  | ${1}    | ${[]}
    ${true}  | ${0}    | ${['session.speaking-queue.nobody-waiting ← convention.speaking-time']}
    ${false} | ${0}    | ${['session.speaking-queue.no-question-open ← convention.speaking-time']}
  `('the word goes to somebody who asked for it: open $open, $waiting waiting → $expected', ({ open, waiting, expected }) => expect(told(canGiveWord({ open, waiting }))).toEqual(expected));
  test('what nobody says needs no end', () => {
    expect([told(someoneSpeaks(true)), told(someoneSpeaks(false))]).toEqual([[], ['session.speaking-queue.nobody-speaking ← convention.speaking-time']]);
  });
  test('turns told in one count as many: one entry a seat, the same order', () => {
    const turns = [turn('a', 'leader'), turn('b', 'resident'), turn('a', 'leader', 30)];
    const heard = turns.reduce<Required<Turn>[]>(withTurn, []);
    expect(heard).toEqual([{ seat: 'a', kind: 'leader', turns: 2, seconds: 90 }, { seat: 'b', kind: 'resident', turns: 1, seconds: 60 }]);
    const hands = [hand('a', 'leader'), hand('b', 'resident'), hand('c', 'resident')];
    expect(callingOrder(hands, heard)).toEqual(callingOrder(hands, turns));
    expect(timePerKind(heard)).toEqual(timePerKind(turns));
  });
  test('the minutes tell the time per kind and nobody’s', () => {
    expect(timePerKind([turn('a', 'leader', 30), turn('c', 'stakeholder', 90), turn('e', 'stakeholder', 60)])).toEqual([{ kind: 'leader', turns: 1, seconds: 30 }, { kind: 'stakeholder', turns: 2, seconds: 150 }]);
  });

  test('the minutes say it in the policy’s order of kinds', () => {
    expect(spokenLine([{ kind: 'leader', turns: 1, seconds: 45 }, { kind: 'stakeholder', turns: 2, seconds: 180 }, { kind: 'member', turns: 1, seconds: 95 }])).toBe('政协委员1人次1分钟35秒、利益相关方代表2人次3分钟、党政领导1人次45秒');
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
