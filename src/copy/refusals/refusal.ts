/** What is told for a rule: the sentence, and the way out. `{measured}` and `{required}` are filled in. */
export type Refusal = { sentence: string; wayOut: string };
