import type { Browser } from 'playwright-core';
import { demoIdentities, prepareData } from '../../../config/local/demo-state';
import { startLocalProgram } from '../../../config/local/local-program';
import { launchBrowser } from './chromium';
import { newPerson, type Mode, type Person } from './person';

export type App = {
  url: string;
  /** Opens a fresh phone; its errors and stray requests are checked when the test file ends. */
  person(options?: Mode & { as?: string }): Promise<Person>;
  /** Puts every phone away, stops the program and starts it again on the same data and address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** `life`: with the topic whose whole life has been lived, for the guided tour. */
type Wanted = { data?: string; pages?: string; life?: boolean };

/** The local program as `npm start` runs it, on a free port with demo data, and a browser beside it. */
export async function startApp({ data = ':memory:', pages, life = false }: Wanted = {}): Promise<App> {
  const start = (port: number) => startLocalProgram({ port, data, ...(pages ? { pages } : {}) });
  prepareData(data, false);
  let emulator = await start(0);
  await demoIdentities(emulator, data, { life }).catch(async (error: Error) => { await emulator.close(); throw error; });
  const browser: Browser = await launchBrowser();
  const people: Person[] = [];
  return {
    url: emulator.url,
    person: async (options = {}) => {
      const person = await newPerson(browser, emulator.url, options);
      people.push(person);
      return person;
    },
    restart: async () => {
      const { port } = emulator;
      await Promise.all(people.map(({ context }) => context.close()));
      await emulator.close();
      prepareData(data, false);
      emulator = await start(port);
    },
    stop: async () => {
      await browser.close();
      await emulator.close();
      const troubles = people.flatMap(({ errors, strayRequests }) => [...errors, ...strayRequests.map((url) => `left this machine: ${url}`)]);
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  };
}
