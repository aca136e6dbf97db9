import { Card } from '@/components/Card';
import { Facts } from '@/components/Facts';
import { Section } from '@/components/Section';
import type { SessionView } from '@/contract/session-shapes';
import { normName } from '@/copy/session-desk';
import { momentOf } from '@/copy/time';

/** Norms set aside in this session, with the reason and who gave it: on record, for everybody to see. */
export function Relaxed({ session: { relaxations } }: { session: SessionView }) {
  if (relaxations.length === 0) return null;
  return (
    <Section title='写明理由放宽的'>
      <Card><Facts rows={relaxations.map(({ rule, reason, role, at }) => [normName(rule), `${reason}（${role}，${momentOf(at)}）`] as const)} /></Card>
    </Section>
  );
}
