import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', '.cache/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-imports': ['error', { paths: [{ name: 'zod', message: 'Take zod/mini: full zod costs 92 kB and more on the phone.' }] }],
      'no-restricted-syntax': ['error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'User text is never markup.' },
        { selector: "NewExpression[callee.name='Function']", message: 'The phone has no eval.' }],
      eqeqeq: 'error',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': ['error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'User text is never markup.' },
        { selector: "NewExpression[callee.name='Function']", message: 'The phone has no eval.' },
        { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'iOS before 16.4 cannot parse look-behind: the whole app would not start.' },
        { selector: "CallExpression[callee.property.name=/^(at|replaceAll|findLast|toSorted|structuredClone)$/]", message: 'Older phones lack it.' }],
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' } },
  { files: ['src/**/*.tsx', 'src/**/*.ts'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: ['src/domain/**'], rules: { 'no-restricted-globals': ['error', 'Date', 'process', 'window', 'fetch'], 'no-restricted-properties': ['error', { object: 'Math', property: 'random' }] } },
);
