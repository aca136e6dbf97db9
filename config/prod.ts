import type { UserConfigExport } from '@tarojs/cli';

/** No source maps beside the app: WeChat takes its own at upload. */
export default { mini: {}, h5: { enableSourceMap: false } } satisfies UserConfigExport<'webpack5'>;
