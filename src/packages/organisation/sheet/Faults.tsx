import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { ClauseLink } from '@/components/ClauseLink';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import type { SheetImportView } from '@/contract/sheet';
import { shownClause } from '@/copy/clauses';
import { groupedFaults, rowsLine } from '@/copy/organisation-sheet';

/** What is wrong, sheet by sheet: the column, what it is, and all the rows it is wrong in. */
export function Faults({ view }: { view: SheetImportView }) {
  const groups = groupedFaults(view.faults);
  return (
    <>
      {[...new Set(groups.map(({ sheet }) => sheet))].map((sheet) => (
        <Section key={sheet} title={`“${sheet}”表`}>
          <Card flush>
            {groups.filter((group) => group.sheet === sheet).map(({ column, message, rows, clause }) => {
              const shown = clause ? shownClause(clause) : undefined;
              return (
                <View key={`${column}-${message}`} className='fault'>
                  <View className='fault__where'>{[column && `“${column}”列`, rowsLine(rows)].filter(Boolean).join('，')}</View>
                  <View className='fault__what'>{message}</View>
                  {shown && <ClauseLink clause={shown} />}
                </View>
              );
            })}
          </Card>
        </Section>
      ))}
      {view.faultCount > view.faults.length && <Notice>{`一共${view.faultCount}处，先列出前${view.faults.length}处。改好这些再检查，会看到其余的。`}</Notice>}
    </>
  );
}
