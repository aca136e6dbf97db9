import { View } from '@tarojs/components';
import { Card } from '@/components/Card';
import { EmptyState } from '@/components/EmptyState';
import type { Office } from '../shared/use-office';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import './sheet.scss';

/** For those who keep the lists alone: import at one side, template and export at the other. */
export function Sheets({ office }: { office: Office }) {
  if (!office.manages) return <Card><EmptyState title='导入导出由政协办理' text='名册和组织由县（市、区）政协、市政协登记，本单位可以查看。' /></Card>;
  return (
    <View className='sheets'>
      <View className='sheets__import'><ImportPart office={office} /></View>
      <View className='sheets__export'><ExportPart office={office} /></View>
    </View>
  );
}
