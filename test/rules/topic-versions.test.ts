import { wordsChanged } from '../../src/domain/topic/versions';

describe('a topic’s wordings, one after the other', () => {
  const first = { title: '路灯坏了', wrong: '晚上看不清', place: '观巷北段', affected: '' };
  test.each`
    what                       | now                                            | expected
    ${'nothing'}               | ${{}}                                          | ${[]}
    ${'one place'}             | ${{ title: '路灯坏了三盏' }}                     | ${[{ label: '什么事', before: '路灯坏了', after: '路灯坏了三盏' }]}
    ${'what was not there'}    | ${{ affected: '老人' }}                         | ${[{ label: '影响哪些人', before: '', after: '老人' }]}
    ${'two places, in order'}  | ${{ place: '观巷', wrong: '一直不亮' }}           | ${[{ label: '怎么了', before: '晚上看不清', after: '一直不亮' }, { label: '在哪儿', before: '观巷北段', after: '观巷' }]}
  `('$what was changed', ({ now, expected }) => expect(wordsChanged(first, { ...first, ...now })).toEqual(expected));
});
