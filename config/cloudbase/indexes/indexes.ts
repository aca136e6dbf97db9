import type { Inside } from '../../../cloudfunctions/_store/where';

/** An index is named for what asks it; its fields are the document's own, or one step inside of them. */
export type Index<D> = { name: string; unique?: boolean; keys: readonly (readonly [field: (keyof D & string) | Inside<D>, direction: 1 | -1])[] };
/** Every collection of a feature with its indexes; a forgotten collection does not compile. */
export type Indexes<Documents> = { [C in keyof Documents]: readonly Index<Documents[C]>[] };
