import type { Action } from '../../src/contract/action';
import type { Contracts } from '../../src/contract/contracts';
import { consultationContract } from '../../src/contract/consultation';
import { drawContract } from '../../src/contract/draw';
import { meContract } from '../../src/contract/me';
import { moderationContract } from '../../src/contract/moderation';
import { outcomeContract } from '../../src/contract/outcome';
import { paperContract } from '../../src/contract/paper';
import { policyContract } from '../../src/contract/policy';
import { publicationContract } from '../../src/contract/publication';
import { researchContract } from '../../src/contract/research';
import { memberContract } from '../../src/contract/member';
import { organisationContract } from '../../src/contract/organisation';
import { roomContract } from '../../src/contract/room';
import { sessionContract } from '../../src/contract/session';
import { sheetContract } from '../../src/contract/sheet';
import { statementContract } from '../../src/contract/statement';
import { topicContract } from '../../src/contract/topic';

/** The contracts themselves, for tests that go through every action; a feature that is left out does not compile. */
export const contracts: Contracts = {
  room: roomContract,
  topic: topicContract,
  session: sessionContract,
  consultation: consultationContract,
  draw: drawContract,
  statement: statementContract,
  me: meContract,
  moderation: moderationContract,
  research: researchContract,
  outcome: outcomeContract,
  organisation: organisationContract,
  sheet: sheetContract,
  member: memberContract,
  paper: paperContract,
  policy: policyContract,
  publication: publicationContract,
};

export type NamedAction = { name: string; feature: keyof Contracts; action: string; spec: Action };

/** Every action there is, as `feature.action`. */
export const everyAction = (): NamedAction[] => Object.entries(contracts).flatMap(([feature, contract]) =>
  Object.entries(contract as Record<string, Action>).map(([action, spec]) => ({ name: `${feature}.${action}`, feature: feature as keyof Contracts, action, spec })));

export const writeNames = (): string[] => everyAction().filter(({ spec }) => spec.writes).map(({ name }) => name);
