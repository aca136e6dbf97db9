import type { Emulator } from '../../../emulator/emulator';
import { dataOf } from '../acting';
import { aLife, topicNow } from './the-road';
import { WHOLE_LIFE } from '../../../src/demo/whole-life';

/** A topic taken up and sent, which the room's Party organisation has on its desk. 演示数据, lived through the real functions. */
export const liveToAnApproval = (emulator: Emulator): Promise<void> => aLife(emulator, { ago: 6, proposer: 'resident-li' }, async (life) => {
  life.day(0, 10);
  const { id: topicId } = dataOf(await life.as('resident-li').topic.propose({
    roomId: WHOLE_LIFE.roomId, title: '早点摊摆到什么时候、摆在哪里', wrong: '巷口早点摊方便大家，可是摆到九点以后挡路，油烟也飘到楼上。希望商量一个时间和位置。', place: '观巷北口', affected: '摊主、住户、上班上学的人',
  }));
  life.topic = { topicId };
  life.day(3);
  dataOf(await life.convener.topic.screen({ ...(await topicNow(life)), concern: 'practical', note: '摊主和住户都有道理，适合商量', card: { onePlace: true, affectedNamed: true, oneQuestion: true } }));
  dataOf(await life.convener.topic.mapStakeholders({ ...(await topicNow(life)), extent: '观巷北口', groups: ['摊主', '住户'] }));
  dataOf(await life.convener.topic.sendForApproval(await topicNow(life)));
});
