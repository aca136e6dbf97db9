import { useState } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/design/aria';
import { ClauseSheet, type ShownClause } from './ClauseSheet';
import { Icon } from './Icon';
import './ClauseLink.scss';

/** 依据…: opens the words themselves. */
export function ClauseLink({ clause }: { clause: ShownClause }) {
  const [open, setOpen] = useState(false);
  const words = clause.kind === 'policy' ? `依据《实施意见》${clause.number}` : '依据本系统约定';
  return (
    <>
      <View className='clause-link' hoverClass='clause-link--down' {...aria({ role: 'button', label: `${words}，查看原文` })} onClick={() => setOpen(true)}>
        <Icon name='document' size='sm' className='clause-link__sign' />
        {words}
        <Icon name='chevron-right' size='sm' />
      </View>
      <ClauseSheet clause={clause} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
