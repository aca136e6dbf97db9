import type { MeContract } from '../../src/contract/me';
import { USUAL } from '../../src/domain/notice/preferences';
import { personOf } from '../_kernel/identity';
import type { ReadHandler } from '../_kernel/serve';
import { templatesToAsk } from '../_kernel/wechat-templates';
import { reader } from '../_store/door';
import { key } from '../_store/keys';

/** What the caller chose, and the templates the phone may ask for. */
export const nudges: ReadHandler<MeContract['nudges']> = async (_input, { caller }) => {
  const personId = personOf(caller);
  const asked = templatesToAsk();
  const [person, subscriptions] = await Promise.all([reader.get('person', personId), reader.getMany('subscription', asked.map(({ name }) => key(personId, name)))]);
  const left = new Map(subscriptions.map((subscription) => [subscription.template, subscription.left]));
  const { off, ...quiet } = person?.preferences ?? USUAL;
  return { ...quiet, off: [...off], templates: asked.map(({ name, id }) => ({ name, id, left: left.get(name) ?? 0 })) };
};
