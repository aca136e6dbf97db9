import { View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import type { EvidenceView } from '@/contract/research';
import { PART_HINTS } from '@/copy/research';
import { PART_NAMES, type Part } from '@/domain/research/research';
import { Piece } from './Piece';
import type { Given } from './ResearchTopic';
import './research.scss';

type Props = Given & { part: Part; pieces: readonly EvidenceView[]; onAdd: () => void; onChange: (piece: EvidenceView) => void };

/** One of the three parts: what it is about, what has been found, and the way to add to it. */
export function PartSection({ part, pieces, onAdd, onChange, ...given }: Props) {
  const open = given.research.you.actions.includes('addEvidence');
  return (
    <Section title={`${PART_NAMES[part]}（${pieces.length}项）`}>
      <Card>
        <View className='part__hint'>{PART_HINTS[part]}</View>
        {pieces.map((piece) => <Piece key={piece.id} {...given} piece={piece} onChange={() => onChange(piece)} />)}
        {open && <View className='part__add'><Button icon='plus' label={`添加${PART_NAMES[part]}`} onPress={onAdd}>{`添加${PART_NAMES[part]}`}</Button></View>}
      </Card>
    </Section>
  );
}
