import Taro from '@tarojs/taro';
import type { Faults } from './check-words';

/** Below the header, which stays, and with the field's name above it. */
const ROOM_ABOVE = -190;

const scrollTo = (id: string): void => void Taro.nextTick(() => Taro.pageScrollTo({ selector: `#${id}`, offsetTop: ROOM_ABOVE, duration: 200, fail: () => undefined }));

/** Brings the first field that is wrong into view, in the order of the form. */
export function showFirst(faults: Faults): void {
  const first = (['title', 'wrong', 'place', 'affected'] as const).find((field) => faults[field]);
  if (first) scrollTo(first);
}

/** Brings the reasons into view, which stand at the end of the form. */
export const showWhy = (): void => scrollTo('why');
