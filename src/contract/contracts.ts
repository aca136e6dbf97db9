import type { ConsultationContract } from './consultation';
import type { DrawContract } from './draw';
import type { MemberContract } from './member';
import type { MeContract } from './me';
import type { ModerationContract } from './moderation';
import type { OrganisationContract } from './organisation';
import type { OutcomeContract } from './outcome';
import type { PaperContract } from './paper';
import type { PolicyContract } from './policy';
import type { PublicationContract } from './publication';
import type { ResearchContract } from './research';
import type { RoomContract } from './room';
import type { SessionContract } from './session';
import type { SheetContract } from './sheet';
import type { StatementContract } from './statement';
import type { TopicContract } from './topic';

/** Every feature with its contract. A function, the phone's client and the tests take their sides from this one list. */
export type Contracts = {
  room: RoomContract;
  topic: TopicContract;
  session: SessionContract;
  consultation: ConsultationContract;
  draw: DrawContract;
  statement: StatementContract;
  me: MeContract;
  moderation: ModerationContract;
  research: ResearchContract;
  outcome: OutcomeContract;
  organisation: OrganisationContract;
  sheet: SheetContract;
  member: MemberContract;
  paper: PaperContract;
  policy: PolicyContract;
  publication: PublicationContract;
};
