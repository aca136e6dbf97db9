/** How often a phone looks at what goes on in a session, in milliseconds: never more than twelve times a minute, and the less the quieter it is. */
const PACE = { lively: 5000, calm: 10_000, quiet: 20_000, weak: 60_000 } as const;
/** Looks without news after which it is called calm, and quiet. */
const CALM_AFTER = 6;
const QUIET_AFTER = 18;

/** `quietLooks`: looks in a row that brought nothing new. `weak`: a slow network, or the last look failed. A page that is not in view does not look at all. */
export const nextLook = ({ quietLooks, weak, hidden }: { quietLooks: number; weak: boolean; hidden: boolean }): number | undefined =>
  hidden ? undefined : weak ? PACE.weak : quietLooks >= QUIET_AFTER ? PACE.quiet : quietLooks >= CALM_AFTER ? PACE.calm : PACE.lively;

/** Looks in one minute of a session in which something changes every `changeEvery` milliseconds (never, when undefined). */
export function looksAMinute({ changeEvery, weak = false, minutes = 1 }: { changeEvery?: number; weak?: boolean; minutes?: number }): number {
  let [at, quietLooks, looks, seen] = [0, 0, 0, 0];
  for (; at < minutes * 60_000; looks += 1) {
    const changes = changeEvery === undefined ? 0 : Math.floor(at / changeEvery);
    quietLooks = changes > seen ? 0 : quietLooks + 1;
    seen = changes;
    at += nextLook({ quietLooks, weak, hidden: false })!;
  }
  return looks / minutes;
}
