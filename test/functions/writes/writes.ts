/** Write actions by name, each with what makes it possible: a call that is sent as it stands, any number of times. */
export type Writes = Record<string, () => Promise<(key: string) => Promise<unknown>>>;
