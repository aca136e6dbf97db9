/** Rules, contract, functions and emulator: plain Node, the real SDK, no stand-ins. */
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

module.exports = {
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{rules,contract,functions,flows,emulator,local}/**/*.test.ts'],
      transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
    },
  ],
};
