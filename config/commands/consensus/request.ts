import { parseArgs } from 'node:util';

export type Request = { folder: string; k?: number; given?: 'groups' | 'participants' };

/** The command's arguments; throws a sentence on what it does not know. */
export function requestOf(args: readonly string[]): Request {
  const { positionals, values } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { k: { type: 'string' }, 'given-groups': { type: 'boolean' }, 'given-participants': { type: 'boolean' } },
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new Error('usage: npm run --silent consensus -- FOLDER [--k K] [--given-groups | --given-participants]');
  if (values['given-groups'] && values['given-participants']) throw new Error('--given-groups and --given-participants exclude each other');
  if (values['given-groups'] && values.k !== undefined) throw new Error('--k and --given-groups exclude each other: nothing is clustered');
  if (values.k !== undefined && !/^[1-9]\d{0,2}$/.test(values.k)) throw new Error(`--k is a whole number from 1 to 999, not ${values.k}`);
  return {
    folder,
    ...(values.k === undefined ? {} : { k: Number(values.k) }),
    ...(values['given-groups'] ? { given: 'groups' } : values['given-participants'] ? { given: 'participants' } : {}),
  };
}
