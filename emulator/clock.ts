/** The emulator's time: the machine's plus an offset that tests move. */
export type Clock = {
  now(): number;
  /** Sets the distance from the machine's time, in milliseconds. */
  offset(ms: number): void;
};

export function openClock(moved: () => void = () => undefined): Clock {
  let distance = 0;
  return {
    now: () => Date.now() + distance,
    offset: (ms) => {
      distance = ms;
      moved();
    },
  };
}
