import type { PolicyContract } from '../../src/contract/policy';
import { whatIf as differences, type Changed, type Judged } from '../../src/domain/policy/what-if';
import { Invalid } from '../_kernel/answers';
import type { ReadHandler } from '../_kernel/serve';
import type { Session } from '../_store/documents';
import { sessionsIn } from '../_store/session-store';

/** Sessions judged again in one call: bounded, and the next call goes on where it left off. */
const PAGE = 100;

/** Past sessions of a county or the city, judged again by a changed number; only those that come out differently are answered. */
export const whatIf: ReadHandler<PolicyContract['whatIf']> = async ({ participantsMin, stakeholderShare, seatLimit, noticeDays, cursor }, { standing }) => {
  const asked = { participantsMin, stakeholderShare, seatLimit, noticeDays };
  const changed = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Changed;
  if (Object.keys(changed).length === 0) throw new Invalid('没有要试的数', [{ path: 'participantsMin', message: '请填一个要试的数' }]);
  const { area } = standing.organisation!;
  const sessions = await sessionsIn({ area }, 'held', cursor, PAGE);
  const known = new Map(sessions.map((session) => [session._id, session]));
  return {
    looked: sessions.length,
    items: differences(sessions.flatMap(judgedOf), changed).map(({ id, effect, reasons }) => {
      const { topicTitle, roomName, path, demo, opened } = known.get(id)!;
      return { sessionId: id, title: topicTitle, roomName, path: [...path], day: opened!.day, effect, reasons: [...reasons], demo };
    }),
    ...(sessions.length === PAGE ? { next: sessions[PAGE - 1]!.listKey } : {}),
  };
};

/** As it was judged when it opened; one that never opened was never judged. */
const judgedOf = ({ _id, opened, signUp, startsAt, notice, relaxations }: Session): Judged[] => (opened
  ? [{ id: _id, present: opened.present, limit: signUp.limit, startsAt, ...(notice ? { noticeAt: notice.since } : {}), relaxations: [...relaxations, ...opened.relaxations] as unknown as Judged['relaxations'] }]
  : []);
