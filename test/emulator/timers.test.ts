import { nextRun, parseCron } from '../../emulator/functions/cron';
import { openTimers } from '../../emulator/functions/timer';
import { withFunctions, type Running } from './support/with-functions';

const at = (text: string) => new Date(`${text}+08:00`).getTime();

test.each([
  ['0 0 2 * * * *', '2026-03-01T01:59:59', '2026-03-01T02:00:00', 'is a second away'],
  ['0 0 2 * * * *', '2026-03-01T02:00:00', '2026-03-02T02:00:00', 'never runs twice at one moment'],
  ['0 0 2 * * * *', '2026-03-01T02:00:01', '2026-03-02T02:00:00', 'is tomorrow'],
  ['*/5 * * * * * *', '2026-03-01T00:00:03', '2026-03-01T00:00:05', 'counts in steps'],
  ['0 15/20 9-17 * * * *', '2026-03-01T09:36:00', '2026-03-01T09:55:00', 'counts steps from a start'],
  ['0 0 12 1 * * *', '2026-01-31T12:00:00', '2026-02-01T12:00:00', 'goes over the month'],
  ['0 0 0 29 2 * *', '2026-03-01T00:00:00', '2028-02-29T00:00:00', 'waits for a leap year'],
  ['0 30 10 * * MON,THU *', '2026-03-03T10:30:00', '2026-03-05T10:30:00', 'knows days of the week'],
  ['0 0 0 * JAN * *', '2026-03-01T00:00:00', '2027-01-01T00:00:00', 'knows months by name'],
  ['0 0 9 13 * FRI *', '2026-03-01T09:00:00', '2026-03-06T09:00:00', 'takes day or week when both are given'],
  ['0 0 0 1 1 * 2030', '2026-03-01T00:00:00', '2030-01-01T00:00:00', 'knows years'],
])('%s after %s runs at %s: it %s', (expression, from, expected) => {
  expect(nextRun(parseCron(expression), at(from))).toBe(at(expected));
});

test('a year that is over never comes', () => {
  expect(nextRun(parseCron('0 0 0 * * * 2020'), at('2026-03-01T00:00:00'))).toBeUndefined();
});

test.each(['0 0 2 * * *', '60 * * * * * *', '0 0 0 * * MOO *', '0 0 0 5-2 * * *', '*/0 * * * * * *', '? * * * * * *'])(
  'the expression %s is refused',
  (expression) => expect(() => parseCron(expression)).toThrow(/cron/),
);

const calendar = { name: 'echo', triggers: [{ name: 'nightly', type: 'timer' as const, config: '0 0 2 * * * *' }] };

describe('through the control door', () => {
  let running: Running;
  beforeAll(async () => {
    running = await withFunctions([calendar]);
  });
  afterAll(() => running.stop());

  test('a fired timer delivers the documented event and nobody\'s identity', async () => {
    await running.emulator.invoke('echo', {}, { openid: 'o-before' });
    const answer = await running.post('/_emulator/timers/echo/nightly', {});
    const echo = (await answer.json()) as { event: unknown; environment: Record<string, string> };
    expect(echo.event).toEqual({
      Type: 'Timer',
      TriggerName: 'nightly',
      Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      Message: '',
    });
    expect(echo.environment['WX_OPENID']).toBeUndefined();
  });

  test('an unknown trigger is refused', async () => {
    expect((await running.post('/_emulator/timers/echo/daily', {})).status).toBe(404);
  });

  test('a function sees the emulator\'s clock', async () => {
    const month = 30 * 24 * 3600 * 1000;
    running.emulator.clock.offset(month);
    const { now, day } = (await running.emulator.invoke('echo', {})) as { now: number; day: string };
    running.emulator.clock.offset(0);
    expect(Math.abs(now - Date.now() - month)).toBeLessThan(5000);
    expect(Math.abs(new Date(day).getTime() - now)).toBeLessThan(1000);
  });
});

describe('by the clock', () => {
  const runs: unknown[] = [];
  let now = at('2026-03-01T01:59:59');
  const invoke = async (_name: string, event: unknown) => runs.push(event);
  const start = () => openTimers({ list: [calendar], invoke, clock: { now: () => now }, byClock: true, log: () => undefined });
  const look = () => new Promise((resolve) => setTimeout(resolve, 600));

  test('a trigger runs when its moment comes, once, and not for every missed day', async () => {
    const timers = start();
    await look();
    expect(runs).toEqual([]);
    now = at('2026-03-01T02:00:00');
    await look();
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ TriggerName: 'nightly', Time: '2026-02-28T18:00:00Z' });
    now = at('2026-03-09T12:00:00');
    await look();
    expect(runs).toHaveLength(2);
    timers.close();
  });

  test('a clock put back is followed', async () => {
    const timers = start();
    runs.length = 0;
    now = at('2026-02-01T01:59:59');
    await look();
    now = at('2026-02-01T02:00:00');
    await look();
    expect(runs).toMatchObject([{ Time: '2026-01-31T18:00:00Z' }]);
    timers.close();
  });
});
