import type { MemberContract } from '../../src/contract/member';
import type { ReadHandler } from '../_kernel/serve';
import { membersShown } from '../_store/members-shown';

/** Members placed in a room, whom a resident can write to （三：委员联系群众）. */
export const inRoom: ReadHandler<MemberContract['inRoom']> = async ({ roomId }, { now }) => ({ items: await membersShown(roomId, now) });
