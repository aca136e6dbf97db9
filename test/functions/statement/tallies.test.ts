import { inTransaction } from '../../../cloudfunctions/_store/door';
import { personIdOf, seatId } from '../../../cloudfunctions/_store/keys';
import { agreedIn } from '../../../cloudfunctions/_store/statement-store';
import { aCloud, dataOf, type Cloud } from '../../support/cloud';
import { answersOf, aStatementShown, copied } from '../../support/statements';

let cloud: Cloud;
beforeAll(async () => { cloud = await aCloud(); });
afterAll(() => cloud.emulator.close());

test('what the roster agrees on is ranked for the suggestion list and stands in the minutes; those outside are in neither count', async () => {
  const asked = await copied(cloud, { state: 'closed' });
  const { sessionId } = asked;
  const statements: string[] = [];
  for (const text of ['晚上九点以后不放音响', '唱戏的搬到别的广场去', '广场上多放几张石桌', '垃圾桶一天清两次']) statements.push(await aStatementShown(cloud, asked, text));
  const people = Array.from({ length: 10 }, (_, i) => ({ openid: `roster-${i}`, says: i < 5 ? '+++0' : '+-++' }));
  const at = new Date().toISOString();
  await inTransaction(async (transaction) => {
    for (const [i, { openid }] of people.entries()) {
      const personId = personIdOf(openid);
      await transaction.put('seat', { _id: seatId(sessionId, personId), sessionId, roomId: asked.roomId, personId, kind: 'stakeholder', classKey: 'stakeholder|', also: [], state: 'seated', way: 'own', order: `${at}-${i}`, name: '某某某', attested: true, withoutWechat: false, sessionStartsAt: at, at, demo: false });
    }
  });
  expect(await agreedIn(sessionId)).toEqual([]);
  await answersOf(cloud, asked, statements, [...people, ...Array.from({ length: 6 }, (_, i) => ({ openid: `outside-${i}`, says: '-+--' }))]);
  await cloud.draw();

  const agreed = await agreedIn(sessionId);
  expect(agreed.map(({ text, all, dissent }) => [text, all.agree, all.votes, dissent.disagree])).toEqual([['晚上九点以后不放音响', 10, 10, 0], ['广场上多放几张石桌', 10, 10, 0]]);
  const { facts } = dataOf(await cloud.convener(asked.roomId).session.minutes({ sessionId }));
  expect(facts).toContainEqual(['观点', '4条观点，名单上10人表态，场外6人表态（不计入）；意见分布，不是表决']);
  expect(facts).toContainEqual(['共同的看法', '晚上九点以后不放音响（10人表态，同意10人，不同意0人）；广场上多放几张石桌（10人表态，同意10人，不同意0人）']);
});
