import { useState } from 'react';
import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Refusal } from '@/components/Refusal';
import { SegmentedControl } from '@/components/SegmentedControl';
import { shownReasons } from '@/copy/reasons';
import type { Body } from '@/contract/organisation';
import { ORGANISATION_KIND_NAMES } from '@/domain/room/kinds';
import { officeNamed } from '@/domain/room/responsible-office';
import { Terms } from '../room/Terms';
import type { Office } from '../shared/use-office';
import { CountiesForm } from './CountiesForm';
import { KeepBodyForm } from './KeepBodyForm';

type Part = 'about' | 'terms' | 'change';

/** One body: what it is, who acts for it, and for those who keep the lists, its name and place in the tree. */
export function BodyOpen({ office, body, onDone }: { office: Office; body: Body; onDone: () => void }) {
  const [part, setPart] = useState<Part>('about');
  const { manages, unit } = office;
  const verdict = officeNamed(body);
  const noted = verdict.outcome === 'allowed' ? shownReasons(verdict.warnings) : [];
  return (
    <>
      <SegmentedControl<Part> label={body.name} value={part} onChange={setPart} segments={[{ value: 'about', label: '概况' }, { value: 'terms', label: '任职' }, ...(manages ? [{ value: 'change' as const, label: '修改' }] : [])]} />
      {part === 'about' && (
        <>
          <Card>
            <Facts rows={[
              ['类别', ORGANISATION_KIND_NAMES[body.kind]], ['上级', body.parent?.name], ['责任部门', body.responsibleOffice],
              ['联系', body.counties.length > 0 && office.units.filter(({ id }) => body.counties.includes(id)).map(({ name }) => name).join('、')],
            ]} />
          </Card>
          {noted.length > 0 && <Refusal title='还要办的' reasons={noted} />}
          {manages && unit.kind === 'city' && body.kind === 'promotionGroup' && <CountiesForm office={office} group={body} onDone={onDone} />}
        </>
      )}
      {part === 'terms' && <Terms office={office} place={{ bodyId: body.id }} name={body.name} />}
      {part === 'change' && <KeepBodyForm office={office} body={body} onDone={onDone} />}
    </>
  );
}
