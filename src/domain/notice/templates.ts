import { graphemesOf } from '../text/plain';

/**
 * 订阅消息: the templates a person can be asked to accept in a tap, at most three at once. WeChat is a nudge; the in-app
 * inbox is the record. Which id a template has in WeChat is the deployment's to say (`WECHAT_TEMPLATES`).
 */
export const TEMPLATES = {
  progress: { name: '议题进展', fields: { matter: 'thing1', news: 'thing2', at: 'time3' } },
  session: { name: '协商活动通知', fields: { matter: 'thing1', news: 'thing2', at: 'time3' } },
  duty: { name: '待办提醒', fields: { matter: 'thing1', news: 'thing2', at: 'time3' } },
} as const;
export type TemplateName = keyof typeof TEMPLATES;
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as TemplateName[];

/** The template that nudges about an event; conveners and offices are nudged about their duties. */
export const templateFor = (event: string): TemplateName =>
  /^(deadline-|duty-)/.test(event) ? 'duty' : event.startsWith('session-') ? 'session' : 'progress';

/** What is said in a thread stands in the inbox; a message somebody accepted once is kept for what is decided and owed. */
export const isWorthANudge = (event: string): boolean => !/^thread-(reply|mention|news|passed|report-)/.test(event);

/** WeChat takes at most 20 code points in a `thing`. */
const THING = 20;

/** A text as a `thing` field takes it: cut between characters as people count them, never inside one; what was cut is shown by an ellipsis. */
export function thing(text: string): string {
  if ([...text].length <= THING) return text || '—';
  let cut = '';
  for (const grapheme of graphemesOf(text)) {
    if ([...cut].length + [...grapheme].length >= THING) break;
    cut += grapheme;
  }
  return `${cut}…`;
}
