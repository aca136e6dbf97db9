import { boundList, draftSuggestions, type ListNumbers } from '../../src/domain/outcome/suggestion-list';
import { countyOf } from '../../src/domain/room/reach';
import { Conflict } from '../_kernel/answers';
import { conventionsAt } from '../_kernel/in-force';
import type { ListItem, Session, SuggestionList } from '../_store/documents';
import type { reader } from '../_store/door';
import { hashOf } from '../_store/keys';
import { agreedIn } from '../_store/statement-store';
import type { Acting } from './numbers';

/** The list as it stands, or a draft that nobody has touched. With a version: as the caller saw it. */
export async function listNow({ get }: Pick<typeof reader, 'get'>, session: Session, version?: number): Promise<SuggestionList> {
  const list = (await get('suggestionList', session._id)) ?? (await drafted(session));
  if (version !== undefined && version !== list.version) throw new Conflict('清单刚刚有了变化，请刷新后再办理');
  return list;
}

/** Drafted from what was noted of each question that found consensus, and from what all groups of the map agree on: nothing is typed twice （二）. */
async function drafted(session: Session): Promise<SuggestionList> {
  const { _id, roomId, roomKind, roomName, areas, path, topicId, topicTitle, round, agenda, closed, opened, demo } = session;
  const agreed = (closed?.notes ?? []).filter(({ consensus }) => consensus === 'reached').map(({ questionId, note }) => ({ questionId, note, question: agenda.find(({ id }) => id === questionId)?.text ?? '', attended: opened?.present.total ?? 0 }));
  const numberOf = await conventionsAt(areas, closed?.at ?? session.startsAt);
  const onMap = (await agreedIn(_id)).map(({ text, all }) => ({ text, ...all }));
  return {
    _id, roomId, roomKind, roomName, county: countyOf(areas), path, topicId, topicTitle, round, state: 'drafting', version: 0, items: draftSuggestions(agreed, onMap, { most: numberOf('convention.list-items'), least: numberOf('convention.small-cells') }), at: closed?.at ?? '',
    receivers: [], open: 0, waitsFor: [], queueKey: `${closed?.at ?? ''}~${_id}`, demo,
  };
}

export const hashOfList = (items: readonly ListItem[]): string => hashOf(boundList(items));

export const listNumbers = ({ numberOf }: Pick<Acting, 'numberOf'>): ListNumbers => ({ items: numberOf('convention.list-items'), length: numberOf('convention.list-item-length') });

/** All words of a list, for what looks at words. */
export const wordsOf = (items: readonly ListItem[]): string[] => items.flatMap(({ what, who, why, support, dissent }) => [what, who, why, support, dissent]);
