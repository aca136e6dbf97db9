/** The steps of the guided tour by their titles, words that say the page behind each is there, and the section it points to. */
export const TOUR_TITLES: readonly { title: string; words: string; look: string }[] = [
  { title: '提出议题', words: '住在广场边的赵晓敏说了一件烦心事。往下看，这件事走到哪一步、谁在什么时候办的，她都查得到。', look: '办理进展' },
  { title: '受理，列出利益相关方', words: '小广场早晚太吵，怎么用大家都能接受', look: '利益相关方' },
  { title: '审定', words: '小广场早晚太吵，怎么用大家都能接受', look: '审定' },
  { title: '签收备案', words: '小广场早晚太吵，怎么用大家都能接受', look: '备案' },
  { title: '不调研不协商', words: '噪声污染防治的规定', look: '要做到的' },
  { title: '报名参加', words: '您有席位', look: '人员构成' },
  { title: '组成、通知、开会', words: '名单上的人', look: '名单上的人' },
  { title: '确认会议记录', words: '和存档一致', look: '确认情况' },
  { title: '协商建议清单', words: '小广场早晚太吵，怎么用大家都能接受', look: '历次修改' },
  { title: '采纳、交办、办结', words: '公约牌立在广场入口，时间和音量都写上了', look: '办到哪一步' },
  { title: '看结果，说满意不满意', words: '小广场早晚太吵，怎么用大家都能接受', look: '每条建议办到哪一步' },
  { title: '公布', words: '小广场有了大家定的公约', look: '有没有被改过' },
];
