import type { TopicContract } from '../../../src/contract/topic';
import type { FollowedHandler } from '../../../cloudfunctions/_kernel/serve';
import { amend } from '../../../cloudfunctions/topic/amend';
import { topicNow } from '../../../cloudfunctions/topic/move';

/** Broken on purpose: the words are changed, approval and filing fall, and people still come to talk about the old ones. */
export const amendKeepingSession: FollowedHandler<TopicContract['amend']> = {
  async run(input, context) {
    const { sessionId } = await topicNow(context, input.revision);
    const session = sessionId === undefined ? undefined : await context.transaction.get('session', sessionId);
    const outcome = await amend.run(input, context);
    if (session) await context.transaction.put('session', session);
    return outcome;
  },
  after: async () => undefined,
};
