import type * as tour from './TourBar';

/** The guided tour, where there is one; `require` behind the flag for the reason told in `identity-chooser.ts`. */
const Tour = process.env.TARO_APP_DEMO === '1'
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  ? (require('./TourBar') as typeof tour)
  : undefined;
export const TourBar = Tour?.TourBar;
export const TourOffer = Tour?.TourOffer;
