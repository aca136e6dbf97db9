import { ARTICLES, citation, type Binding, type ClauseId } from './articles';
import { CONVENTIONS, conventionText, type ConventionId } from './conventions';

/** What a reason may rest on: a clause of the policy, or a convention of this system. */
export type Basis = ClauseId | ConventionId;

export const isConvention = (basis: Basis): basis is ConventionId => basis in CONVENTIONS;

export const bindingOf = (basis: Basis): Binding | 'convention' => (isConvention(basis) ? 'convention' : ARTICLES[basis].binding);

/** How a basis is named to a reader, and its text: a clause verbatim, a convention as our own. */
export const basisForReader = (basis: Basis): { label: string; text: string } =>
  isConvention(basis)
    ? { label: '本系统约定', text: conventionText(basis) }
    : { label: `依据${citation(basis)}`, text: ARTICLES[basis].text };
