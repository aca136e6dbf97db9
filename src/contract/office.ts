import type * as z from 'zod/mini';
import type { OrganisationKind } from '../domain/room/kinds';
import { read, write, type Action } from './action';
import { id } from './fields';

/** Whoever keeps the lists of a county, or of the city （三）. */
export const MANAGERS = ['cppcc'] as const satisfies readonly OrganisationKind[];

/** Whoever sees a county as a whole: its CPPCC and working group, the city's guidance group, a promotion group （十一）. */
export const WATCHERS = ['cppcc', 'workingGroup', 'guidanceGroup', 'promotionGroup'] as const satisfies readonly OrganisationKind[];

/** Every input names the organisation one acts for; what else it names must lie below. */
export const asOffice = { organisationId: id() };

type Spec<I extends z.ZodMiniType, O extends z.ZodMiniType> = Pick<Action<I, O>, 'input' | 'output' | 'publishes' | 'audited'>;
const office = { scope: 'organisation', roles: ['officer'] } as const;

export const watched = <I extends z.ZodMiniType, O extends z.ZodMiniType>(spec: Spec<I, O>) => read({ ...office, offices: WATCHERS, ...spec });
export const seenByManagers = <I extends z.ZodMiniType, O extends z.ZodMiniType>(spec: Spec<I, O>) => read({ ...office, offices: MANAGERS, ...spec });
export const managed = <I extends z.ZodMiniType, O extends z.ZodMiniType>(spec: Spec<I, O>) => write({ ...office, offices: MANAGERS, ...spec });
