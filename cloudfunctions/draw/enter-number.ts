import type { DrawContract } from '../../src/contract/draw';
import { canTakeDrawStep } from '../../src/domain/session/draw-order';
import type { Bundle } from '../../src/domain/session/lottery/seal';
import { mayTell } from '../../src/domain/text/content';
import { inState } from '../../src/domain/session/transitions';
import { move, sessionNow } from '../_session/move';
import { seatDrawn } from '../_session/seat-drawn';
import { insist } from '../_kernel/answers';
import type { FollowedHandler, PreparedHandler } from '../_kernel/serve';
import type { Draw } from '../_store/documents';
import { reader } from '../_store/door';
import { contentOf } from '../_store/files';
import { hashOf } from '../_store/keys';
import { drawNow, told } from './draw-now';

/** How long seats are given in the call itself; what is left the timer does. */
const SEATING_MILLISECONDS = 8000;

/** 号码: the panel of the number that came up, out of the published file and no other. Entered once; then seats are given. */
export const enterNumber: PreparedHandler<DrawContract['enterNumber'], readonly string[] | undefined> & Pick<FollowedHandler<DrawContract['enterNumber']>, 'after'> = {
  async prepare({ drawId, number }, { standing }) {
    const draw = await drawNow(reader, standing, drawId);
    return draw.state === 'committed' ? panelOf(draw, number) : undefined;
  },
  standIn: async () => undefined,
  async run({ revision, drawId, number, seen }, context, panel) {
    const [session, draw] = [await sessionNow(context, revision), await drawNow(context.transaction, context.standing, drawId)];
    insist<string>(inState(session.state, 'draw'), canTakeDrawStep('enterNumber', draw.state), mayTell([seen]));
    if (!panel) return told(draw, session);
    const drawn: Draw = { ...draw, state: 'drawn', drawn: { at: context.now, number, panel, ...(seen ? { seen } : {}) } };
    await context.transaction.put('draw', drawn);
    return told(drawn, await move(context.transaction, session, 'draw', { draw: { id: drawId, state: 'drawn' } }));
  },
  async after({ drawId }) {
    const until = Date.now() + SEATING_MILLISECONDS;
    await seatDrawn(drawId, () => Date.now() < until);
  },
};

/** A file that is not the published one decides nothing. */
async function panelOf({ _id, published }: Draw, number: string): Promise<readonly string[]> {
  const content = await contentOf(published!.fileId);
  if (!content || hashOf(content.toString('utf8')) !== published!.fileHash) throw new Error(`draw ${_id}: the published file is gone or has been changed`);
  return (JSON.parse(content.toString('utf8')) as Bundle).panels[Number(number)]!;
}
