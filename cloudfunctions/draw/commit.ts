import { randomUUID } from 'node:crypto';
import type { DrawContract } from '../../src/contract/draw';
import { canTakeDrawStep } from '../../src/domain/session/draw-order';
import type { Distribution } from '../../src/domain/session/lottery/distribution';
import { toLottery } from '../../src/domain/session/lottery/lottery';
import type { Pool } from '../../src/domain/session/lottery/pool';
import { seal } from '../../src/domain/session/lottery/seal';
import { verifyBundle } from '../../src/domain/session/lottery/verify';
import { mayTell } from '../../src/domain/text/content';
import { inState } from '../../src/domain/session/transitions';
import { handOutOwed, owe } from '../_session/circulars';
import { textOf } from '../_session/draw-texts';
import { sha256 } from '../_session/lots';
import { move, sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import type { FollowedHandler, PreparedHandler } from '../_kernel/serve';
import type { Draw } from '../_store/documents';
import { reader } from '../_store/door';
import { keepFile } from '../_store/files';
import { hashOf } from '../_store/keys';
import { drawNow, told } from './draw-now';

type Sealed = Omit<NonNullable<Draw['published']>, 'at'>;

/**
 * 公布: a thousand panels, sealed together with the public number that will decide, which nobody can know yet. The bundle is
 * checked here as everybody else will check it, kept as a file, and those in the list are told.
 */
export const commit: PreparedHandler<DrawContract['commit'], Sealed | undefined> & Pick<FollowedHandler<DrawContract['commit']>, 'after'> = {
  async prepare({ drawId, source }, { standing }) {
    const draw = await drawNow(reader, standing, drawId);
    if (draw.state !== 'computed') return undefined;
    const [pool, found] = (await Promise.all([textOf(reader, draw, 'pool'), textOf(reader, draw, 'found')])).map((text) => JSON.parse(text!)) as [Pool, Distribution];
    const bundle = seal(toLottery(found, pool, sha256), pool, source, sha256);
    const verified = verifyBundle(bundle, sha256);
    if (!verified.ok) throw new Error(`draw ${drawId}: ${verified.reason}`);
    const content = JSON.stringify(bundle);
    const fileId = await keepFile(`draw/${randomUUID()}.json`, Buffer.from(content));
    return { source, commitment: bundle.commitment, root: bundle.root, fileId, fileHash: hashOf(content), bytes: Buffer.byteLength(content) };
  },
  standIn: async () => undefined,
  async run({ revision, drawId, source }, context, sealed) {
    const [session, draw] = [await sessionNow(context, revision), await drawNow(context.transaction, context.standing, drawId)];
    insist<string>(inState(session.state, 'draw'), canTakeDrawStep('commit', draw.state), mayTell([source]));
    if (!sealed) return told(draw, session);
    const published: Draw = { ...draw, state: 'committed', published: { at: context.now, ...sealed } };
    await context.transaction.put('draw', published);
    const moved = await move(context.transaction, session, 'draw', { draw: { id: drawId, state: 'committed' } });
    await owe(context, moved, 'draw-published', ['applied'], { reason: source });
    return told(published, moved);
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};
