import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { CheckItem } from '@/components/CheckItem';
import { Field } from '@/components/Field';
import { Loaded } from '@/components/Loaded';

/** The departments a sector's matters are settled with （六：会同有关部门商定）, and to which its lists may go （八）. */
export function Departments({ picked, onPick }: { picked: readonly string[]; onPick: (ids: readonly string[]) => void }) {
  const read = useRead(api.organisation.departments, {});
  return (
    <Loaded read={read} rows={2}>
      {({ items }) => (
        <Field label='会同哪些部门' required={false} hint='议题由专门委员会会同这些部门商定，清单审核后可以报送它们'>
          {items.map(({ id, name }) => <CheckItem key={id} label={name} on={picked.includes(id)} onChange={(on) => onPick(on ? [...picked, id] : picked.filter((one) => one !== id))} />)}
        </Field>
      )}
    </Loaded>
  );
}
