import { filled } from './filled';

/** What the convener and the organisation that approves are told of a publication. `{topic}` and `{reason}` are filled in. */
const NOTICES = {
  asked: ['成果公布等您核对', '《{topic}》的协商成果准备公布，请在单位待办里核对', '您所在的组织负责核对'],
  returned: ['成果公布退回修改', '《{topic}》的协商成果暂不公布：{reason}', '您是这个议事室的召集人'],
  found: ['公布的文字请再看一看', '《{topic}》公布的协商成果里又查到{reason}，请看一看：该遮住的请更正，不该公开的请撤下', '公布以后还要接着看（个人信息、人数很少的数字）'],
  approved: ['成果已公布', '《{topic}》的协商成果核对通过，已经公布', '您是这个议事室的召集人'],
} as const;
export type PublicationEvent = keyof typeof NOTICES;

export function publicationNotice(event: PublicationEvent, topic: string, reason = ''): { event: string; title: string; text: string; why: string } {
  const [title, text, why] = NOTICES[event];
  return { event: `duty-publication-${event}`, title, text: filled(text, { topic, reason }), why };
}
