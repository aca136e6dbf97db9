import { create } from 'zustand';
import type { RoomCard } from '../contract/room';
import { keep, kept } from './storage';

/** The room this phone follows: chosen once, kept here, changed at will. It needs no login. */
const STORED = 'my-room';
type MyRoom = { room: RoomCard | undefined; choose(room: RoomCard): void };

export const useMyRoom = create<MyRoom>((set) => ({
  room: kept<RoomCard>(STORED),
  choose: (room) => {
    keep(STORED, room);
    set({ room });
  },
}));
