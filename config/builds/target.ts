/** The three packages that Taro makes of src/. Each has a folder of its own, so none overwrites another. */
export type Target = { name: string; type: 'weapp' | 'h5'; folder: string; entry: string; env: Record<string, string> };

export const weapp: Target = { name: 'weapp', type: 'weapp', folder: 'dist/weapp', entry: 'app.json', env: {} };
export const h5: Target = { name: 'h5', type: 'h5', folder: 'dist/h5', entry: 'index.html', env: {} };

/** The only build that can show demo identities; it never leaves the developer's machine. */
export const h5Demo: Target = { name: 'h5-demo', type: 'h5', folder: 'dist/h5-demo', entry: 'index.html', env: { TARO_APP_DEMO: '1', TARO_APP_GATEWAY: '' } };

/** Names of variables that are compiled into the app. */
export const COMPILED_IN = ['TARO_APP_GATEWAY', 'TARO_APP_ENV_ID'];

/** All that can change what Taro makes. */
export const SOURCES = [
  'src', 'babel.config.js', 'tsconfig.json', 'project.config.json', 'package.json', 'package-lock.json',
  'config/index.ts', 'config/dev.ts', 'config/prod.ts', 'config/design',
];
