/** What the host and an instance say to each other. Events and replies travel as JSON text, as in the cloud. */

export type WorkerData = { entry: string; handler: string; movableClock: boolean };

export type ToWorker = {
  id: string;
  event: string;
  context: Record<string, unknown>;
  identity: Record<string, string>;
  /** Milliseconds the emulator's clock is ahead of the machine's. */
  clockOffset: number;
};

export type FromWorker =
  | { type: 'ready' }
  | { type: 'broken'; message: string; stack?: string }
  | { type: 'reply'; id: string; reply: string }
  | { type: 'failure'; id: string; message: string; stack?: string }
  | { type: 'log'; level: string; id?: string; text: string };
