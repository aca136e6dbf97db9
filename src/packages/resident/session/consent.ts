import Taro from '@tarojs/taro';
import { api } from '@/api/client';
import type { Nudges } from '@/contract/me';

type Template = Nudges['templates'][number];

/** Kinds that matter once one has a seat, and are not switched off. */
export const asked = (nudges: Nudges | undefined): readonly Template[] =>
  (nudges ? nudges.templates.filter(({ name, id }) => name === 'session' && id !== '' && !nudges.off.includes(name)) : []);

/**
 * Asks WeChat for leave to send a message. It must be called first thing in the tap: after anything awaited WeChat refuses.
 * A no, or a phone without it, changes nothing: the inbox is the record.
 */
export async function askConsent(templates: readonly Template[]): Promise<void> {
  if (process.env.TARO_ENV === 'h5' || templates.length === 0) return;
  try {
    const answers = (await Taro.requestSubscribeMessage({ tmplIds: templates.map(({ id }) => id) } as Parameters<typeof Taro.requestSubscribeMessage>[0])) as unknown as Record<string, string>;
    const accepted = templates.filter(({ id }) => answers[id] === 'accept').map(({ name }) => name);
    if (accepted.length > 0) void api.me.subscribe({ accepted });
  } catch { /* switched off in WeChat's own settings */ }
}
