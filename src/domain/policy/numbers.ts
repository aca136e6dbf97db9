import { conventionValue } from './conventions';
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
};

/** The numbers in force on a day (`YYYY-MM-DD`). Before the policy it asked nothing: its numbers are 0. */
export const numbersOn = (day: string, changed: Partial<Numbers> = {}): Numbers => ({
  participantsMin: parameterOn('participantsMin', day) ?? 0,
  stakeholderShare: { part: parameterOn('stakeholdersPerTwo', day) ?? 0, whole: 2 },
  sessionsPerYearMin: parameterOn('sessionsPerYearMin', day) ?? 0,
  noticeDays: conventionValue('convention.notice-days'),
  minutesDays: conventionValue('convention.minutes-days'),
  seatLimit: conventionValue('convention.seat-limit'),
  roomSessionsMax: conventionValue('convention.fatigue'),
  personInvitationsMax: conventionValue('convention.fatigue-person'),
  surveyQuestionsMax: conventionValue('convention.survey'),
  smallestFigure: conventionValue('convention.small-cells'),
  speakingMinutes: conventionValue('convention.speaking-time'),
  droppedMinutes: conventionValue('convention.dropped-line'),
  ...changed,
});
