/** Government apps must show who runs them and their filing number. Both are entered before launch (docs/operations.md). */
export const ORGANISER: { name: string; filing: string } = { name: '', filing: '' };
