/** What marks the template's example row: it is passed over when it comes back. */
export const EXAMPLE = '示例：';
export const isExample = (texts: readonly string[]): boolean => texts.some((text) => text.startsWith(EXAMPLE));
