import { buildWithTaro } from '../../../config/builds/taro';
import { weapp } from '../../../config/builds/target';
import functionsBuilt from '../../support/functions-built';

/** The package under test is made of the source as it is now; nothing is built twice. */
export default async function built(): Promise<void> {
  await functionsBuilt();
  if ((await buildWithTaro(weapp)) === 'built') console.log('built dist/weapp');
}
