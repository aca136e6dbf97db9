import type { About } from '@/components/places';
import type { SessionView } from '@/contract/session-shapes';

/** What a refusal here is about, so that it can lead to the page where it is put right. */
export const aboutOf = ({ topicId, roomId }: Pick<SessionView, 'topicId' | 'roomId'>): About => ({ topicId, roomId });
