import { join } from 'node:path';
import regular from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
import bold from '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf';

/** Noto Sans SC （OFL） travels beside the function: a picture or PDF shows Chinese only with a font of its own. */
export const FONT_FILES = { regular: join(__dirname, regular), bold: join(__dirname, bold) } as const;
export const FONT_NAME = 'Noto Sans SC';
