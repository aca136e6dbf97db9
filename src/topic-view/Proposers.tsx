import { Row } from '@/components/Row';
import { Tag } from '@/components/Tag';
import type { TopicView } from '@/contract/topic';

/** Who raised it, by masked names; whom nobody has attested yet is marked 待确认. */
export function Proposers({ topic: { proposers } }: { topic: TopicView }) {
  return (
    <Row>
      {proposers.map(({ name, attested, first }, index) => (
        <Tag key={index} tone={attested ? 'plain' : 'warn'} {...(attested ? {} : { icon: 'clock' as const })}>
          {`${name}${first && proposers.length > 1 ? '（最先提出）' : ''}${attested ? '' : ' 待确认'}`}
        </Tag>
      ))}
    </Row>
  );
}
