import { api } from '@/api/client';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Facts } from '@/components/Facts';
import { shownClause } from '@/copy/clauses';
import { WAY_HINTS, WAY_NAMES } from '@/copy/session-desk';
import { momentOf } from '@/copy/time';
import { aboutOf } from './about-of';
import { StepButton } from './StepButton';
import type { StepProps } from './Working';

const half = shownClause('7.stakeholder-half')!;

/** 开始报名: from now on people can sign up, half of the seats kept for those whom it concerns. */
export function OpenSignUp({ session }: StepProps) {
  const { id, revision, seats, signUp } = session;
  return (
    <>
      <Card>
        <Facts rows={[
          ['席位', `${seats.limit}个，其中${seats.heldForStakeholders}个留给利益相关方代表`], ['方式', `${WAY_NAMES[signUp.way]}：${WAY_HINTS[signUp.way]}`], ['截止', momentOf(signUp.closesAt)],
        ]} />
        <ClauseLink clause={half} />
      </Card>
      <StepButton action={api.session.openSignUp} input={{ sessionId: id, revision }} about={aboutOf(session)} icon='people' said='已开始报名。'>开始报名</StepButton>
    </>
  );
}
