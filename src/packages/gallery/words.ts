import type { ShownClause } from '@/components/ClauseSheet';
import type { Step } from '@/components/Timeline';

/** Words to look at components with. */
export const ANSWER: ShownClause = { number: '（六）', text: '聚焦党委政府关注的要事、民生改善的实事、社会治理的难事', kind: 'policy' };
export const ANSWER_DAYS: ShownClause = { number: '首次答复', text: '议题提交后15个工作日内给出首次答复，并说明理由', kind: 'convention' };

export const STEPS: readonly Step[] = [
  { key: '4', who: '召集人', what: '安排协商议事会', state: 'next' },
  { key: '3', who: '街道党工委', what: '等待审定议题', state: 'now', due: '请在12月15日前办结', next: '审定后公布会议时间，您可以报名参加' },
  { key: '2', time: '11月24日 09:12', who: '召集人', what: '已受理，列为民生实事', note: '路灯归街道城建办管，已请他们一起来议。巷子里三处不亮，会前我们先去看一遍。', state: 'done' },
  { key: '1', time: '11月20日 16:40', who: '召集人', what: '请提出人补充', note: '请补充是哪几盏灯不亮、从什么时候开始的。', state: 'late', due: '超过约定时间1天' },
  { key: '0', time: '11月18日 20:03', who: '提出人', what: '提出议题', state: 'done' },
];
