import { buildWithTaro } from '../../../config/builds/taro';
import { h5, h5Demo } from '../../../config/builds/target';
import functionsBuilt from '../../support/functions-built';

/**
 * The pages under test are made of the source as it is now; nothing is built twice. KEEP_BUILDS=1 takes what is there,
 * for whoever is writing tests.
 */
export default async function built(): Promise<void> {
  await functionsBuilt();
  if (process.env.KEEP_BUILDS) return;
  for (const target of [h5, h5Demo]) {
    if ((await buildWithTaro(target)) === 'built') console.log(`built ${target.folder}`);
  }
}
