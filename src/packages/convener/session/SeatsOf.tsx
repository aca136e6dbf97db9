import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Loaded } from '@/components/Loaded';
import { Section } from '@/components/Section';
import type { RosterLine, SessionView } from '@/contract/session-shapes';
import { ROSTER_KIND_NAMES, ROSTER_KINDS } from '@/domain/session/session';
import { SeatLine } from './SeatLine';
import { useSeats } from './use-seats';

type Props = { session: SessionView; state: RosterLine['state']; title: string; byKind?: boolean; numbered?: boolean; quiet?: boolean };

/** One part of the roster. `byKind` puts those of one kind together; `numbered` tells the place in line; `quiet` shows nothing where there is nobody. */
export function SeatsOf({ session, state, title, byKind = false, numbered = false, quiet = false }: Props) {
  const read = useSeats(session.id, state);
  if (quiet && (read.data?.length ?? 0) === 0) return null;
  return (
    <Section title={read.data ? `${title}（${read.data.length}人${read.more ? '以上' : ''}）` : title}>
      <Loaded read={read}>
        {(lines) => (
          <>
            {groupsOf(lines, byKind).map(([name, group]) => (
              <Card key={name} flush>
                {name && <View className='seat seat--head'>{`${name}　${group.length}人`}</View>}
                {group.map((line, i) => <SeatLine key={line.seatId} session={session} line={line} {...(numbered ? { place: i + 1 } : {})} />)}
              </Card>
            ))}
            {read.more && <Button kind='quiet' onPress={() => void read.loadMore()}>再看一些</Button>}
          </>
        )}
      </Loaded>
    </Section>
  );
}

const groupsOf = (lines: readonly RosterLine[], byKind: boolean): [string, readonly RosterLine[]][] => (!byKind ? [['', lines]]
  : ROSTER_KINDS.map((kind): [string, readonly RosterLine[]] => [ROSTER_KIND_NAMES[kind], lines.filter((line) => line.kind === kind)]).filter(([, group]) => group.length > 0));
