import type { IncomingMessage, ServerResponse } from 'node:http';

/** The body of one call of the SDK: the action's own parameters beside tokens nobody reads here. */
export type Request = Record<string, unknown>;

/** What an action returns is the reply's body; `requestId` is added to it. A thrown `{code, message}` is the error reply. */
export type Action = (request: Request) => unknown | Promise<unknown>;

export type Actions = Record<string, Action>;

/** A path that is not the SDK's: the gateway, storage, control. Longest prefix first. */
export type Route = {
  prefix: string;
  handle(req: IncomingMessage, res: ServerResponse): void | Promise<void>;
};
