/** A sentence of ours with its places filled in at once, so that what people wrote stands as they wrote it, whatever signs are in it. */
export const filled = (sentence: string, words: Readonly<Record<string, string>>): string => sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
