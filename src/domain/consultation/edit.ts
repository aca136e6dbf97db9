import { conventionValue } from '../policy/conventions';
import { secondsFrom } from '../time/shanghai-day';
import { verdict, type Verdict } from '../verdict';
import { POST_LIMITS, type PostState } from './post';

export type EditRule = 'consultation.edit.not-shown' | 'consultation.edit.too-often';

/** May one's own words be changed? What a person has taken down is appealed, not rewritten. */
export const canEdit = ({ state, version }: { state: PostState; version: number }): Verdict<EditRule> => verdict<EditRule>([
  state !== 'shown' && { rule: 'consultation.edit.not-shown', clause: 'convention.content', required: '已公开的发言' },
  version >= POST_LIMITS.versions && { rule: 'consultation.edit.too-often', clause: 'convention.post-edit', measured: version, required: POST_LIMITS.versions },
]);

/** Some minutes are for slips of the pen. Afterwards, and once somebody has answered, earlier words stay to be read （convention.post-edit）. */
export const leavesVersion = ({ at, now, answered }: { at: string; now: string; answered: boolean }): boolean =>
  answered || secondsFrom(at, now) > conventionValue('convention.post-edit') * 60;
