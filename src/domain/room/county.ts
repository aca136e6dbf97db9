/** Digits of a division code that name the county-level area; four of them name the city. */
const COUNTY_DIGITS = 6;

/** The county-level area of a place by its division code; a body of the city belongs to the city itself. */
export const countyOf = (area: string): string => area.slice(0, COUNTY_DIGITS);
