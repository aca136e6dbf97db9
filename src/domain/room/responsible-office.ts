import { verdict, type Verdict } from '../verdict';
import type { OrganisationKind } from './kinds';

export type ResponsibleOfficeRule = 'room.responsible-office.not-named';

/** 在“一办八局”“三定”方案中予以明确 （十一）: of a CPPCC it is noted which office does this work; while none is, that is pointed out. */
export const officeNamed = ({ kind, responsibleOffice = '' }: { kind: OrganisationKind; responsibleOffice?: string | undefined }): Verdict<ResponsibleOfficeRule> => verdict<ResponsibleOfficeRule>([
  kind === 'cppcc' && !responsibleOffice.trim() && { rule: 'room.responsible-office.not-named', clause: '11.office', weight: 'warns', required: '在“三定”方案中明确承办科室' },
]);
