import { attemptOf, type Attempt } from '../../src/domain/notice/delivery';
import { TEMPLATES, thing } from '../../src/domain/notice/templates';
import { momentOf } from '../../src/copy/time';
import { opened } from '../_kernel/sealed';
import { templateId } from '../_kernel/wechat-templates';
import type { Delivery, Outbox } from '../_store/documents';
import { reader } from '../_store/door';
import { key } from '../_store/keys';
import { sendSubscribeMessage } from '../_store/wechat';

/** The page a nudge opens: without personal data in its address. */
const pageOf = ({ topicId, sessionId }: Outbox): string =>
  sessionId ? `packages/resident/session/index?id=${sessionId}` : topicId ? `packages/resident/topic/index?id=${topicId}` : 'pages/me/index';

/** One try to nudge a person in WeChat. A platform that cannot be reached may be reached later. */
export async function sendToWechat({ to, template }: Delivery, notice: Outbox): Promise<Attempt> {
  const [subscription, id] = [await reader.get('subscription', key(to, template)), templateId(template)];
  const touser = subscription && opened(subscription.address);
  if (touser === undefined || id === undefined) return { sent: false, permanent: true, error: 'no address or template' };
  const { fields } = TEMPLATES[template];
  const value = (text: string) => ({ value: text });
  const data = { [fields.matter]: value(thing(notice.title)), [fields.news]: value(thing(notice.text)), [fields.at]: value(momentOf(notice.at)) };
  try {
    return attemptOf(await sendSubscribeMessage({ touser, template_id: id, page: pageOf(notice), data }));
  } catch (error) {
    return { sent: false, permanent: false, error: (error as Error).message };
  }
}
