import type { SessionView } from '@/contract/session-shapes';
import { SESSION_LIMITS, type Form, type Mode } from '@/domain/session/session';
import { hourAhead, hourOf, instantAt, type Hour } from './hour';

export type Question = { key: string; text: string; minutes: string; sides: boolean };
/** The plan as it stands in the form: numbers as they are typed. */
export type PlanDraft = {
  form: Form; mode: Mode; starts: Hour; minutes: string; place: string; onlineLink: string; agenda: Question[];
  limit: string; way: 'first-come' | 'lottery'; closes: Hour; holds: Record<string, string>; releases: Hour;
};

const NO_HOUR: Hour = { date: '', time: '' };
const count = (text: string, least: number, most: number): number | undefined => (/^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined);

/** A first proposal, so that little has to be typed: ten days ahead in the afternoon, one question, twenty seats. */
export const planFor = (topic: { title: string; roomName: string }): PlanDraft => ({
  form: 'invite-in', mode: 'faceToFace', starts: hourAhead(10, '14:30'), minutes: '90', place: `${topic.roomName}协商议事室`, onlineLink: '', agenda: [{ key: 'a', text: topic.title.slice(0, SESSION_LIMITS.question), minutes: '60', sides: false }],
  limit: '20', way: 'first-come', closes: hourAhead(5, '17:00'), holds: {}, releases: NO_HOUR,
});

/** A plan that stands, to be changed. */
export const planFrom = ({ form, mode, startsAt, endsAt, place, onlineLink, agenda, signUp, seats }: SessionView): PlanDraft => ({
  form, mode, starts: hourOf(startsAt), minutes: String(Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)), place, onlineLink: onlineLink ?? '', agenda: agenda.map(({ id, text, minutes, sides = false }) => ({ key: id, text, minutes: String(minutes), sides })),
  limit: String(seats.limit), way: signUp.way, closes: hourOf(signUp.closesAt), holds: Object.fromEntries(seats.groups.filter(({ held }) => held > 0).map(({ group, held }) => [group, String(held)])), releases: seats.releasesAt ? hourOf(seats.releasesAt) : NO_HOUR,
});

const holdsIn = ({ holds }: PlanDraft) => Object.entries(holds).flatMap(([group, text]) => {
  const seats = count(text, 1, SESSION_LIMITS.seats);
  return seats ? [{ group, seats }] : [];
});

/** What the form still lacks, in words. */
export const whatIsMissing = (draft: PlanDraft): string => {
  const { starts, minutes, place, onlineLink, agenda, limit, closes } = draft;
  const missing = [
    !instantAt(starts) && '开会时间', !count(minutes, 15, 480) && '开多久（15到480分钟）', place.trim().length < 2 && '地点', onlineLink.trim() !== '' && !/^https:\/\//.test(onlineLink.trim()) && 'https 开头的线上链接',
    agenda.length === 0 && '要商量的问题', agenda.some(({ text }) => text.trim().length < 2) && '每个问题怎么说', agenda.some((one) => !count(one.minutes, 1, SESSION_LIMITS.minutesPerQuestion)) && `每个问题多少分钟（最多${SESSION_LIMITS.minutesPerQuestion}）`,
    !count(limit, 2, SESSION_LIMITS.seats) && `席位（2到${SESSION_LIMITS.seats}）`, !instantAt(closes) && '报名截止时间',
  ].filter(Boolean);
  return missing.length > 0 ? `还要写：${missing.join('、')}` : '';
};

/** The plan as it travels, once nothing is missing. */
export function planIn(draft: PlanDraft) {
  if (whatIsMissing(draft)) return undefined;
  const { form, mode, starts, minutes, place, onlineLink, agenda, limit, way, closes, releases } = draft;
  const [link, releasesAt, holds] = [onlineLink.trim(), instantAt(releases), holdsIn(draft)];
  return {
    form, mode, startsAt: instantAt(starts)!, minutes: Number(minutes), place: place.trim(), ...(link ? { onlineLink: link } : {}), agenda: agenda.map((one) => ({ text: one.text.trim(), minutes: Number(one.minutes), ...(one.sides ? { sides: true } : {}) })),
    signUp: { limit: Number(limit), way, closesAt: instantAt(closes)!, holds, ...(releasesAt && holds.length > 0 ? { releasesAt } : {}) },
  };
}
