import type { TemplateName } from './templates';

/** What a person chose: kinds of nudge switched off, and hours of Yangzhou's day without nudges. The inbox is never switched off. */
export type Preferences = { off: readonly TemplateName[]; quietFrom: number; quietUntil: number };

/** 夜间不打扰 （本系统约定）: from ten in the evening to seven in the morning. */
export const USUAL: Preferences = { off: [], quietFrom: 22, quietUntil: 7 };

/** Does an hour (0–23) fall into the quiet ones? They may run over midnight; equal ends mean none. */
export const isQuiet = ({ quietFrom, quietUntil }: Preferences, hour: number): boolean =>
  quietFrom <= quietUntil ? hour >= quietFrom && hour < quietUntil : hour >= quietFrom || hour < quietUntil;

/** A nudge that one's own seat or duty requires is not switched off by kind; it still waits for the morning. */
export const mayNudge = ({ off }: Preferences, template: TemplateName, required: boolean): boolean => required || !off.includes(template);
