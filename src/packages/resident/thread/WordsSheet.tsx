import { useState, type ReactNode } from 'react';
import type { Outcome } from '@/api/client';
import { useErrand } from '@/api/use-errand';
import { Button } from '@/components/Button';
import { Setback } from '@/components/Setback';
import { Sheet } from '@/components/Sheet';
import { TextArea } from '@/components/TextArea';
import { toast } from '@/design/toast';

export type WordsSheetProps<O> = {
  title: string; label: string; hint?: string; limit: number; least?: number; initial?: string; action: string; icon?: 'send' | 'check' | 'warning';
  /** Above the field. */
  children?: ReactNode;
  below?: ReactNode;
  send: (text: string, key: string) => Promise<Outcome<O>>;
  /** What is told when it has gone, by what the cloud answered. */
  said: string | ((answer: O, text: string) => string); onDone: () => Promise<unknown>; onClose: () => void;
};

/** Some words and where they go: answer, change, report, appeal. Whether they may go is the cloud's word, shown beside the button. */
export function WordsSheet<O>({ title, label, hint, limit, least = 2, initial = '', action, icon = 'send', children, below, send, said, onDone, onClose }: WordsSheetProps<O>) {
  const [text, setText] = useState(initial);
  const { send: go, busy, trouble } = useErrand(send);
  const words = text.trim();
  const press = async () => {
    const outcome = await go(words);
    if (!outcome.ok) return;
    toast(typeof said === 'string' ? said : said(outcome.data, words));
    onClose();
    await onDone();
  };
  const short = [...words].length < least;
  return (
    <Sheet
      open title={title} onClose={onClose}
      actions={<Button kind='primary' icon={icon} busy={busy} {...(short ? { why: `请写下${label}，至少${least}个字` } : {})} onPress={() => void press()}>{action}</Button>}
    >
      {children}
      <TextArea label={label} required={least > 0} limit={limit} initial={initial} {...(hint ? { hint } : {})} onText={setText} />
      <Setback trouble={trouble} title='没有办成' onRetry={() => void press()} />
      {below}
    </Sheet>
  );
}
