import { reader } from '../_store/door';

/** Titles of topics, each once. */
export async function topicsById(ids: readonly string[]) {
  return new Map((await reader.getMany('topic', ids)).map((topic) => [topic._id, topic]));
}

export async function sessionsById(ids: readonly string[]) {
  return new Map((await reader.getMany('session', ids)).map((session) => [session._id, session]));
}

export async function roomNamesOf(ids: readonly string[]) {
  return new Map((await reader.getMany('room', ids)).map(({ _id, name }) => [_id, name]));
}
