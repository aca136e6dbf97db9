import { ChoiceGroup } from '@/components/ChoiceGroup';
import { TextInput } from '@/components/TextInput';
import type { OutputOf } from '@/contract/action';
import type { SessionContract } from '@/contract/session';
import type { Guest } from './guest';

type Known = OutputOf<SessionContract['invitable']>;
type Props = { guest: Guest; known: Known | undefined; onChange: (guest: Partial<Guest>) => void };
const BY_NAME = 'by-name';
/** The first is unset as soon as another way is chosen. */
const unpicked = { appointmentId: undefined, organisationId: undefined } as unknown as Partial<Guest>;

/** Who it is: of the members placed in this room, of the organisations beside it, or by name and a way to reach him or her. */
export function GuestFields({ guest, known, onChange }: Props) {
  const { kind, appointmentId, organisationId } = guest;
  const members = kind === 'member' ? known?.members ?? [] : [];
  const organisations = kind === 'leader' || kind === 'departmentHead' ? known?.organisations ?? [] : [];
  const listed = [
    ...members.map((member) => ({ value: `m:${member.appointmentId}`, label: member.name || member.title, hint: member.seated ? '已在名单上' : member.title })),
    ...organisations.map((one) => ({ value: `o:${one.organisationId}`, label: one.name, hint: '由单位答复谁来' })),
  ];
  const value = appointmentId ? `m:${appointmentId}` : organisationId ? `o:${organisationId}` : BY_NAME;
  const choose = (picked: string) => onChange({ ...unpicked, ...(picked.startsWith('m:') ? { appointmentId: picked.slice(2) } : picked.startsWith('o:') ? { organisationId: picked.slice(2) } : {}) });
  return (
    <>
      {listed.length > 0 && <ChoiceGroup label='请谁' required choices={[...listed, { value: BY_NAME, label: '另外写一位', hint: '写姓名和联系方式' }]} value={value} onChoose={choose} />}
      {value === BY_NAME && (
        <>
          <TextInput id='guest-name' label='姓名' required limit={20} initial={guest.name} onText={(name) => onChange({ name })} />
          {kind === 'departmentHead' && known && <ChoiceGroup kind='chips' label='哪个部门' required={false} choices={known.departments.map((name) => ({ value: name, label: name }))} value={guest.title} onChoose={(title) => onChange({ title })} />}
          <TextInput key={kind === 'departmentHead' ? guest.title : ''} id='guest-title' label='职务' required={false} limit={40} initial={guest.title} onText={(title) => onChange({ title })} />
          <TextInput id='guest-contact' label='电话' required limit={40} initial={guest.contact} hint='没有用过本程序的人，请把凭条编码告诉他' onText={(contact) => onChange({ contact })} />
        </>
      )}
    </>
  );
}
