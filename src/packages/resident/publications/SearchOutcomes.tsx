import { useState } from 'react';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { SearchInput } from '@/components/SearchInput';
import { PublicationCard } from '@/publication-view/PublicationCard';
import { ByCode } from './ByCode';

const LONGEST = 40;
/** With the blanks between its pieces. */
const CODE_AS_TYPED = 80;
/** A code as it is printed: 64 digits of base 16, in pieces or not. */
const codeIn = (words: string): string | undefined => /^[0-9a-f]{64}$/.exec(words.replace(/\s/g, '').toLowerCase())?.[0];

/** By words, pinyin or initials; a wrong character of the right sound finds it too. By the code that stands under it: whose words these are. */
export function SearchOutcomes() {
  const [words, setWords] = useState('');
  const code = codeIn(words);
  const read = useRead(api.publication.search, words.trim() && !code ? { words: [...words.trim()].slice(0, LONGEST).join('') } : undefined);
  return (
    <>
      <SearchInput label='搜协商成果' limit={CODE_AS_TYPED} placeholder='如：停车场，或首字母 tcc，或校验码' onSearch={setWords} />
      {code && <ByCode code={code} />}
      {words.trim() && !code && (
        <Loaded read={read} rows={3}>
          {({ items }) => (items.length === 0
            ? <Card><EmptyState picture='search' title={`没有找到“${words.trim()}”`} text='换个说法，少写几个字，或写拼音首字母。' /></Card>
            : <>{items.map((one) => <PublicationCard key={one.sessionId} publication={one} />)}</>)}
        </Loaded>
      )}
    </>
  );
}
