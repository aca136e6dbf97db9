import { buildFunctions } from '../../config/functions';

/** Tests of functions call what would be deployed, as it is now. */
export default async function functionsBuilt(): Promise<void> {
  await buildFunctions();
}
