import { DEADLINES, type DeadlineKind } from '../domain/deadline/deadline';
import { RUNG_NAMES, type Rung } from '../domain/deadline/ladder';
import { dayOf } from './time';

/** What a rung of the ladder is told of something owed, and why it comes to this reader. */
export function deadlineNotice(rung: Rung, { kind, title, dueAt, roomName }: { kind: DeadlineKind; title: string; dueAt: string; roomName: string }): { title: string; text: string; why: string } {
  const { name } = DEADLINES[kind];
  const matter = `${roomName}《${title}》的${name}`;
  if (rung === 'owner-soon') return { title: `${name}快到期了`, text: `${matter}，${dayOf(dueAt)}到期`, why: '这件事由您承办（件件有回音）' };
  if (rung === 'owner') return { title: `${name}已经逾期`, text: `${matter}，${dayOf(dueAt)}到期，还没有办`, why: '这件事由您承办或由您的议事室督促（件件有回音）' };
  return { title: `逾期提醒：${name}`, text: `${matter}，${dayOf(dueAt)}到期，一直没有办，请督促`, why: `您所在的${RUNG_NAMES[rung]}负责督促（逐级提醒，本系统约定）` };
}
