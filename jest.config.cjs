const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
    paths: { '@/*': ['./src/*'] },
    baseUrl: __dirname,
  },
  module: { type: 'commonjs' },
};

/** Every project runs on plain Node and on real parts; no stand-ins of our own code. */
const project = (displayName, folders, more = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${folders}/**/*.test.ts`],
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  ...more,
});

module.exports = {
  projects: [
    /** What needs nothing built. */
    project('node', '{rules,contract,emulator,local,consensus,lottery,proof}'),
    /** The functions as they would be deployed, reached through the emulator. */
    project('functions', '{functions,flows}', { globalSetup: '<rootDir>/test/support/functions-built.ts' }),
    /** The built package, as WeChat would load it. */
    project('weapp', 'weapp', { globalSetup: '<rootDir>/test/weapp/harness/built.ts' }),
    /** The local program in a real browser. */
    project('browser', 'browser', { globalSetup: '<rootDir>/test/browser/harness/built.ts' }),
  ],
};
