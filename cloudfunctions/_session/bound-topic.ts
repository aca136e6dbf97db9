import { boundText } from '../../src/domain/topic/bound-text';
import type { Session, Topic } from '../_store/documents';
import { hashOf } from '../_store/keys';

/** The hash of what a topic says now. */
export const hashOfTopic = (topic: Topic): string => hashOf(boundText(topic));

/** Does the topic still say what the session was bound to, and is it still approved? （八：严格按照审定的议题） */
export const asApproved = (session: Session, topic: Topic): boolean =>
  topic.approval?.approvedAt !== undefined && topic.approval.hash === session.topicHash && hashOfTopic(topic) === session.topicHash;
