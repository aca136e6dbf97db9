import { articleHtml, articlePaper } from '../../cloudfunctions/open/article';
import type { Complete } from '../../cloudfunctions/open/answer';
import { card } from '../../cloudfunctions/open/pictures';

const TEXT = {
  title: '广场几点收音箱', lead: '三条建议都有了答复。', facts: [], questions: [], note: '谢谢大家。',
  items: [{ number: 1, what: '九点收<音箱>', who: '街道', why: '影响休息', support: '多数赞成', dissent: '有人想晚点', decision: '采纳（街道党工委）', progress: '已答复', answer: '六月起九点收。' }],
};
const outcome = {
  card: { sessionId: 's1', title: TEXT.title, lead: TEXT.lead, roomId: 'r', roomName: '琼花观社区', roomKind: 'village', path: ['广陵区', '东关街道'], focus: 'space', scope: 'city', at: '2026-11-24T01:00:00.000Z', firstAt: '2026-11-24T01:00:00.000Z', version: 1, round: 1, items: 1, demo: true },
  shown: { version: 1, at: '2026-11-24T01:00:00.000Z', reason: '', hash: 'a'.repeat(64), approvedBy: '街道党工委', text: TEXT, changes: [] }, view: { earlier: [], topicId: 't', address: '', demo: true },
} as unknown as Complete;

test('（十三） 13.media: an article for 公众号 and for papers and broadcasters, and a card to share, say what was published and lead to its page', () => {
  const html = articleHtml(outcome, 'https://example.org');
  const paper = JSON.stringify(articlePaper(outcome, 'https://example.org'));
  for (const part of ['广场几点收音箱', '三条建议都有了答复。', '六月起九点收。', '采纳（街道党工委），已答复。', '谢谢大家。', 'https://example.org/open/outcome/s1', '演示数据']) expect([part, html.includes(part), paper.includes(part)]).toEqual([part, true, true]);
  expect(html).toContain('九点收&#60;音箱&#62;');
  const picture = card(outcome);
  for (const part of ['广场几点收音箱', '琼花观社区', '公共空间', '1条建议', '演示数据']) expect(picture).toContain(part);
});
