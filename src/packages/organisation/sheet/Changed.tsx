import { View } from '@tarojs/components';
import type { SheetImportView } from '@/contract/sheet';
import { changedLine } from '@/copy/organisation-sheet';
import { SHEET_LIMITS } from '@/domain/room/sheets';

/** What would be written over what is there: row by row, which columns. */
export function Changed({ view: { changed } }: { view: SheetImportView }) {
  if (changed.length === 0) return null;
  return (
    <View className='changed'>
      <View className='changed__title'>会改动已有的内容：</View>
      {changed.map((change, n) => <View key={n}>{changedLine(change)}</View>)}
      {changed.length === SHEET_LIMITS.changesShown && <View>{`只列出前${SHEET_LIMITS.changesShown}行。`}</View>}
    </View>
  );
}
