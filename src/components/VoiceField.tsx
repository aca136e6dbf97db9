import { useEffect, useRef, useState } from 'react';
import { record, type Recording, type Sound } from '@/api/recorder';
import { aria } from '@/design/aria';
import { View } from '@tarojs/components';
import { Button } from './Button';
import { Field, type FieldProps } from './Field';
import { Row } from './Row';
import { Voice } from './Voice';

type Props = FieldProps & { sound: Sound | undefined; most: number; onChange: (sound: Sound | undefined) => void };

/** A voice message: press to speak, press when done; listen to it, or take it out again. */
export function VoiceField({ sound, most, onChange, ...field }: Props) {
  const [recording, setRecording] = useState<Recording>();
  const [passed, setPassed] = useState(0);
  const [failed, setFailed] = useState(false);
  const open = useRef<Recording>();
  useEffect(() => () => open.current?.stop(), []);
  useEffect(() => {
    if (!recording) return undefined;
    const clock = setInterval(() => setPassed((seconds) => seconds + 1), 1000);
    return () => clearInterval(clock);
  }, [recording]);
  const begin = async () => {
    setFailed(false);
    setPassed(0);
    try {
      const begun = await record(most);
      open.current = begun;
      setRecording(begun);
      onChange(await begun.done);
    } catch {
      setFailed(true);
    }
    open.current = undefined;
    setRecording(undefined);
  };
  return (
    <Field {...field} error={failed ? '没有录上。请到系统设置里允许使用话筒，或者直接写文字。' : field.error}>
      {recording && (
        <>
          <View {...aria({ role: 'status' })}>{`正在录，已录${passed}秒，最多${most}秒`}</View>
          <Button fit kind='primary' icon='check' onPress={() => recording.stop()}>说完了</Button>
        </>
      )}
      {!recording && sound && (
        <Row>
          <Voice url={sound.path} seconds={sound.seconds} label='听一遍' />
          <Button fit kind='quiet' icon='close' onPress={() => onChange(undefined)}>去掉录音</Button>
        </Row>
      )}
      {!recording && !sound && <Button fit kind='secondary' icon='microphone' onPress={() => void begin()}>开始录音</Button>}
    </Field>
  );
}
