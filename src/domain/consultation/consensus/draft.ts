import type { ClusterState } from './cluster';
import type { Components } from './components';
import { countVotes, type Tally } from './counts';
import type { VoteMatrix } from './matrix';
import { projectVotes } from './project';
import type { ParticipantId } from './vote';

export type DraftStatement = { id: number; moderatedOut: boolean; meta: boolean };

/**
 * A map in the making. People come in pages, in their order, and twice: `placePeople` for each page, `groupPeople` once,
 * `countPeople` for each page again, `finishMap`. Between the two only positions are kept, never votes, so memory is some
 * 100 bytes a person whatever was voted.
 */
export type MapDraft = {
  statements: readonly DraftStatement[];
  pca: Components;
  participants: ParticipantId[];
  votes: number[];
  positions: number[];
  /** Rows that were in the conversation before. */
  before: Set<number>;
  grouped?: Grouped;
  tally?: Tally;
  counted: number;
};

/** Who is inside, each row's group (its place in `ids`) or −1, and where groups stand. */
export type Grouped = { inside: Uint8Array; groupOf: Int32Array; ids: number[]; centres: [number, number][]; silhouettes: Record<string, number>; clusters?: ClusterState };

export const draftMap = (statements: readonly DraftStatement[], pca: Components): MapDraft =>
  ({ statements, pca, participants: [], votes: [], positions: [], before: new Set(), counted: 0 });

/** First pass: where the people of this page stand. `wasInside` answers for a row of the page. */
export function placePeople(draft: MapDraft, page: VoteMatrix, wasInside: (row: number) => boolean = () => false): void {
  const first = draft.participants.length;
  page.participants.forEach((id, row) => {
    draft.participants.push(id);
    draft.votes.push(page.starts[row + 1]! - page.starts[row]!);
    if (wasInside(row)) draft.before.add(first + row);
  });
  const out = draft.statements.map(({ moderatedOut }) => moderatedOut);
  for (const coordinate of projectVotes(page, draft.pca, out)) draft.positions.push(coordinate);
}

/** Second pass: the same pages in the same order. */
export function countPeople(draft: MapDraft, page: VoteMatrix): void {
  const { grouped, tally } = draft;
  if (!grouped || !tally) throw new Error('people are counted after they were grouped');
  const first = draft.counted;
  page.participants.forEach((id, row) => {
    if (draft.participants[first + row] !== id) throw new Error('the second pass met other people than the first');
  });
  countVotes(tally, page, (row) => grouped.groupOf[first + row]!);
  draft.counted += page.participants.length;
}
