import { buildWithTaro } from '../../../config/builds/taro';
import { weapp } from '../../../config/builds/target';
import functionsBuilt from '../../support/functions-built';

/**
 * The package under test is made of the source as it is now; nothing is built twice. KEEP_BUILDS=1 takes what is there,
 * for whoever is writing tests.
 */
export default async function built(): Promise<void> {
  await functionsBuilt();
  if (process.env.KEEP_BUILDS) return;
  if ((await buildWithTaro(weapp)) === 'built') console.log('built dist/weapp');
}
