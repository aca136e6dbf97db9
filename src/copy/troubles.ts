import type { Trouble } from '@/api/read';
import { phrase } from './refusals';

/** What is told when something did not work: cause, what to do, and the number to quote. */
export type Told = { cause: string; advice: string; offline?: boolean; code?: string };

/** One wording for every way a call can end, so that all screens speak alike. */
export function toldOf(trouble: Trouble): Told {
  switch (trouble.kind) {
    case 'unreachable': return { cause: '没有连上网络', advice: '请检查手机的网络后再试。已写的内容都还在。', offline: true };
    case 'conflict': return { cause: trouble.message, advice: '刷新看看最新情况，再接着办理。' };
    case 'forbidden': return { cause: trouble.message, advice: '可能已经撤回、还没有公开，或者需要换一个身份。' };
    case 'invalid': return { cause: trouble.message, advice: trouble.fields.map(({ message }) => message).join('；') || '请核对后再试。' };
    case 'refused': return { cause: '现在还不能这样做', advice: trouble.reasons.map((reason) => phrase(reason).sentence).join('；') };
    case 'failed': return { cause: trouble.message, advice: '不是您的问题。可以把下面的编号告诉工作人员。', code: trouble.id };
  }
}
