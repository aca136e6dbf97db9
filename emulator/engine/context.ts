import type { Clock } from '../clock';
import type { Store } from '../store/store';
import type { Transactions } from './transaction';

/** What the database's actions work on. */
export type EngineContext = {
  store: Store;
  transactions: Transactions;
  clock: Clock;
  strict: boolean;
  /** Prints every plan. */
  explain: boolean;
  log: (line: string) => void;
};
