/** Where the pages that need no login begin, below the address of the web. */
export const OPEN_PATH = '/open';

/** The public page of an outcome; without a web address (`WEB_ADDRESS`) from the beginning of the site. No id of a person is in it. */
export const addressOfOutcome = (sessionId: string, site = process.env.WEB_ADDRESS ?? ''): string => `${site.replace(/\/$/, '')}${OPEN_PATH}/outcome/${sessionId}`;
