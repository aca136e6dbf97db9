import type { PaperFormat, PaperName } from '../domain/session/papers';

/** How somebody takes part. */
export const PRESENCE_NAMES = { onSite: '现场', online: '线上', phone: '电话' } as const;

export const PAPER_NAMES: Record<PaperName, string> = { invitation: '邀请函', agenda: '议程', signInSheet: '签到表', minutes: '会议纪要', suggestionList: '协商建议清单', letter: '给参加人的信', roster: '名单', poster: '海报' };
export const FORMAT_NAMES: Record<PaperFormat, string> = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel', png: '图片' };
/** What a paper is for, in a line. */
export const PAPER_NOTES: Record<PaperName, string> = {
  invitation: '写明身份、议程和调研摘要，送给不用微信的人', agenda: '会上发、墙上贴', signInSheet: '名单上每人一行', minutes: '议程、结果、确认情况和异议', suggestionList: '每条建议由谁来做、理由、赞成和不同意见', letter: '没有谈拢的问题怎么定的，送给没有微信的人', roster: '身份、核实、到会情况', poster: '带二维码，贴在楼道和议事室',
};
