import { OfficePage } from '../shared/OfficePage';
import { OverdueList } from './OverdueList';

/** 逾期清单: what has run out in a county, longest first （十一：县级工作小组是责任主体）. */
export default function OverduePage() {
  return <OfficePage title='逾期清单' here='overdue'>{(office) => <OverdueList office={office} />}</OfficePage>;
}
