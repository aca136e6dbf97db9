/** The import rules. Each says why; `npm run check` runs them. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('domain-is-pure', 'A rule must give the same answer on the phone and in the function.',
      { path: '^src/domain/' }, { pathNot: '^src/domain/' }),
    rule('contract-knows-domain-only', 'The contract is shared by phone and function; zod/mini is all it may bring along.',
      { path: '^src/contract/' }, { pathNot: ['^src/(domain|contract)/', 'node_modules/zod/'] }),
    rule('phone-uses-zod-mini', 'Full zod costs 92 kB and more on the phone.',
      { path: '^src/' }, { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(mini|v4/(mini|core|locales))' }),
    rule('client-reaches-server-through-the-wire', 'What runs in the cloud is reached by calling it.',
      { path: '^src/' }, { path: '^(cloudfunctions|emulator|config|test)/' }),
    rule('functions-deploy-alone', 'Each function is packed by itself; only folders that begin with _ are shared.',
      { path: '^cloudfunctions/([^_/][^/]*)/' }, { path: '^cloudfunctions/(?!_)', pathNot: '^cloudfunctions/$1/' }),
    rule('shared-parts-know-no-function', 'What begins with _ serves every function and depends on none.',
      { path: '^cloudfunctions/_' }, { path: '^cloudfunctions/(?!_)' }),
    rule('one-door-to-cloudbase', 'The door keeps the SDK\'s traps out of reach.',
      { path: '^(src|cloudfunctions|config)/', pathNot: '^cloudfunctions/_store/cloudbase\\.ts$' }, { path: 'node_modules/@cloudbase/' }),
    rule('emulator-knows-no-application', 'The emulator could be published alone.',
      { path: '^emulator/' }, { path: '^(src|cloudfunctions|config|test)/' }),
    rule('only-local-and-tests-start-the-emulator', 'Nothing that is deployed may depend on it.',
      { path: '^(src|cloudfunctions|config)/', pathNot: '^config/local/' }, { path: '^emulator/' }),
    rule('no-circles', 'A circle means two files are one idea.',
      { pathNot: 'node_modules' }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/.*/node_modules)' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
