import { useState } from 'react';
import { View } from '@tarojs/components';
import type { Sound } from '@/api/recorder';
import { VoiceField } from '@/components/VoiceField';
import { sentWords } from '@/copy/thread';
import { POST_LIMITS } from '@/domain/consultation/post';
import type { PostProps } from './PostCard';
import { sendPost } from './send-post';
import { WordsSheet } from './WordsSheet';

type Taken = { state: 'shown' | 'waiting' };

/** To somebody's post, in the same thread, typed or spoken; what is asked there goes to its author, a question to the room stands alone. */
export function ReplySheet({ topicId, post, onChanged, onClose }: PostProps & { onClose: () => void }) {
  const [sound, setSound] = useState<Sound>();
  return (
    <WordsSheet
      title={`答复${post.author.name}`} label='想说的话' least={sound ? 0 : 2} limit={POST_LIMITS.text} hint='对事不对人；不写手机号、身份证号。' action='发出答复' onDone={onChanged} onClose={onClose}
      said={({ state }: Taken, words) => sentWords(state, words)}
      send={(text, key) => sendPost({ topicId, kind: 'information', text, replyTo: post.id, photos: [], mentions: [], spoken: false, ...(sound ? { sound } : {}) }, key)}
      below={<VoiceField label='录一段话' required={false} sound={sound} most={POST_LIMITS.seconds} onChange={setSound} />}
    >
      <View className='quoted'>{post.text}</View>
    </WordsSheet>
  );
}
