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

const refused = (error: string): Attempt => ({ came: 'refused', permanent: true, error });

/** One try to nudge a person in WeChat. Only WeChat's own word says that it did not send; whatever else goes wrong, it may have. */
export async function sendToWechat({ to = '', template, noticeId }: Delivery): Promise<Attempt> {
  const [notice, subscription, id] = [await reader.get('outbox', noticeId), await reader.get('subscription', key(to, template)), templateId(template)];
  if (!notice) return refused('notice is gone');
  const touser = subscription && opened(subscription.address);
  if (touser === undefined || id === undefined) return refused('no address or template');
  const { fields } = TEMPLATES[template];
  const value = (text: string) => ({ value: text });
  const data = { [fields.matter]: value(thing(notice.title)), [fields.news]: value(thing(notice.text)), [fields.at]: value(momentOf(notice.at)) };
  try {
    return attemptOf(await sendSubscribeMessage({ touser, template_id: id, page: pageOf(notice), data }));
  } catch (error) {
    return { came: 'unknown', error: (error as Error).message };
  }
}
