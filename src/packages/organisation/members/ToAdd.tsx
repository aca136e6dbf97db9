import { View } from '@tarojs/components';
import { api } from '@/api/client';
import { usePages } from '@/api/read';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { shownClause } from '@/copy/clauses';
import { LISTS } from '@/copy/organisation-rosters';
import { goTo, paths } from '@/navigation';
import { Term } from '../room/Term';
import { More } from '../shared/More';
import type { Office } from '../shared/use-office';

const clause = shownClause('11.add-members')!;

/** 增补名单 （十一）: conveners who are no members yet, with the reason written down; they leave the list by themselves. */
export function ToAdd({ office: { organisationId, county } }: { office: Office }) {
  const pages = usePages(api.organisation.toAdd, { organisationId, county });
  return (
    <>
      <Loaded read={{ ...pages, data: pages.items }} rows={2}>
        {(items) => (items.length === 0
          ? <Card><EmptyState picture='success' title={LISTS.toAdd.title} text={LISTS.toAdd.text} /></Card>
          : (
            <Card flush>
              {items.map((term) => (
                <View key={term.id}>
                  <Term term={term} where={term.where} />
                  {term.roomId && <Button fit kind='quiet' icon='home' label={`看${term.where}`} onPress={() => goTo(paths.officeRoom(organisationId, county, term.roomId!))}>看这个议事室</Button>}
                </View>
              ))}
            </Card>
          ))}
      </Loaded>
      <More pages={pages} />
      <ClauseLink clause={clause} />
    </>
  );
}
