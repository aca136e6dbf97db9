import type { About } from '@/components/places';
import type { SessionView } from '@/contract/session-shapes';

/** What a refusal here is about, so that it can lead to the page where it is put right; most is put right on this one. */
export const aboutOf = ({ id, topicId, roomId }: Pick<SessionView, 'id' | 'topicId' | 'roomId'>): About => ({ sessionId: id, topicId, roomId, here: 'sessionDesk' });
