import { watch } from 'node:fs';
import { sep } from 'node:path';

/** Bundlers write a file in several steps: wait until it is quiet. */
const QUIET_MILLISECONDS = 120;

/** Renews a function's instances after its folder was rebuilt. Returns the way to stop. */
export function watchFunctions(
  dir: string,
  names: readonly string[],
  reload: (name: string) => void,
  log: (line: string) => void,
): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const watcher = watch(dir, { recursive: true }, (_event, file) => {
    const name = file?.split(sep)[0];
    if (name === undefined || !names.includes(name)) return;
    clearTimeout(timers.get(name));
    timers.set(
      name,
      setTimeout(() => {
        log(`[${name}] rebuilt: new instances from now on`);
        reload(name);
      }, QUIET_MILLISECONDS),
    );
  });
  watcher.on('error', (error) => log(`[functions] watching ${dir} stopped: ${error.message}`));
  return () => {
    watcher.close();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
