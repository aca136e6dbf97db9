/** Who raised a topic: 党政点题, 群众出题, 委员荐题 and the clause's own 等 （六）. It never changes, also after merging. */
export const TOPIC_SOURCES = ['named', 'resident', 'member', 'other'] as const;
export type TopicSource = (typeof TOPIC_SOURCES)[number];
export const SOURCE_NAMES: Record<TopicSource, string> = { named: '党政点题', resident: '群众出题', member: '委员荐题', other: '其他渠道' };

/** 党委政府关注的要事、民生改善的实事、社会治理的难事 （六）. */
export const CONCERNS = ['major', 'practical', 'hard'] as const;
export type Concern = (typeof CONCERNS)[number];
export const CONCERN_NAMES: Record<Concern, string> = { major: '要事', practical: '实事', hard: '难事' };

/** Where a topic stands. Ends: answered, withdrawn, merged, redirected, refused. */
export const TOPIC_STATES = [
  'submitted', 'returned', 'screened', 'held', 'awaiting-approval', 'approved', 'filed', 'scheduled', 'deliberated', 'answered', 'withdrawn', 'merged', 'redirected', 'refused',
] as const;
export type TopicState = (typeof TOPIC_STATES)[number];
export const STATE_NAMES: Record<TopicState, string> = {
  submitted: '待答复', returned: '待补充', screened: '已受理', held: '已按程序报告', 'awaiting-approval': '待审定', approved: '已审定', filed: '已备案', scheduled: '已安排协商', deliberated: '已协商', answered: '已办结',
  withdrawn: '已撤回', merged: '已合并', redirected: '已转办', refused: '不予受理',
};
/** Is it filed, whatever has been done with it since? The receipt may come late and stops nothing (A20). */
export const isFiled = (state: TopicState): boolean => ['filed', 'scheduled', 'deliberated', 'answered'].includes(state);
export const isEnd = (state: TopicState): boolean => ['answered', 'withdrawn', 'merged', 'redirected', 'refused'].includes(state);

/** May the public see it? `waiting`: a person has yet to look; `hidden`: a person looked and said no. */
export type Visibility = 'public' | 'waiting' | 'hidden';

/** Bounds of what a person may write, in characters as people count them. */
export const TOPIC_LIMITS = { title: 40, wrong: 1000, place: 60, affected: 120, photos: 6, note: 500 } as const;
