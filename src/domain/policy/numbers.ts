import { conventionValue } from './conventions';
import type { NumberOf } from './in-force';
import { parameterOn } from './parameters';

/**
 * Every number that research and session rules judge by. Each view carries them whole as `numbers`, so a past session is
 * judged by those of its day (`numbersOn(day of the session)`), a county's own conventions can stand in it, and a preview
 * of a changed number asks the same rules with another value (`numbersOn(day, { participantsMin: 12 })`).
 */
export type Numbers = {
  /** Participants at the least; 0: none asked. */
  participantsMin: number;
  /** Stakeholders are to be `part` of every `whole` participants: whole·s ≥ part·n, in integers. */
  stakeholderShare: { part: number; whole: number };
  sessionsPerYearMin: number;
  noticeDays: number;
  minutesDays: number;
  seatLimit: number;
  roomSessionsMax: number;
  personInvitationsMax: number;
  surveyQuestionsMax: number;
  smallestFigure: number;
  speakingMinutes: number;
  droppedMinutes: number;
  linkedRoomsMax: number;
};

/** The numbers in force on a day (`YYYY-MM-DD`), in a county where `numberOf` is its own. Before the policy it asked nothing: its numbers are 0. */
export const numbersOn = (day: string, changed: Partial<Numbers> = {}, numberOf: NumberOf = conventionValue): Numbers => ({
  participantsMin: parameterOn('participantsMin', day) ?? 0,
  stakeholderShare: { part: parameterOn('stakeholdersPerTwo', day) ?? 0, whole: 2 },
  sessionsPerYearMin: parameterOn('sessionsPerYearMin', day) ?? 0,
  noticeDays: numberOf('convention.notice-days'),
  minutesDays: numberOf('convention.minutes-days'),
  seatLimit: numberOf('convention.seat-limit'),
  roomSessionsMax: numberOf('convention.fatigue'),
  personInvitationsMax: numberOf('convention.fatigue-person'),
  surveyQuestionsMax: numberOf('convention.survey'),
  smallestFigure: numberOf('convention.small-cells'),
  speakingMinutes: numberOf('convention.speaking-time'),
  droppedMinutes: numberOf('convention.dropped-line'),
  linkedRoomsMax: numberOf('convention.linked-rooms'),
  ...changed,
});
