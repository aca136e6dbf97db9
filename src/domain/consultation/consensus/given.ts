import type { ParticipantId } from './vote';

/**
 * What is given instead of being found: which statements in which order, which of them are moderated out, who is in the
 * conversation, which groups there are. Whatever is left out follows the rules.
 */
export type GivenGroups = {
  statements?: readonly number[];
  moderatedOut?: readonly number[];
  inConversation?: readonly ParticipantId[];
  groups?: readonly GivenGroup[];
};

export type GivenGroup = { id: number; members: readonly ParticipantId[] };

/** Says what is wrong with given people: somebody unknown, in two groups, or a group that stands twice. */
export function checkGiven({ inConversation = [], groups = [] }: GivenGroups, participants: readonly ParticipantId[]): void {
  const known = new Set(participants);
  const grouped = new Set<ParticipantId>();
  const members = groups.flatMap((group) => group.members);
  const unknown = [...inConversation, ...members].find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`participant ${unknown} is given but has not voted`);
  for (const id of members) {
    if (grouped.has(id)) throw new Error(`participant ${id} is in two groups`);
    grouped.add(id);
  }
  if (new Set(groups.map(({ id }) => id)).size < groups.length) throw new Error('a group stands twice');
}
