import * as z from 'zod/mini';
import { ESCALATION_CODES } from '../domain/topic/escalate';
import { REPORT_ANSWER_CODES, REPORT_GROUND_CODES } from '../domain/topic/hold';
import { CHANNEL_CODES } from '../domain/topic/refuse';
import { TOPIC_LIMITS, TOPIC_STATES } from '../domain/topic/topic';
import { cursor, done, id, line, text } from './fields';
import { read, write } from './action';

const outcome = z.object({ id: z.string(), state: z.enum(TOPIC_STATES) });
const seen = { topicId: id(), revision: z.int() };
const asOffice = { ...seen, organisationId: id() };
const note = text(TOPIC_LIMITS.note, 0);

/** When the organisation met on it and under which reference it decided (A15). */
const meeting = z.object({ date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: '请选会议日期' })), reference: line(60) });

/** A topic in an office's in-tray or register: what it is, whose room, and what is asked for. */
export const trayItem = z.object({
  topicId: z.string(), title: z.string(), number: z.string(), roomId: z.string(), roomName: z.string(), path: z.array(z.string()), state: z.enum(TOPIC_STATES), revision: z.number(),
  asked: z.enum(['approve', 'answerReport', 'acknowledgeFiling', 'nothing']), since: z.string(), dueAt: z.optional(z.string()), receivedAt: z.optional(z.string()), demo: z.boolean(),
});
export type TrayItem = z.infer<typeof trayItem>;
/** What can be asked of an office; its tray can be narrowed to one kind. */
export const ASKED_KINDS = ['approve', 'answerReport', 'acknowledgeFiling'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

/** `counts` are of everything that lies with the office, whatever page is asked. */
const tray = z.object({ items: z.array(trayItem), next: z.optional(z.string()), counts: z.object({ approve: z.number(), answerReport: z.number(), acknowledgeFiling: z.number(), filed: z.number() }) });

/** From a topic taken up to one that may be deliberated: 审定 and 备案 （六）, 主动报告 and 严格按照审定 （八）. */
export const approvalActions = {
  /** 利益相关方: whom the topic touches, named once. */
  mapStakeholders: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object({ ...seen, extent: line(60), groups: z.array(line(20)).check(z.minLength(1), z.maxLength(12)) }), output: done(), publishes: ({ extent, groups }) => [extent, ...groups] }),
  sendForApproval: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object(seen), output: outcome }),
  escalate: write({ scope: 'topic', roles: ['convener', 'officer'], input: z.object({ ...seen, organisationId: z.optional(id()), reason: z.optional(z.enum(ESCALATION_CODES)), note }), output: outcome, publishes: (input) => [input.note] }),
  approve: write({
    scope: 'topic', roles: ['officer'],
    input: z.object({ ...asOffice, checks: z.object({ political: z.boolean(), quality: z.boolean() }), meeting: z.optional(meeting) }),
    output: z.extend(outcome, { agreed: z.boolean() }), publishes: ({ meeting: held }) => [held?.reference],
  }),
  file: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object(seen), output: z.extend(outcome, { dueAt: z.string() }) }),
  acknowledgeFiling: write({ scope: 'topic', roles: ['officer'], input: z.object(asOffice), output: outcome }),
  /** 主动报告: the content is for those it is reported to, and is never published. */
  report: write({ scope: 'topic', roles: ['convener', 'staff'], input: z.object({ ...seen, ground: z.enum(REPORT_GROUND_CODES), content: text(TOPIC_LIMITS.wrong, 0) }), output: outcome }),
  answerReport: write({ scope: 'topic', roles: ['officer'], input: z.object({ ...asOffice, answer: z.optional(z.enum(REPORT_ANSWER_CODES)), explanation: note, channel: z.optional(z.enum(CHANNEL_CODES)) }), output: outcome }),
  /** What was reported of a topic and answered: for its convener and for those it was reported to. */
  reports: read({
    scope: 'topic', roles: ['convener', 'staff', 'officer'], input: z.object({ topicId: id() }),
    output: z.object({ items: z.array(z.object({ at: z.string(), ground: z.enum(REPORT_GROUND_CODES), content: z.string(), receiver: z.string(), answer: z.optional(z.enum(REPORT_ANSWER_CODES)), explanation: z.optional(z.string()) })) }),
  }),
  /** What lies with an office now, oldest first; of one kind if asked. */
  inTray: read({ scope: 'organisation', roles: ['officer'], input: z.object({ organisationId: id(), asked: z.optional(z.enum(ASKED_KINDS)), cursor: cursor() }), output: tray }),
  /** 备案登记: what has been filed with an office, newest first. */
  register: read({ scope: 'organisation', roles: ['officer'], input: z.object({ organisationId: id(), cursor: cursor() }), output: tray }),
};
