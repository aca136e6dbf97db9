import { CheckItem } from '@/components/CheckItem';
import { Field } from '@/components/Field';
import type { ListItemShown } from '@/contract/outcome-shapes';

type Receiver = { organisationId: string; name: string };
/** Left out, by receiver: the numbers of suggestions that do not concern it. */
export type LeftOut = Readonly<Record<string, readonly number[]>>;
type Props = { items: readonly ListItemShown[]; receivers: readonly Receiver[]; leftOut: LeftOut; onChange: (leftOut: LeftOut) => void };

/** Which suggestion concerns which of the receivers; every one concerns all until somebody says otherwise. */
export function Shares({ items, receivers, leftOut, onChange }: Props) {
  const isOut = (id: string, number: number): boolean => leftOut[id]?.includes(number) ?? false;
  const change = (id: string, number: number, on: boolean) => onChange({ ...leftOut, [id]: on ? (leftOut[id] ?? []).filter((n) => n !== number) : [...(leftOut[id] ?? []), number] });
  return (
    <>
      {items.map(({ what }, i) => (
        <Field key={i} label={`第${i + 1}条给谁`} required hint={what}>
          {receivers.map(({ organisationId: id, name }) => <CheckItem key={id} label={name} on={!isOut(id, i + 1)} onChange={(on) => change(id, i + 1, on)} />)}
        </Field>
      ))}
    </>
  );
}

/** As the contract has it: a share for those whom not every suggestion concerns; who is concerned by none is not a receiver. */
export function sharesFrom(items: number, receivers: readonly string[], leftOut: LeftOut): { receivers: string[]; shares: { organisationId: string; items: number[] }[] } {
  const all = receivers.map((organisationId) => ({ organisationId, items: Array.from({ length: items }, (_, i) => i + 1).filter((n) => !leftOut[organisationId]?.includes(n)) }));
  const concerned = all.filter((share) => items === 0 || share.items.length > 0);
  return { receivers: concerned.map(({ organisationId }) => organisationId), shares: concerned.filter((share) => share.items.length < items) };
}
