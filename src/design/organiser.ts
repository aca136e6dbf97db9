/** Government apps must show who runs them and their filing number. Both are entered before launch (docs/operations.md). */
export const ORGANISER = { name: '（上线前填写）', filing: '（上线前填写）' };
