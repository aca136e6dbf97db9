import { Button } from '@/components/Button';
import { Row } from '@/components/Row';
import { Setback } from '@/components/Setback';
import { FORMAT_NAMES, PAPER_NAMES } from '@/copy/paper';
import { PAPERS, type PaperName } from '@/domain/session/papers';
import { usePaper } from './use-paper';

type Props = { sessionId: string; paper: PaperName; /** To whom, for an invitation or a letter. */ seat?: { seatId: string; name: string }; /** Of which question a letter is. */ questionId?: string };

/** A button for each format a paper has: made from the record at a press, and handed over. */
export function PaperButtons({ sessionId, paper, seat, questionId }: Props) {
  const { take, busy, trouble } = usePaper(sessionId);
  return (
    <>
      <Setback trouble={trouble} title='没有生成' />
      <Row>
        {PAPERS[paper].map((format) => (
          <Button key={format} fit icon='document' busy={busy?.format === format} label={`${seat ? `${seat.name}：` : ''}${PAPER_NAMES[paper]}，${FORMAT_NAMES[format]}`} onPress={() => void take({ paper, format, ...(seat ? { seatId: seat.seatId } : {}), ...(questionId ? { questionId } : {}) })}>
            {FORMAT_NAMES[format]}
          </Button>
        ))}
      </Row>
    </>
  );
}
