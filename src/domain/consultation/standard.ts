/**
 * 发言公约: what a post may be taken down for, and nothing else （convention.moderation). Published word for word; every decision
 * names one of these grounds and a reason.
 */
export const GROUNDS = ['personal-data', 'insult', 'advert', 'falsehood', 'unlawful', 'not-about-this', 'repeated'] as const;
export type Ground = (typeof GROUNDS)[number];
export const GROUND_NAMES: Record<Ground, string> = {
  'personal-data': '泄露个人信息', insult: '辱骂、人身攻击', advert: '广告、引流', falsehood: '捏造、散布不实信息', unlawful: '违反法律法规', 'not-about-this': '与议题无关', repeated: '重复刷屏',
};
