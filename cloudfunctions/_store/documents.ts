import type { ConsultationDocuments } from './documents/consultation';
import type { DeadlineDocuments } from './documents/deadline';
import type { KernelDocuments } from './documents/kernel';
import type { MinutesDocuments } from './documents/minutes';
import type { ModerationDocuments } from './documents/moderation';
import type { NoticeDocuments } from './documents/notice';
import type { OutcomeDocuments } from './documents/outcome';
import type { PersonDocuments } from './documents/person';
import type { PolicyDocuments } from './documents/policy';
import type { PublicationDocuments } from './documents/publication';
import type { ResearchDocuments } from './documents/research';
import type { RoomDocuments } from './documents/room';
import type { RosterDocuments } from './documents/roster';
import type { SessionDocuments } from './documents/session';
import type { SheetDocuments } from './documents/sheet';
import type { StatementDocuments } from './documents/statement';
import type { TopicDocuments } from './documents/topic';

export type * from './documents/consultation';
export type * from './documents/deadline';
export type * from './documents/kernel';
export type * from './documents/minutes';
export type * from './documents/moderation';
export type * from './documents/notice';
export type * from './documents/outcome';
export type * from './documents/person';
export type * from './documents/policy';
export type * from './documents/publication';
export type * from './documents/research';
export type * from './documents/room';
export type * from './documents/roster';
export type * from './documents/session';
export type * from './documents/sheet';
export type * from './documents/statement';
export type * from './documents/topic';

/**
 * What is stored, one type a collection, filed by feature. Times are ISO 8601 in UTC, ids are strings we make (time-ordered
 * where a list is paged by them). `demo` marks invented people and acts （演示数据）. Fields marked personal never leave
 * unmasked. `config/cloudbase/collections.ts` declares the same names with their indexes.
 */
export type Documents =
  & ConsultationDocuments
  & DeadlineDocuments
  & KernelDocuments
  & MinutesDocuments
  & ModerationDocuments
  & NoticeDocuments
  & OutcomeDocuments
  & PersonDocuments
  & PolicyDocuments
  & PublicationDocuments
  & ResearchDocuments
  & RoomDocuments
  & RosterDocuments
  & SessionDocuments
  & SheetDocuments
  & StatementDocuments
  & TopicDocuments;
export type CollectionName = keyof Documents;
