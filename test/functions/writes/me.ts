import { aTopic, type Cloud, dataOf, HOME } from '../../support/cloud';
import type { Writes } from './writes';

export const meWrites = (cloud: Cloud): Writes => ({
  'me.declareResidence': async () => (key) => cloud.as('resident-new').me.declareResidence({ roomId: HOME, name: '新居民' }, key),
  'me.markRead': async () => {
    await aTopic(cloud);
    const [notice] = dataOf(await cloud.as('resident-zhao').me.inbox({})).items;
    return (key) => cloud.as('resident-zhao').me.markRead({ noticeIds: [notice!.id] }, key);
  },
  'me.subscribe': async () => (key) => cloud.as('resident-zhao').me.subscribe({ accepted: ['progress', 'session'] }, key),
  'me.closeAccount': async () => (key) => cloud.as('leaves').me.closeAccount({}, key),
  'me.keepAccount': async () => {
    dataOf(await cloud.as('stays').me.closeAccount({}));
    return (key) => cloud.as('stays').me.keepAccount({}, key);
  },
  'me.prefer': async () => (key) => cloud.as('resident-zhao').me.prefer({ off: ['progress'], quietFrom: 21, quietUntil: 8 }, key),
});
