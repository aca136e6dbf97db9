import { keep, kept } from './storage';

/**
 * What is being written stays on the phone until it is sent: saved as it is typed, found again after the app was closed. A
 * draft that is on its way keeps its key, so that sending it again does nothing twice.
 */
export type Draft = { title: string; wrong: string; place: string; affected: string; photos: { id: string; path: string }[]; sendingKey?: string; savedAt: number };

const nameOf = (roomId: string): string => `draft-${roomId}`;

export const draftFor = (roomId: string): Draft | undefined => kept<Draft>(nameOf(roomId));
export const keepDraft = (roomId: string, draft: Omit<Draft, 'savedAt'>): boolean => keep(nameOf(roomId), { ...draft, savedAt: Date.now() });
export const dropDraft = (roomId: string): boolean => keep(nameOf(roomId), undefined);
