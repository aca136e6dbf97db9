/** What `cloudbaserc.json` says about a function, and who may call it as whom. */

export type TimerTrigger = { name: string; type: 'timer'; config: string };

export type FunctionDeclaration = {
  name: string;
  /** Seconds, 1–60; the cloud's default is 5. */
  timeout?: number;
  /** Megabytes, 128–2048; the cloud's default is 256. */
  memorySize?: number;
  triggers?: readonly TimerTrigger[];
  /** Where the HTTP access service leads to this function, such as `/api`. */
  httpPath?: string;
  /** The cloud grows to 1000; a developer's machine should not. */
  maxInstances?: number;
};

/** Whom the platform vouches for. All absent: an administrator's or a timer's call. */
export type Caller = {
  openid?: string;
  uid?: string;
  customUserId?: string;
  anonymous?: boolean;
  /** How the call came in, as `TCB_SOURCE` names it. */
  source?: string;
};

export const LIMITS = {
  payloadBytes: 6 * 1024 * 1024,
  environmentBytes: 4 * 1024,
  defaultTimeoutSeconds: 5,
  longestTimeoutSeconds: 60,
  defaultMemoryMegabytes: 256,
  defaultInstances: 4,
} as const;
