import type { OutcomeContract } from '../../src/contract/outcome';
import { decisionInWords } from '../../src/copy/outcome-notices';
import { dateInWords } from '../../src/copy/time';
import { canAssign, canDecide } from '../../src/domain/outcome/item';
import { itemInState } from '../../src/domain/outcome/item-transitions';
import type { Decision } from '../../src/domain/outcome/outcome';
import { mayTell } from '../../src/domain/text/content';
import { together } from '../../src/domain/verdict';
import { itemNow, moveItem } from '../_outcome/items';
import { acting, workingDayFrom } from '../_outcome/numbers';
import { bodiesFor } from '../_outcome/route';
import { tellConvener, tellHeard, tellOffices } from '../_outcome/tell';
import { handOutOwed } from '../_session/circulars';
import { sessionNow } from '../_session/move';
import { insist } from '../_kernel/answers';
import { officeFor } from '../_kernel/scope';
import type { FollowedHandler } from '../_kernel/serve';
import type { SuggestionItem } from '../_store/documents';

const ACTIONS = { adopted: 'adopt', 'partly-adopted': 'adoptPartly', declined: 'decline' } as const satisfies Record<Decision, string>;

/** 采纳、部分采纳、不采纳: the receiver's word on one suggestion, told to the proposer and everybody who was there. */
export const decide: FollowedHandler<OutcomeContract['decide']> = {
  async run({ number, revision, organisationId, decision, reason, nextStep, departments, dueDay: asked, result }, context) {
    const [session, at, office] = [await sessionNow(context), await acting(context, context.standing.room!), officeFor(context.standing, organisationId)];
    const item = await itemNow(context, number, revision);
    const mine = receiverIn(item, office);
    const adopts = decision !== 'declined';
    const bodies = adopts ? await bodiesFor(context, departments) : [];
    const [action, dueDay] = [ACTIONS[decision], asked && workingDayFrom(asked)];
    insist(together<string>(itemInState(item.state, action), mayTell([reason, nextStep]), canDecide({
      decision, ...receiving(mine), reason, nextStep, departments: bodies.length, now: context.now, ...(dueDay ? { dueDay } : {}),
    })));
    const by = { organisationId: office, name: mine!.name };
    const moved = await moveItem(at, item, action, {
      decision: { decision, by, at: context.now, departments: bodies, ...(reason ? { reason } : {}), ...(nextStep ? { nextStep } : {}), ...(adopts && dueDay ? { dueDay } : {}), ...(adopts && result ? { result } : {}) },
    }, { role: '接收机关', office: by.name, ...(reason ? { text: reason } : {}), ...(nextStep ? { nextStep } : {}), ...(adopts && dueDay ? { dueDay } : {}) });
    await tellHeard(context, session, action, { n: number, words: adopts ? [bodies.map(({ name }) => name).join('、'), `${dateInWords(dueDay!)}前办结`, reason].filter(Boolean).join('，') : [decisionInWords('declined', reason), nextStep].join('；下一步：') });
    if (!adopts) await tellConvener(context, session, 'item-to-answer', { n: number });
    return { state: moved.state, revision: moved.revision };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

/** 交办: handed to the departments, the first of which leads. */
export const assign: FollowedHandler<OutcomeContract['assign']> = {
  async run({ number, revision, organisationId }, context) {
    const [session, at, office] = [await sessionNow(context), await acting(context, context.standing.room!), officeFor(context.standing, organisationId)];
    const item = await itemNow(context, number, revision);
    insist(together<string>(itemInState(item.state, 'assign'), canAssign(receiving(receiverIn(item, office)))));
    const { departments, dueDay } = item.decision!;
    const names = departments.map(({ name }) => name).join('、');
    const moved = await moveItem(at, item, 'assign', { assignedAt: context.now }, { role: '接收机关', office: names, dueDay: dueDay! });
    await tellHeard(context, session, 'assign', { n: number, words: names });
    await tellOffices(context, session, departments.map(({ organisationId: id }) => id), 'item-assigned', { n: number, words: dateInWords(dueDay!) });
    return { state: moved.state, revision: moved.revision };
  },
  after: ({ sessionId }) => handOutOwed(sessionId),
};

type Receiver = SuggestionItem['receivers'][number];
const receiverIn = ({ receivers }: SuggestionItem, office: string): Receiver | undefined => receivers.find(({ organisationId }) => organisationId === office);
const receiving = (mine: Receiver | undefined): { receiver: boolean; acknowledged: boolean } => ({ receiver: mine !== undefined, acknowledged: mine?.receivedAt !== undefined });
