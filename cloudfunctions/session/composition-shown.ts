import type { Composition } from '../../src/contract/session-shapes';
import { gauge, mend, type CompositionView } from '../../src/domain/session/composition';
import { ROSTER_KINDS, type RosterKind } from '../../src/domain/session/session';

/** A composition with its gauge and the ways to mend it. */
export function shown(view: CompositionView, people: Partial<Record<RosterKind, number>>, limit: number): Composition {
  const { kindsMissing, groupsMissing, ...counts } = gauge(view);
  const { ways, invite } = mend(view, limit);
  return {
    kinds: ROSTER_KINDS.flatMap((kind) => (people[kind] ? [{ kind, people: people[kind] }] : [])),
    gauge: { ...counts, kindsMissing: [...kindsMissing], groupsMissing: [...groupsMissing] },
    mend: { ways: [...ways], invite: { ...invite, kinds: [...invite.kinds], groups: [...invite.groups] } },
    notChosen: view.notChosen, notEntitled: view.notEntitled,
  };
}
