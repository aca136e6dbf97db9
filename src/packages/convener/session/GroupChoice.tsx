import { ChoiceGroup } from '@/components/ChoiceGroup';

type Props = { groups: readonly string[]; value: string | undefined; onChoose: (group: string) => void };

/** Whom a stakeholder stands for: one of the groups the topic names. */
export function GroupChoice({ groups, value, onChoose }: Props) {
  return <ChoiceGroup kind='chips' label='代表哪个群体' required choices={groups.map((group) => ({ value: group, label: group }))} {...(value ? { value } : {})} onChoose={onChoose} />;
}
