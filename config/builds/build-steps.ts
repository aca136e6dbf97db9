import { buildFunctions, writeCloudbaserc } from '../functions';
import type { Step } from '../steps/step';
import { oversized, packageSizes, sizeTable } from './package-sizes';
import { buildWithTaro } from './taro';
import { h5, h5Demo, weapp, type Target } from './target';

const taroStep = (target: Target): Step => ({
  title: `build ${target.name}`,
  run: async () => {
    const outcome = await buildWithTaro(target);
    return outcome === 'unchanged' ? `  ${target.folder} is up to date` : undefined;
  },
});

export const buildSteps = {
  functions: {
    title: 'build functions',
    run: async () => {
      const names = await buildFunctions();
      await writeCloudbaserc();
      return `  ${names.join(', ')}`;
    },
  },
  weapp: {
    title: 'build weapp',
    run: async () => {
      await buildWithTaro(weapp);
      const sizes = packageSizes();
      const over = oversized(sizes);
      if (over.length > 0) throw new Error(`${sizeTable(sizes)}\ntoo large: ${over.join(', ')}`);
      return sizeTable(sizes);
    },
  },
  h5: taroStep(h5),
  'h5-demo': taroStep(h5Demo),
} satisfies Record<string, Step>;
