import { useState } from 'react';
import { useLoad } from '@tarojs/taro';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { goToTab, textOf } from '@/navigation';
import { SpeakingPage } from './SpeakingPage';

/** 会上发言, for those on the roster: who speaks, for how long, and my own hand. */
export default function Speaking() {
  const [id, setId] = useState<string>();
  useLoad((params: Record<string, unknown> = {}) => setId(textOf(params.id)));
  if (id === '') return <Page title='会上发言'><EmptyState title='没有指明是哪次协商' text='可以从协商列表里找。' action='看协商' onAction={() => goToTab('sessions')} /></Page>;
  return <Page title='会上发言'>{id && <SpeakingPage key={id} sessionId={id} />}</Page>;
}
