import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const NO_PERMISSION = -604101;

/** Marks a function's own credentials, so that a call can be told to be its. */
export const sessionTokenOf = (functionName: string) => `function:${functionName}`;

/**
 * May this function call that open API? In the cloud a function names them in its `config.json`
 * (`permissions.openapi`); a function without the file is not held to it here.
 */
export function mayCall(dir: string, sessionToken: string | undefined, apiName: string): boolean {
  const name = sessionToken?.startsWith(sessionTokenOf('')) ? sessionToken.slice(sessionTokenOf('').length) : undefined;
  if (name === undefined || !/^[\w-]+$/.test(name)) return true;
  const declared = declaredApis(join(dir, name, 'config.json'));
  return declared === undefined || declared.includes(apiName);
}

function declaredApis(file: string): readonly string[] | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { permissions?: { openapi?: string[] } }).permissions?.openapi ?? [];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${file} is not readable JSON`);
  }
}
