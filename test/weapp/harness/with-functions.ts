import { demoIdentities } from '../../../config/local/demo-state';
import { startLocalProgram } from '../../../config/local/local-program';
import type { Emulator } from '../../../emulator/emulator';
import { launch, type Launch, type MiniProgram } from './mini-program';

export type Backed = { emulator: Emulator; phoneOf(openid: string, more?: Launch): MiniProgram; stop(): Promise<void> };

/** The real functions on the emulator with the demo data, and phones that reach them as through WeChat. */
export async function withFunctions(env: Record<string, string> = {}): Promise<Backed> {
  const emulator = await startLocalProgram({ port: 0, data: ':memory:', env });
  await demoIdentities(emulator, ':memory:');
  const phones: MiniProgram[] = [];
  return {
    emulator,
    phoneOf: (openid, more = {}) => {
      const phone = launch({ ...more, openid, backend: emulator });
      phones.push(phone);
      return phone;
    },
    stop: async () => {
      phones.forEach((phone) => phone.close());
      await emulator.close();
    },
  };
}
