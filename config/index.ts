import { resolve } from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import dev from './dev';
import prod from './prod';
import { ariaAttributes } from './design/aria-attributes';

/**
 * One source, two ends: `--type weapp` and `--type h5` each have a folder of their own, so neither build overwrites the
 * other. Sizes are written in plain px on both ends (design/tokens.scss), so pxtransform is off.
 */
const env = process.env.TARO_ENV ?? 'h5';
const px = { autoprefixer: { enable: true }, pxtransform: { enable: false, config: {} }, cssModules: { enable: false } };

const base: UserConfigExport<'webpack5'> = {
  projectName: 'youshi-hao-shangliang',
  designWidth: 750,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: process.env.OUTPUT_ROOT ?? `dist/${env}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': resolve(__dirname, '..', 'src') },
  /** Compile-time: code behind it is cut out of a production bundle, so demo identities cannot exist there. */
  env: {
    TARO_APP_DEMO: JSON.stringify(process.env.TARO_APP_DEMO === '1' ? '1' : ''),
    /** The cloud environment the mini program calls; empty is the account's first one. */
    TARO_APP_ENV_ID: JSON.stringify(process.env.TARO_APP_ENV_ID ?? ''),
    /** Where H5 finds the functions; empty is the address it was served from. Always defined: a browser has no `process`. */
    TARO_APP_GATEWAY: JSON.stringify(process.env.TARO_APP_GATEWAY ?? ''),
  },
  plugins: [['@tarojs/plugin-inject', { components: ariaAttributes }]],
  mini: {
    optimizeMainPackage: { enable: true },
    postcss: px,
    miniCssExtractPluginOption: { ignoreOrder: true },
    /** Pictures stay files: WeChat’s map takes a marker’s picture by its path only. */
    imageUrlLoaderOption: { limit: 1 },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
    postcss: px,
    /** What several pages use is carried once, not in every page's chunk. */
    webpackChain: (chain) => chain.merge({
      optimization: { splitChunks: { cacheGroups: { shared: { name: 'shared', chunks: 'async', minChunks: 2, minSize: 0 } } } },
    }),
  },
};

export default defineConfig<'webpack5'>((merge) => merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod));
