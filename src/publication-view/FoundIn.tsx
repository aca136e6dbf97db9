import { Text, View } from '@tarojs/components';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Section } from '@/components/Section';
import { Tag } from '@/components/Tag';
import type { PublicationDraftView } from '@/contract/publication';
import { classes } from '@/components/classes';
import './publication.scss';

type Part = PublicationDraftView['parts'][number];
type Props = { parts: readonly Part[]; /** Without it one only looks. */ onToggle?: (words: string, stands: boolean) => void; busy?: boolean };

/** What was found in the words, marked where it stands: masked by itself, or let stand word for word by a person. */
export function FoundIn({ parts, onToggle, busy }: Props) {
  const some = parts.filter(({ findings }) => findings.length > 0);
  if (some.length === 0) return null;
  return (
    <Section title='找到的个人信息、人数很少的数字'>
      {some.map((part) => (
        <Card key={part.key}>
          <View className='gate__what'>{part.label}</View>
          <Marked part={part} />
          {part.findings.map((found) => (
            <View key={found.from} className='found-one'>
              <View className='found-one__words'>{found.confirmed ? `${found.kind}“${found.text}”照原样公开` : `${found.kind}“${found.text}”换成“${found.mask}”`}</View>
              {found.never ? <Tag>一律遮住</Tag> : onToggle
                ? <Button fit kind='quiet' {...(busy ? { busy } : {})} label={`${found.text}：${found.confirmed ? '还是遮住' : '确认可以公开'}`} onPress={() => onToggle(found.text, !found.confirmed)}>{found.confirmed ? '还是遮住' : '确认可以公开'}</Button>
                : <Tag tone={found.confirmed ? 'ok' : 'warn'}>{found.confirmed ? '确认公开' : '已遮住'}</Tag>}
            </View>
          ))}
        </Card>
      ))}
    </Section>
  );
}

/** The words with what was found marked in them; user text stays text. */
function Marked({ part: { text, findings } }: { part: Part }) {
  const pieces: { words: string; mark?: boolean }[] = [];
  let at = 0;
  for (const { from, to, confirmed } of findings) {
    pieces.push({ words: text.slice(at, from) }, { words: text.slice(from, to), mark: confirmed });
    at = to;
  }
  pieces.push({ words: text.slice(at) });
  return <View className='found-in'>{pieces.map(({ words, mark }, i) => <Text key={i} className={mark === undefined ? '' : classes('found-in__mark', mark && 'found-in__mark--stands')}>{words}</Text>)}</View>;
}
