import { OfficePage } from '../shared/OfficePage';
import { Bodies } from './Bodies';

/** The bodies of a county: Party organisations, CPPCC, member groups and those who lead the work （二）（三）（十一）. */
export default function BodiesPage() {
  return <OfficePage title='组织机构' here='bodies'>{(office) => <Bodies office={office} />}</OfficePage>;
}
