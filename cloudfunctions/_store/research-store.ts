import type { Research } from './documents';
import { reader, type Transaction } from './door';
import { versionId } from './keys';

type From = Transaction | typeof reader;

export const researchId = (topicId: string, round: number): string => versionId(topicId, round);

/** The research of a topic's round; nothing is stored before somebody has begun it. */
export const researchOf = (topicId: string, round = 1, from: From = reader): Promise<Research | undefined> => from.get('research', researchId(topicId, round));

/**
 * 不调研不协商 （八）: is this round's research signed, and has it heard every group the stakeholder map names now? Asked when
 * a session is scheduled and again when it is opened (A22); give the transaction to ask inside one.
 */
export async function isResearchComplete(topicId: string, round = 1, from: From = reader): Promise<boolean> {
  const [research, map] = [await researchOf(topicId, round, from), await from.get('stakeholderMap', topicId)];
  return research?.state === 'complete' && (map?.groups ?? []).every((group) => research.heard.includes(group));
}
