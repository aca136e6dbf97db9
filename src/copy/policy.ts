import type { ConventionInForce, ValueSet } from '@/contract/policy';
import { CONVENTIONS } from '@/domain/policy/conventions';
import { PARAMETERS, type ParameterId } from '@/domain/policy/parameters';
import { dateInWords } from './time';

/** A number of the policy, as people call it, and to what it applies. */
export const PARAMETER_NAMES: Record<ParameterId, { name: string; applies: string }> = {
  assemblySizeMin: { name: '协商议事会成员最少', applies: '乡镇（街道）' },
  assemblySizeMax: { name: '协商议事会成员最多', applies: '乡镇（街道）' },
  groupConveners: { name: '兼任委员履职小组召集人的副书记', applies: '乡镇（街道）、园区' },
  participantsMin: { name: '每次参加协商的人最少', applies: '各类议事室' },
  stakeholdersPerTwo: { name: '每2名参加协商的人里，利益相关方代表最少', applies: '各类议事室' },
  sessionsPerYearMin: { name: '每年开展协商最少', applies: '乡镇（街道）、园区' },
  promotionGroups: { name: '市级推进小组', applies: '全市' },
};

export const parameterInWords = (id: ParameterId, value: number): string => `${value}${PARAMETERS[id].unit}`;

/** 自2026年1月1日起. */
export const sinceWords = (day: string): string => `自${dateInWords(day)}起`;

/** Whose word a convention's value is. */
export const SET_BY: Record<ConventionInForce['setBy'], string> = { default: '系统默认', city: '市政协定', county: '本地定' };

/** 定为7个工作日，自2026年12月1日起. */
export const setWords = ({ id, value, from }: Pick<ValueSet, 'id' | 'value' | 'from'>): string => {
  const { unit = '', choices } = CONVENTIONS[id];
  return `定为${choices?.[value] ?? `${value}${unit}`}，${sinceWords(from)}`;
};
