import fc from 'fast-check';
import type { RoomKind } from '../../../src/domain/room/kinds';
import { forgetRates } from '../rates';
import { draws } from './acts';
import { Step, type Real } from './run';
import { worldOf } from './world';

/** Sequences of up to `most` acts in two rooms, each begun without a topic. A failure is shortened, and printed with what plays it again. */
export const sequences = (kinds: readonly [RoomKind, RoomKind], real: Real, most = 120) =>
  fc.asyncProperty(fc.commands([draws.map((draw) => new Step(draw))], { maxCommands: most, size: 'max' }), async (sequence) => {
    await forgetRates();
    await fc.asyncModelRun(() => ({ model: { now: { world: worldOf(kinds), topics: [] } }, real }), sequence);
  });
