/**
 * A sentence of ours with its places filled in at once, so that what people wrote stands as they wrote it, whatever signs are in it. Words
 * that end their sentence themselves need no second full stop.
 */
export const filled = (sentence: string, words: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}(。?)/g, (place, name: string, stop: string) => (words[name] === undefined ? place : `${words[name]}${/[。！？…]$/.test(words[name]) ? '' : stop}`));
