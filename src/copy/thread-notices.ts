/** What people are told of a thread. The words of a post are in none of these: it may be taken down later, a notice is not. */
const NOTICES = {
  'thread-reply': ['有人答复了您的发言', '有新的答复，点开看看', '您在这个讨论里发过言'],
  'thread-mention': ['有人在讨论里提到您', '有人提到了您的发言', '您在这个讨论里发过言'],
  'thread-answer': ['您的提问有了答复', '议事室已经答复您的提问', '您提的问题（件件有回音）'],
  'thread-news': ['您关注的讨论有新答复', '议事室新答复了提问', '您关注了这个讨论，可以随时取消'],
  'thread-passed': ['您的发言已公开', '内容已核对，大家都能看到了', '您的发言等人核对过'],
  'thread-removed': ['您的发言没有公开', '依照发言公约处理，理由写在发言旁边；不同意的可以申诉', '件件有回音'],
  'thread-report-kept': ['您举报的发言已核对', '核对后保留了这条发言', '您举报过这条发言'],
  'thread-report-removed': ['您举报的发言已核对', '已依照发言公约处理', '您举报过这条发言'],
  'thread-restored': ['申诉有了结果', '您的发言已恢复', '您提出了申诉（件件有回音）'],
  'thread-upheld': ['申诉有了结果', '复核后维持原来的处理，理由写在发言旁边', '您提出了申诉（件件有回音）'],
  'duty-question': ['有新的提问等答复', '网上讨论里有新的提问，请按约定的时间答复', '您是召集人，每个提问都要有答复'],
  'duty-appeal': ['有申诉要复核', '网上讨论里有一条申诉等你们复核', '您所在的组织指导这个议事室'],
} as const satisfies Record<string, readonly [title: string, text: string, why: string]>;
export type ThreadEvent = keyof typeof NOTICES;

export function threadNotice(event: ThreadEvent, topicTitle: string): { event: ThreadEvent; title: string; text: string; why: string } {
  const [title, text, why] = NOTICES[event];
  return { event, title, text: `《${topicTitle}》：${text}`, why };
}

/** Is it read in the thread, rather than on the topic's page? */
export const isOfThread = (event: string): boolean => event.startsWith('thread-') || event === 'duty-question';
