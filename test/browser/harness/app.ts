import type { Browser } from 'playwright-core';
import { demoIdentities } from '../../../config/local/demo-state';
import { startLocalProgram } from '../../../config/local/local-program';
import { launchBrowser } from './chromium';
import { newPerson, type Mode, type Person } from './person';

export type App = {
  url: string;
  /** Opens a fresh phone; its errors and stray requests are checked when the test file ends. */
  person(options?: Mode & { as?: string }): Promise<Person>;
  stop(): Promise<void>;
};

/** The local program as `npm start` runs it, on a free port with demo data in memory, and a browser beside it. */
export async function startApp({ demo = true, pages }: { demo?: boolean; pages?: string } = {}): Promise<App> {
  const emulator = await startLocalProgram({ port: 0, data: ':memory:', ...(pages ? { pages } : {}) });
  if (demo) await demoIdentities(emulator, ':memory:');
  const browser: Browser = await launchBrowser();
  const people: Person[] = [];
  return {
    url: emulator.url,
    person: async (options = {}) => {
      const person = await newPerson(browser, emulator.url, options);
      people.push(person);
      return person;
    },
    stop: async () => {
      await browser.close();
      await emulator.close();
      const troubles = people.flatMap(({ errors, strayRequests }) => [...errors, ...strayRequests.map((url) => `left this machine: ${url}`)]);
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  };
}
