const WHY = '您申请过注销账号';

/** What somebody who wants to close the account is told. */
export function closingNotice(event: 'account-closing' | 'account-kept', words: string): { event: string; title: string; text: string; why: string } {
  return event === 'account-closing'
    ? { event, title: '已收到您的注销申请', text: `${words}到期；到期以前可以在“我的数据”里收回。`, why: WHY }
    : { event, title: '账号没有注销', text: `${words}。交接以后可以重新申请。`, why: WHY };
}
