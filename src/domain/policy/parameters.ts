import type { ClauseId } from './articles';

/** One number of the policy, with the day from which it is in force. Past acts are judged by the value of their day. */
export type Parameter = { clause: ClauseId; unit: string; values: readonly { from: string; value: number }[] };

/** 印发日期: the day the opinion was forwarded. */
const ISSUED = '2020-07-25';
const since = (value: number) => [{ from: ISSUED, value }] as const;

const parameters = {
  assemblySizeMin: { clause: '3.assembly-size', unit: '人', values: since(40) },
  assemblySizeMax: { clause: '3.assembly-size', unit: '人', values: since(60) },
  groupConveners: { clause: '3.convener-of-group', unit: '名', values: since(1) },
  participantsMin: { clause: '7.size', unit: '名', values: since(10) },
  /** Stakeholders out of every two participants: tested in integers as 2s ≥ n. */
  stakeholdersPerTwo: { clause: '7.stakeholder-half', unit: '名', values: since(1) },
  sessionsPerYearMin: { clause: '9.four-a-year', unit: '次', values: since(4) },
  promotionGroups: { clause: '11.promotion-groups', unit: '个', values: since(7) },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;
export const PARAMETERS: Record<ParameterId, Parameter> = parameters;

/** 力争今年底实现全覆盖: the year is that of the policy, so the date has passed and is shown without a deadline. */
export const COVERAGE_BY = { clause: '4.coverage-date', date: '2020-12-31' } as const;

export const PARAMETER_IDS = Object.keys(parameters) as [ParameterId, ...ParameterId[]];

/** The value in force on a day (`YYYY-MM-DD`) and since when, or undefined before the policy. */
export const parameterSince = (id: ParameterId, day: string): { from: string; value: number } | undefined =>
  [...PARAMETERS[id].values].reverse().find(({ from }) => from <= day);

export const parameterOn = (id: ParameterId, day: string): number | undefined => parameterSince(id, day)?.value;
