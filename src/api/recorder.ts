import Taro from '@tarojs/taro';

/** A voice message before it is sent: a temporary path on WeChat, a data URL in a browser. */
export type Sound = { path: string; seconds: number };
/** `done` comes to it when it is stopped, or by itself after the longest time. */
export type Recording = { stop(): void; done: Promise<Sound> };

/** Sixteen thousand samples a second in MP3 are speech well heard, and 60 seconds of it 180 kB. */
const SAMPLES = 16_000;
const BITS = 24_000;

/** Begins to record; refused by the phone or the person, it throws. */
export const record = (most: number): Promise<Recording> => (process.env.TARO_ENV === 'h5' ? inBrowser(most) : onWeChat(most));

/** WeChat has one recorder for all; what it says goes to whoever records now. */
let now: { ended(sound: Sound): void; failed(error: unknown): void; started(): void } | undefined;
let heard = false;

function onWeChat(most: number): Promise<Recording> {
  const recorder = Taro.getRecorderManager();
  if (!heard) {
    heard = true;
    recorder.onStart(() => now?.started());
    recorder.onStop(({ tempFilePath, duration }) => now?.ended({ path: tempFilePath, seconds: secondsOf(duration) }));
    recorder.onError((error) => now?.failed(error));
  }
  return new Promise((resolve, reject) => {
    const done = new Promise<Sound>((ended, failed) => {
      now = { ended, failed: (error) => { failed(error); reject(error); }, started: () => resolve({ stop: () => recorder.stop(), done }) };
    });
    done.catch(() => undefined);
    recorder.start({ duration: most * 1000, sampleRate: SAMPLES, numberOfChannels: 1, encodeBitRate: BITS, format: 'mp3' });
  });
}

async function inBrowser(most: number): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS });
  const [parts, from]: [Blob[], number] = [[], Date.now()];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const stop = () => { if (recorder.state !== 'inactive') recorder.stop(); };
  const longest = setTimeout(stop, most * 1000);
  const done = new Promise<Sound>((resolve) => {
    recorder.onstop = async () => {
      clearTimeout(longest);
      for (const track of stream.getTracks()) track.stop();
      resolve({ path: await dataUrlOf(new Blob(parts, { type: recorder.mimeType })), seconds: Math.min(most, secondsOf(Date.now() - from)) });
    };
  });
  recorder.start();
  return { stop, done };
}

const secondsOf = (milliseconds: number): number => Math.max(1, Math.round(milliseconds / 1000));

const dataUrlOf = (blob: Blob): Promise<string> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.onload = () => resolve(reader.result as string);
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(blob);
});
