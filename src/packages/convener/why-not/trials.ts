import { api } from '@/api/client';
import type { Askable } from '@/api/why-not';
import type { TopicView } from '@/contract/topic';
import type { TopicStep } from '@/copy/why-not';

/** A step as it would be taken with nothing filled in yet: what a form would still ask for is told with the rest. */
export type Trial = { action: Askable<unknown>; input: unknown };

type Given = { topic: TopicView; organisationId: string };
const trial = <I>(action: Askable<I>, inputOf: (given: Given) => I) => (given: Given): Trial => ({ action: action as Askable<unknown>, input: inputOf(given) });

const seen = ({ topic }: Given) => ({ topicId: topic.id, revision: topic.revision });
const asOffice = (given: Given) => ({ ...seen(given), organisationId: given.organisationId });
const asItStands = (given: Given) => {
  const { title, wrong, place, affected, photos } = given.topic;
  return { ...seen(given), title, wrong, place, affected, photos: photos.map(({ id }) => id) };
};
const { topic } = api;

export const TRIALS: Record<TopicStep, (given: Given) => Trial> = {
  screen: trial(topic.screen, (given) => ({ ...seen(given), note: '', card: { onePlace: false, affectedNamed: false, oneQuestion: false } })),
  return: trial(topic.return, (given) => ({ ...seen(given), note: '' })),
  merge: trial(topic.merge, (given) => ({ ...seen(given), into: given.topic.id })),
  unmerge: trial(topic.unmerge, seen),
  redirect: trial(topic.redirect, (given) => ({ ...seen(given), note: '', nextStep: '' })),
  refuse: trial(topic.refuse, (given) => ({ ...asOffice(given), note: '', nextStep: '' })),
  mapStakeholders: trial(topic.mapStakeholders, (given) => ({ ...seen(given), extent: given.topic.place, groups: given.topic.stakeholders?.groups ?? ['住户'] })),
  sendForApproval: trial(topic.sendForApproval, seen),
  escalate: trial(topic.escalate, (given) => ({ ...asOffice(given), note: '' })),
  file: trial(topic.file, seen),
  report: trial(topic.report, (given) => ({ ...seen(given), ground: 'sensitive', content: '' })),
  amend: trial(topic.amend, asItStands),
  approve: trial(topic.approve, (given) => ({ ...asOffice(given), checks: { political: false, quality: false } })),
  acknowledgeFiling: trial(topic.acknowledgeFiling, asOffice),
  answerReport: trial(topic.answerReport, (given) => ({ ...asOffice(given), explanation: '' })),
  edit: trial(topic.edit, asItStands),
  withdraw: trial(topic.withdraw, ({ topic: { id } }) => ({ topicId: id })),
  second: trial(topic.second, ({ topic: { id } }) => ({ topicId: id, on: true })),
};
