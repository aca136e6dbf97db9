import { goTo, goToTab, paths } from '@/navigation';
import type { Place } from '@/copy/menders/mender';

/** What a list of reasons is about, so that it can lead to the page where each is put right. */
export type About = { topicId?: string; sessionId?: string; roomId?: string; organisationId?: string; /** The page one is on leads nowhere. */ here?: Place };

const at = <K extends 'topicId' | 'sessionId' | 'roomId' | 'organisationId'>(field: K, path: (id: string) => string) => (about: About) => {
  const id = about[field];
  return id === undefined ? undefined : () => goTo(path(id));
};

const OPEN: Record<Place, (about: About) => (() => void) | undefined> = {
  answer: at('topicId', paths.answer),
  procedure: at('topicId', paths.procedure),
  research: at('topicId', paths.research),
  topic: at('topicId', paths.topic),
  edit: at('topicId', paths.edit),
  check: at('roomId', paths.check),
  residents: at('roomId', paths.residents),
  sessionDesk: at('sessionId', paths.sessionDesk),
  desk: at('roomId', paths.desk),
  room: at('roomId', paths.room),
  propose: at('roomId', paths.propose),
  tray: at('organisationId', paths.tray),
  me: () => () => goToTab('me'),
};

/** The way to a page, where what it needs is known. */
export const wayTo = (place: Place, about: About): (() => void) | undefined => (place === about.here ? undefined : OPEN[place](about));
