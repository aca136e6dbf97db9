import { masked, unconfirmed } from '../../src/domain/text/personal/find';
import { asRead } from '../support/personal-reading';
import { DISGUISES, KINDS, seeded, written } from '../support/personal-texts';

/** 30,000 texts with personal data of twenty kinds in five disguises: what is left readable after masking, and how long it took. */
const EACH = 300;
const began = performance.now();
let texts = 0;
const passed: string[] = [];
for (const kind of Object.keys(KINDS)) {
  for (const disguise of Object.keys(DISGUISES)) {
    for (let seed = 0; seed < EACH; seed += 1) {
      const { text, secret } = written(kind, disguise, seeded(texts * 77 + seed));
      const shown = masked(text);
      texts += 1;
      if (asRead(shown).includes(asRead(secret)) || unconfirmed(shown).length > 0) passed.push(`${kind}, ${disguise}: ${text} → ${shown}`);
    }
  }
}
console.log(`${texts} texts, ${passed.length} passed unmasked, ${((performance.now() - began) / texts).toFixed(2)} ms each`);
passed.slice(0, 10).forEach((one) => console.log(one));
process.exitCode = passed.length === 0 ? 0 : 1;
