/** The value a chi-square statistic passes by chance once in a thousand (Wilson–Hilferty; within 1 % from 10 degrees on). */
export const chiSquareAt001 = (degrees: number): number => degrees * (1 - 2 / (9 * degrees) + 3.0902 * Math.sqrt(2 / (9 * degrees))) ** 3;
