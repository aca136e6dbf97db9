import type { OutcomeContract } from '../../src/contract/outcome';
import { branchesNow } from '../_outcome/branches';
import type { ReadHandler } from '../_kernel/serve';
import { reader } from '../_store/door';
import { conversionsOf, itemsOf, oversightOf, upwardOf } from '../_store/outcome-store';
import { nearTo, towards, towardsList, youOf } from './near';
import { branchShown, cardOf, conversionShown, oversightShown, upwardShown } from './shown';

/** What became of a session, whole. */
export const view: ReadHandler<OutcomeContract['view']> = async (_input, context) => {
  const session = context.standing.session!;
  const [list, items, branches, upward, oversight, conversions, mine] = await Promise.all([
    reader.get('suggestionList', session._id), itemsOf(session._id), branchesNow(session), upwardOf(session._id), oversightOf(session._id), conversionsOf(session._id), nearTo(context, session),
  ]);
  const near = list ? towardsList(mine, list) : mine;
  const desk = mine.convener || mine.staff;
  const due = new Map((desk ? await reader.getMany('deadline', branches.filter(({ onPaper, closedAt }) => onPaper && !closedAt).map(({ _id }) => `letter-${_id}`)) : []).map(({ matterId, dueAt }) => [matterId, dueAt]));
  return {
    sessionId: session._id, topicId: session.topicId, topicTitle: session.topicTitle, roomId: session.roomId, roomName: session.roomName, path: [...session.path], round: session.round, demo: session.demo, ...(list ? { list: list.state } : {}),
    items: items.map((item) => cardOf(item, towards(near, item).near, context.now)), branches: branches.map((branch) => branchShown(branch, { near: near.near, desk, dueAt: due.get(branch._id) })), upward: upward.map((report) => upwardShown(report, near)),
    oversight: oversight.map((one) => oversightShown(one, near)), conversions: conversions.filter(({ state }) => near.near || state !== 'drafted').map((one) => conversionShown(one, near, context.caller.personId)), you: youOf(near),
  };
};
