import { appraisalMenders } from './menders/appraisal';
import { consultationMenders } from './menders/consultation';
import { statementMenders } from './menders/consultation-statement';
import { by, type Mender } from './menders/mender';
import { meMenders } from './menders/me';
import { outcomeMenders } from './menders/outcome';
import { policyMenders } from './menders/policy';
import { publicationMenders } from './menders/publication';
import { researchMenders } from './menders/research';
import { roomMenders } from './menders/room';
import { sessionMenders } from './menders/session';
import { textMenders } from './menders/text';
import { topicMenders } from './menders/topic';
import type { RuleId } from './refusals';

/** For every rule: who can put it right, and where. A rule nobody can mend does not compile. */
export const MENDERS: Record<RuleId, Mender> = { ...appraisalMenders, ...consultationMenders, ...statementMenders, ...meMenders, ...outcomeMenders, ...policyMenders, ...publicationMenders, ...researchMenders, ...roomMenders, ...sessionMenders, ...textMenders, ...topicMenders };

/** A rule of a newer server is mended by asking the room. */
export const menderOf = (rule: string): Mender => (MENDERS as Record<string, Mender | undefined>)[rule] ?? by('desk');
