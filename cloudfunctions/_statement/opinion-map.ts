import type { AgreedStatement, OpinionMap } from '../../src/contract/statement';
import { agreedStatements } from '../../src/domain/consultation/agreed';
import type { PublicMap } from '../../src/domain/consultation/consensus/public-map';
import type { Lane } from '../../src/domain/session/eligibility';
import type { OpinionMapDocument } from '../_store/documents';
import { reader } from '../_store/door';
import { mapId, numberedStatements } from '../_store/statement-store';

type Words = ReadonlyMap<number, { id: string; text: string }>;

async function wordsIn(sessionId: string): Promise<Words> {
  return new Map((await numberedStatements(sessionId)).filter(({ state }) => state === 'shown').map(({ _id: id, number, text }) => [number!, { id, text }]));
}

/** The last map of a lane in words: statements by their text as it stands now; none before the first was drawn. */
export async function opinionMapOf(sessionId: string, lane: Lane): Promise<OpinionMap | undefined> {
  const [stored, words] = await Promise.all([reader.get('opinionMap', mapId(sessionId, lane)), wordsIn(sessionId)]);
  return stored && inWords(stored, words);
}

function inWords({ at, map }: OpinionMapDocument, words: Words): OpinionMap {
  const found = JSON.parse(map) as PublicMap;
  const shown = found.statements.filter(({ id }) => words.has(id));
  const typical = new Map(found.representative.map(({ group, statements }) => [group, statements.filter(({ id }) => words.has(id))]));
  return {
    at, people: found.people,
    groups: found.groups.map(({ id, size, centre: [x, y] }) => ({
      id, size, x, y, typical: (typical.get(id) ?? []).map(({ id: number, direction, success, trials }) => ({ ...words.get(number)!, answer: direction, said: success, of: trials })),
    })),
    ...(found.others ? { others: { size: found.others.size } } : {}),
    statements: shown.map(({ id: number, votes, agree, disagree, pass, byGroup }) => ({ ...words.get(number)!, number, votes, agree, disagree, pass, byGroup: byGroup.map((own) => ({ ...own })) })),
    agreed: agreedIn({ ...found, statements: shown }, words),
  };
}

const agreedIn = (map: PublicMap, words: Words): AgreedStatement[] =>
  agreedStatements(map).map(({ support, dissent, all, ...one }) => ({ ...one, ...words.get(one.number)!, all: { ...all }, support: support.map((own) => ({ ...own })), dissent: { ...dissent } }));
