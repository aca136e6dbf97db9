import { useState } from 'react';
import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { ListItem } from '@/components/ListItem';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import { shownClause } from '@/copy/clauses';
import { placesWithout, withoutRoom } from '@/copy/coverage-map';
import { NEXT_TO_COVER } from '@/copy/organisation-desk';
import { goTo, paths } from '@/navigation';
import type { Office } from '../shared/use-office';
import { CoveredBar } from './CoveredBar';

const clause = shownClause('4.coverage')!;
const SHOWN_AT_FIRST = 5;

/** Townships and parks first, then villages; the places still without a room by name, and where one keeps the lists, the way to open one. */
export function Coverage({ office: { organisationId, county, manages } }: { office: Office }) {
  const read = useRead(api.organisation.coverage, { organisationId, county });
  const [all, setAll] = useState(false);
  return (
    <Section title='覆盖'>
      <Loaded read={read} rows={1}>
        {({ next, without, ...counts }) => (
          <>
            <Card>
              <View className='covered'>
                <CoveredBar name='乡镇（街道）' covered={counts.townships} />
                <CoveredBar name='园区' covered={counts.parks} />
                <CoveredBar name='村（社区）' covered={counts.villages} />
              </View>
              <View className='covered__next'>{NEXT_TO_COVER[next]}{withoutRoom(counts)}</View>
              <ClauseLink clause={clause} />
            </Card>
            {without.length > 0 && (
              <Card flush>
                {(all ? without : without.slice(0, SHOWN_AT_FIRST)).map(({ id, name, path }) => (
                  <ListItem key={id} icon='location' title={name} note={`${path.join(' ')}，还没有议事室`} {...(manages ? { aside: '开设', onPress: () => goTo(paths.ofCounty('open-room', organisationId, county, `&area=${id}`)) } : {})} />
                ))}
              </Card>
            )}
            {!all && without.length > SHOWN_AT_FIRST && <Button kind='quiet' onPress={() => setAll(true)}>{`看${placesWithout(counts) > without.length ? '前' : '全部'}${without.length}处没有议事室的地方`}</Button>}
          </>
        )}
      </Loaded>
    </Section>
  );
}
