import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { ListItem } from '@/components/ListItem';
import { ANSWERS, type AnswerKind } from '@/copy/convener';

type Props = { answered: boolean; open: readonly AnswerKind[]; kind?: AnswerKind | undefined; onChoose: (kind: AnswerKind | undefined) => void };

/** Which of the five answers. Once chosen, only that one stays, with the way back to all of them. */
export function Choosing({ answered, open, kind, onChoose }: Props) {
  if (kind) {
    return (
      <Card flush>
        <ListItem icon='check-circle' title={`答复：${ANSWERS[kind].name}`} aside={<Button fit kind='quiet' label='换一种答复' onPress={() => onChoose(undefined)}>换一种</Button>} />
      </Card>
    );
  }
  const choices = open.map((value) => ({ value, label: ANSWERS[value].name, hint: ANSWERS[value].when }));
  if (answered) return <ChoiceGroup label='还可以' choices={choices} onChoose={onChoose} />;
  return <ChoiceGroup label='怎样答复' hint='件件有回音：每一种答复都会告诉提出人理由和下一步。' choices={choices} onChoose={onChoose} />;
}
