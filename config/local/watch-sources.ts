import { context } from 'esbuild';
import { bundleOptions, FUNCTIONS_DIR } from '../functions';
import { functions } from '../cloudbase/functions';

/** Rebuilds a function when anything it is made of changes; the emulator then takes new instances of it. */
export function watchFunctionSources(log: (line: string) => void): () => void {
  const contexts = functions.map(async ({ name }) => {
    const watching = await context({ ...bundleOptions(name, FUNCTIONS_DIR), logLevel: 'warning' });
    await watching.watch();
    return watching;
  });
  Promise.all(contexts).catch((error: Error) => log(error.message));
  return () => void Promise.allSettled(contexts.map(async (one) => (await one).dispose()));
}
