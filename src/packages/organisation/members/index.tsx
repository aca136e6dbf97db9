import { OfficePage } from '../shared/OfficePage';
import { Lists } from './Lists';

/** The lists of a county （三）: who is not placed yet, who is to be added, who claims to be whom, and everybody. */
export default function MembersPage() {
  return <OfficePage title='委员和名册' here='members'>{(office) => <Lists office={office} />}</OfficePage>;
}
