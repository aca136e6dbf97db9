import type { RoomKind } from '../../../src/domain/room/kinds';
import type { Act, Model, TopicOfModel } from './model';
import type { PersonOfModel } from './world';

/** What somebody is to a topic. */
export type Standing = { who: PersonOfModel; owner: boolean; proposer: boolean; convener: boolean; desk: boolean };

/** One kind of act: who passes the door, whose office it takes, what a rule says against it, and what it does. */
export type Deed = {
  /** Roles are looked up first: whom it is not for, it is forbidden. */
  door(standing: Standing): boolean;
  /** Then the revision; then whether this caller may take this step of this topic at all. */
  mine?(topic: TopicOfModel, standing: Standing, act: Act): boolean;
  /** All that the rules say against it, at the right time. */
  against(topic: TopicOfModel, standing: Standing, act: Act, model: Model): readonly string[];
  done(topic: TopicOfModel, standing: Standing, act: Act, model: Model, reply: Record<string, unknown>): Model;
  /** What keeps it from its time, where the table of states alone does not say so. */
  late?(topic: TopicOfModel): readonly string[];
  /** Does the input name the revision its author saw? */
  unseen?: true;
};

/** Words differ by their number; some hold a phone number, some ask for a person's eye. */
export const titleOf = ({ choice }: Pick<Act, 'choice'>): string => `第${choice}条巷子里的路灯坏了`;

/** Whom a topic touches: more or fewer groups, always the same first. */
export const groupsOf = ({ choice }: Pick<Act, 'choice'>): string[] => Array.from({ length: 1 + (choice % 3) }, (_, n) => `第${n}组住户`);

/** Kinds whose matters can go one step up （六）. */
export const GOES_UP: readonly RoomKind[] = ['village', 'enterprise'];
