import type { DrawContract } from '../../src/contract/draw';
import type { OutputOf } from '../../src/contract/action';
import { Forbidden } from '../_kernel/answers';
import type { Standing } from '../_kernel/scope';
import type { Draw, Session } from '../_store/documents';
import type { Reader } from '../_store/door';

/** The session's draw of this id; one that was begun anew, or another session's, is as good as none. */
export async function drawNow(from: Pick<Reader, 'get'>, { session }: Pick<Standing, 'session'>, drawId: string): Promise<Draw> {
  const [now, draw] = [await from.get('session', session?._id ?? ''), await from.get('draw', drawId)];
  if (!now || !draw || now.draw?.id !== drawId || draw.sessionId !== now._id) throw new Forbidden();
  return draw;
}

export const told = ({ _id: id, state, steps }: Draw, { revision }: Pick<Session, 'revision'>): OutputOf<DrawContract['compute']> => ({ id, state, revision, steps });
