import { OfficePage } from '../shared/OfficePage';
import { Sheets } from './Sheets';

/** A county's organisation as a workbook, there and back. */
export default function SheetPage() {
  return <OfficePage title='导入导出' here='sheet'>{(office) => <Sheets office={office} />}</OfficePage>;
}
