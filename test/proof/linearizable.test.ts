import { check, seats, type Operation } from './linearizable';

type Op = Operation<{ kind: 'take' | 'give'; who: number }, boolean>;
const op = (call: number, ret: number, kind: 'take' | 'give', who: number, output?: boolean): Op => ({ call, ret, input: { kind, who }, ...(output === undefined ? {} : { output }) });
const LOST = Infinity;

/** One seat, unless said otherwise. */
const histories: readonly (readonly [what: string, verdict: 'ok' | 'violation', history: readonly Op[], limit?: number])[] = [
  ['nothing at all', 'ok', []],
  ['one takes the seat', 'ok', [op(0, 1, 'take', 1, true)]],
  ['one is refused an empty room', 'violation', [op(0, 1, 'take', 1, false)]],
  ['two, one after the other: the first sits', 'ok', [op(0, 1, 'take', 1, true), op(2, 3, 'take', 2, false)]],
  ['two, one after the other: the second sits', 'violation', [op(0, 1, 'take', 1, false), op(2, 3, 'take', 2, true)]],
  ['two at once: either may sit', 'ok', [op(0, 3, 'take', 1, false), op(1, 2, 'take', 2, true)]],
  ['two at once: both sit', 'violation', [op(0, 3, 'take', 1, true), op(1, 2, 'take', 2, true)]],
  ['two at once: neither sits', 'violation', [op(0, 3, 'take', 1, false), op(1, 2, 'take', 2, false)]],
  ['two seats for two at once', 'ok', [op(0, 3, 'take', 1, true), op(1, 2, 'take', 2, true)], 2],
  ['a seat given back is taken again', 'ok', [op(0, 1, 'take', 1, true), op(2, 3, 'give', 1, true), op(4, 5, 'take', 2, true)]],
  ['a seat is taken before it was given back', 'violation', [op(0, 1, 'take', 1, true), op(2, 3, 'take', 2, true), op(4, 5, 'give', 1, true)]],
  ['a seat is taken while it is given back', 'ok', [op(0, 1, 'take', 1, true), op(2, 5, 'take', 2, true), op(3, 4, 'give', 1, true)]],
  ['nobody gives back what he or she has not', 'violation', [op(0, 1, 'give', 1, true)]],
  ['a lost answer may have taken the seat', 'ok', [op(0, LOST, 'take', 1), op(2, 3, 'take', 2, false)]],
  ['a lost answer may have taken nothing', 'ok', [op(0, LOST, 'take', 1), op(2, 3, 'take', 2, true)]],
  ['a lost answer takes effect late', 'ok', [op(0, LOST, 'take', 1), op(2, 3, 'take', 2, true), op(4, 5, 'give', 2, true), op(6, 7, 'take', 3, false)]],
  ['a lost answer cannot act before it was asked for', 'violation', [op(0, 1, 'take', 2, false), op(2, LOST, 'take', 1)]],
  ['one lost answer does not take two seats', 'violation', [op(0, LOST, 'take', 1), op(2, 3, 'take', 2, true), op(4, 5, 'take', 3, false), op(6, 7, 'take', 4, false)], 3],
  ['who sits does not sit twice', 'violation', [op(0, 1, 'take', 1, true), op(2, 3, 'take', 1, true)], 2],
  ['a no that is true only before another’s yes', 'ok', [op(0, 9, 'take', 1, true), op(1, 8, 'give', 1, false), op(2, 7, 'take', 2, false)]],
  ['the order of the answers is not the order of the acts', 'ok', [op(0, 10, 'give', 1, true), op(1, 9, 'take', 2, true), op(2, 8, 'take', 1, true)]],
];

test.each(histories.map(([what, verdict, history, limit = 1]) => ({ what, verdict, history, limit })))('$what: $verdict', ({ verdict, history, limit }) => expect(check(history, seats(limit)).verdict).toBe(verdict));

test('every beginning of a history that is explained is explained', () => {
  for (const [, verdict, history, limit = 1] of histories.filter(([, known]) => known === 'ok')) {
    const times = history.flatMap(({ call, ret }) => [call, ret]).filter((time) => time !== LOST);
    for (const now of times) {
      const until = history.filter(({ call }) => call <= now).map(({ output, ...rest }): Op => (rest.ret <= now ? { ...rest, ...(output === undefined ? {} : { output }) } : { ...rest, ret: LOST }));
      expect([now, check(until, seats(limit)).verdict]).toEqual([now, verdict]);
    }
  }
});

test('two answers exchanged are not explained', () => {
  const history = [op(0, 1, 'take', 1, true), op(2, 3, 'take', 2, false), op(4, 5, 'give', 1, true), op(6, 7, 'take', 2, true)];
  expect(check(history, seats(1)).verdict).toBe('ok');
  for (const [a, b] of [[0, 1], [1, 2], [1, 3]] as const) {
    const exchanged = history.map((one, i) => ({ ...one, output: history[i === a ? b : i === b ? a : i]!.output! }));
    expect(check(exchanged, seats(1)).verdict).toBe('violation');
  }
});

test('a search that was cut short decides nothing', () => {
  const history = Array.from({ length: 20 }, (_, i) => op(i, 100 + i, 'take', i, i < 10));
  expect(check(history, seats(10)).verdict).toBe('ok');
  expect(check(history, seats(10), 5).verdict).toBe('undecided');
});

test('where it got stuck is told', () => {
  const { verdict, stuck } = check([op(0, 1, 'take', 1, true), op(2, 3, 'take', 2, true)], seats(1));
  expect([verdict, stuck?.input.who]).toEqual(['violation', 2]);
});
