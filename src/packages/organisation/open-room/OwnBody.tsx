import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { Loaded } from '@/components/Loaded';
import { Notice } from '@/components/Notice';
import type { RoomKind } from '@/domain/room/kinds';

type Props = { organisationId: string; county: string; kind: RoomKind; picked: string | undefined; onPick: (bodyId: string) => void };

/** An enterprise's room stands under its own Party organisation, a sector's under a special committee （四）（六）. */
export function OwnBody({ organisationId, county, kind, picked, onPick }: Props) {
  const pages = usePages(api.organisation.bodies, { organisationId, county, kind: kind === 'sector' ? 'specialCommittee' : 'partyOrganisation' });
  return (
    <Loaded read={{ ...pages, data: pages.items }} rows={1}>
      {(items) => (items.length === 0
        ? <Notice tone='warn'>{kind === 'sector' ? '还没有登记专门委员会，请先在“组织机构”里增加。' : '还没有登记单位党组织，请先在“组织机构”里增加。'}</Notice>
        : <ChoiceGroup label={kind === 'sector' ? '由哪个专门委员会' : '哪个单位党组织'} required kind='chips' {...(picked ? { value: picked } : {})} onChoose={onPick} choices={items.map(({ id, name }) => ({ value: id, label: name }))} />)}
    </Loaded>
  );
}
