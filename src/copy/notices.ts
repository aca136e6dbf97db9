/** What a proposer is told at each step, and why it comes. One notice a step. */
const NOTICES = {
  submitted: ['议题已提交', '召集人会按约定的时间答复，最迟哪一天写在议题页上'],
  'check-passed': ['议题已公开', '内容已核对，大家都能看到了'],
  'check-failed': ['议题未能公开', '内容核对没有通过，请看理由后修改'],
  'photo-rejected': ['有照片未能公开', '一张照片没有通过内容检查，已移除'],
  'voice-rejected': ['有录音未能公开', '一段录音没有通过内容检查，文字不受影响'],
  return: ['请补充情况', '召集人请您补充后再提交'],
  screen: ['议题已受理', '召集人已受理，将组织调研'],
  merge: ['议题已合并', '与同类议题合并办理，您仍是提出人'],
  unmerge: ['合并已撤销', '恢复为单独的议题，由召集人接着办理'],
  'unmerged-from': ['有议题不再合并办理', '一个并入的议题已恢复单独办理，本议题照常办理'],
  approve: ['议题已审定', '审定组织已同意，接下来备案、调研'],
  file: ['议题已备案', '已报备案机关，接下来调研、安排协商'],
  report: ['议题已按程序报告', '已向党委、政府报告，收到答复后继续办理'],
  answerReport: ['报告已有答复', '请查看议题的最新进展'],
  amend: ['议题文字有改动', '改动后需要重新审定'],
  'research-reopened': ['调研记录有改动', '签名以后又有改动，请看过再签名'],
  schedule: ['议题已安排协商', '时间地点已定，可以报名参加'],
  unschedule: ['协商没有开成', '请看原因，之后会重新安排'],
  sessionClosed: ['议题已协商', '接下来报送协商建议清单'],
  secondRound: ['再调研、再协商', '还没有谈拢的，再调研一次、再商量一次'],
  allAnswered: ['议题已办结', '每一条建议都有了答复，请看办理结果'],
  refuse: ['议题未予受理', '请看理由和下一步办法'],
  redirect: ['议题已转办', '已转到对口渠道，请看说明'],
} as const satisfies Record<string, readonly [title: string, text: string]>;
export type NoticeEvent = keyof typeof NOTICES;

const WHY = '您是这个议题的提出人（件件有回音）';
/** Those that go to somebody else say so. */
const OTHER_WHY: Partial<Record<NoticeEvent, string>> = { 'research-reopened': '您是召集人，调研由您签名' };

export function noticeFor(event: NoticeEvent, topicTitle: string): { title: string; text: string; why: string } {
  const [title, text] = NOTICES[event];
  return { title, text: `《${topicTitle}》：${text}`, why: OTHER_WHY[event] ?? WHY };
}

/** To whoever took the picture or spoke, whether or not the topic is his or hers. */
export function rejectedNotice({ seconds }: { seconds?: number }, topicTitle: string): { event: NoticeEvent; title: string; text: string; why: string } {
  const event = seconds === undefined ? 'photo-rejected' : 'voice-rejected';
  return { event, ...noticeFor(event, topicTitle), why: seconds === undefined ? '照片是您交的' : '录音是您交的' };
}
