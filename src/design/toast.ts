import { create } from 'zustand';

type Message = { text: string; tone: 'ok' | 'plain' | 'danger' };
export const useToast = create<{ message?: Message }>()(() => ({}));

let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * Says that something was done, for five seconds: elderly readers need longer than the usual two. Never the only place
 * of something that must be read.
 */
export function toast(text: string, tone: Message['tone'] = 'ok'): void {
  clearTimeout(leaving);
  useToast.setState({ message: { text, tone } });
  leaving = setTimeout(() => useToast.setState({ message: undefined }), 5000);
}

/** Takes the message away early: a sheet that opens has its buttons where the message stands. */
export function hush(): void {
  clearTimeout(leaving);
  useToast.setState({ message: undefined });
}
