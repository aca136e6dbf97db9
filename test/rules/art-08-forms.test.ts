import { ARTICLES } from '../../src/domain/policy/articles';
import { FORM_NAMES, FORMS, MODE_NAMES, MODES } from '../../src/domain/session/session';

/** Offered, never required: each name is the clause's own, and no rule asks which was chosen. */
describe('（八） 灵活运用协商形式', () => {
  test('（八） 8.form-fits-content: 请进来、走出去、联起来', () => {
    expect(FORMS.map((form) => FORM_NAMES[form])).toEqual(['请进来', '走出去', '联起来']);
    for (const form of FORMS) expect(ARTICLES['8.form-fits-content'].text).toContain(FORM_NAMES[form]);
  });
  test('（八） 8.face-to-face、8.online-and-offline、8.inside-and-outside: three ways to meet', () => {
    const bare = (text: string) => text.replace(/沟通|协商/g, '');
    expect(MODES.map((mode) => bare(MODE_NAMES[mode]))).toEqual([ARTICLES['8.face-to-face'].text, ARTICLES['8.online-and-offline'].text, ARTICLES['8.inside-and-outside'].text].map(bare));
  });
});
