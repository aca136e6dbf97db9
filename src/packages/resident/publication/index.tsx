import { useState } from 'react';
import Taro, { useLoad, useShareAppMessage } from '@tarojs/taro';
import { api } from '@/api/client';
import { useRead } from '@/api/read';
import { EmptyState } from '@/components/EmptyState';
import { Loaded } from '@/components/Loaded';
import { Page } from '@/components/Page';
import { paths, textOf } from '@/navigation';
import { Outcome } from './Outcome';
import { Withdrawn } from './Withdrawn';

/** One outcome for its readers: what came of it, corrections, and how to check it. A shared card shows the published title and its picture, and nothing else. */
export default function Publication() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  const read = useRead(api.publication.view, id ? { sessionId: id } : undefined);
  const card = read.data?.card;
  const picture = card?.scope === 'city' && /^https:/.test(read.data?.address ?? '') ? `${read.data!.address}/card.png` : undefined;
  useShareAppMessage(() => ({ ...(picture ? { imageUrl: picture } : {}), title: card?.scope === 'city' ? [...card.title].slice(0, 26).join('') : '有事好商量·协商成果', path: id ? paths.publication(id) : '/pages/home/index' }));
  if (id === '') return <Page title='协商成果'><EmptyState title='没有指明是哪份成果' text='可以从成果列表里找。' action='看成果' onAction={() => void Taro.redirectTo({ url: paths.publications() })} /></Page>;
  return <Page title='协商成果'>{id && <Loaded read={read}>{(view) => (view.withdrawn ? <Withdrawn gone={view.withdrawn} /> : view.current && view.card ? <Outcome sessionId={id} view={view} card={view.card} current={view.current} /> : null)}</Loaded>}</Page>;
}
