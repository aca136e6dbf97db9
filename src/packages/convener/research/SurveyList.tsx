import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { ListItem } from '@/components/ListItem';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import { shownClause } from '@/copy/clauses';
import { SURVEY_LIMITS, SURVEY_STATE_NAMES } from '@/domain/research/questions';
import { goTo, paths } from '@/navigation';
import type { Given } from './ResearchTopic';

const clause = shownClause('convention.survey')!;

/** Surveys of this topic: to one group each, without names. */
export function SurveyList({ topic, research: { surveys, you } }: Given) {
  const open = you.actions.includes('openSurvey') && surveys.length < SURVEY_LIMITS.surveys;
  return (
    <Section title='问卷'>
      {surveys.length > 0 && (
        <Card flush>
          {surveys.map(({ id, title, group, state, questions }) => (
            <ListItem key={id} icon='document' title={title} note={`问${group}，${questions}题`} aside={<Tag tone={state === 'open' ? 'ok' : 'plain'}>{SURVEY_STATE_NAMES[state]}</Tag>} onPress={() => goTo(paths.surveyDesk(topic.id, id))} />
          ))}
        </Card>
      )}
      {open && <Button icon='plus' onPress={() => goTo(paths.surveyDesk(topic.id))}>写一份问卷</Button>}
      <ClauseLink clause={clause} />
    </Section>
  );
}
