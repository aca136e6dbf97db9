/** 九: what the convener and the guiding organisation are told in a quarter's last month, and why. Nothing depends on it. */
export function frequencyHintNotice({ roomName, complete, underway, ahead, asked }: { roomName: string; complete: number; underway: number; ahead: number; asked: number }, to: 'convener' | 'guide'): { title: string; text: string; why: string } {
  const so = [`今年已完整开展${complete}次协商`, underway > 0 ? `另有${underway}次正在办理` : '', ahead > 0 ? `已安排${ahead}次` : ''].filter(Boolean).join('，');
  return {
    title: '今年的协商次数', text: `${roomName}${so}；一般每年不少于${asked}次。请看看是否需要安排，不影响办理`,
    why: to === 'convener' ? '您是这个议事室的召集人（《实施意见》（九））' : '您所在的组织指导这个议事室（《实施意见》（九））',
  };
}
