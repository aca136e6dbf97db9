import type { OpinionMap } from '../../src/contract/statement';
import type { PublicMap } from '../../src/domain/consultation/consensus/public-map';
import type { Lane } from '../../src/domain/session/eligibility';
import type { OpinionMapDocument } from '../_store/documents';
import { reader } from '../_store/door';
import { agreedOf, mapId, shownWords } from '../_store/statement-store';

/** The last map of a lane in words: statements by their text as it stands now; none before the first was drawn. */
export async function opinionMapOf(sessionId: string, lane: Lane): Promise<OpinionMap | undefined> {
  const [stored, words] = await Promise.all([reader.get('opinionMap', mapId(sessionId, lane)), shownWords(sessionId)]);
  return stored && inWords(stored, words);
}

function inWords(stored: OpinionMapDocument, words: ReadonlyMap<number, { id: string; text: string }>): OpinionMap {
  const map = JSON.parse(stored.map) as PublicMap;
  const typical = new Map(map.representative.map(({ group, statements }) => [group, statements.filter(({ id }) => words.has(id))]));
  return {
    at: stored.at, people: map.people, leftOut: stored.leftOut,
    groups: map.groups.map(({ id, size, centre: [x, y] }) => ({
      id, size, x, y, typical: (typical.get(id) ?? []).map(({ id: number, direction, success, trials }) => ({ ...words.get(number)!, answer: direction, said: success, of: trials })),
    })),
    ...(map.others ? { others: { size: map.others.size } } : {}),
    statements: map.statements.flatMap(({ id: number, votes, agree, disagree, pass, byGroup }) => {
      const known = words.get(number);
      return known ? [{ ...known, number, votes, agree, disagree, pass, byGroup: byGroup.map((own) => ({ ...own })) }] : [];
    }),
    agreed: agreedOf(stored, words).map(({ support, ...one }) => ({ ...one, support: support.map((own) => ({ ...own })) })),
  };
}
