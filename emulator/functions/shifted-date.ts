let offset = 0;

export function setClockOffset(milliseconds: number): void {
  offset = milliseconds;
}

/**
 * Makes `Date` follow the emulator's clock inside an instance, so that a test can let a month pass for
 * unmodified functions. A proxy keeps `instanceof` and `constructor` true for dates made either way.
 */
export function shiftDate(): void {
  const Real = Date;
  const now = () => Real.now() + offset;
  const Shifted: DateConstructor = new Proxy(Real, {
    construct: (target, parts, newTarget) =>
      Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget === Shifted ? target : newTarget) as Date,
    apply: () => new Real(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : (Reflect.get(target, name, receiver) as unknown)),
  });
  Object.defineProperty(Real.prototype, 'constructor', { value: Shifted, writable: true, configurable: true });
  globalThis.Date = Shifted;
}
