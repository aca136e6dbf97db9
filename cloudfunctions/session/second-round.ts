import type { SessionContract } from '../../src/contract/session';
import { canOpenRound } from '../../src/domain/session/second-round';
import { together } from '../../src/domain/verdict';
import { takenUp } from '../_outcome/branches';
import { acting } from '../_outcome/numbers';
import { handOutOwed, owe } from '../_session/circulars';
import { canMoveTopic, moveTopic, topicOf } from '../_session/topic-moves';
import { mayTell } from '../../src/domain/text/content';
import { Forbidden, insist } from '../_kernel/answers';
import type { FollowedHandler } from '../_kernel/serve';

/** 再调研、再协商: the topic goes into its next round, researched anew; those of the round before are told and asked first （十）. */
export const secondRound: FollowedHandler<SessionContract['secondRound']> = {
  async run({ topicId, revision, changed }, context) {
    const topic = await topicOf(context, topicId, revision);
    const session = topic.lastSessionId === undefined ? undefined : await context.transaction.get('session', topic.lastSessionId);
    const open = session?.closed?.notes.filter(({ consensus }) => consensus === 'not-yet').length ?? 0;
    insist(together<string>(canMoveTopic(topic, 'secondRound'), canOpenRound({ notYet: open, changed }), mayTell([changed])));
    if (!session) throw new Forbidden();
    const moved = await moveTopic(context, topic, 'secondRound', { round: (topic.round ?? 1) + 1 }, { note: changed, clause: '10.not-yet-agreed' });
    await takenUp(await acting(context, context.standing.room!), session, moved.round!);
    await owe(context, session, 'second-round', ['seated']);
    return { id: moved._id, round: moved.round! };
  },
  async after(_input, { standing }) {
    const { lastSessionId } = standing.topic!;
    if (lastSessionId !== undefined) await handOutOwed(lastSessionId);
  },
};
