import type * as z from 'zod/mini';
import { id } from '../../src/contract/fields';

type Def = { type: string; shape?: Record<string, unknown>; element?: unknown; innerType?: unknown; checks?: { _zod: { def: { pattern?: RegExp } } }[] };
const defOf = (schema: unknown): Def => (schema as { _zod: { def: Def } })._zod.def;
const patternOf = (schema: unknown): string | undefined => defOf(schema).checks?.map(({ _zod }) => _zod.def.pattern?.source).find(Boolean);

const AN_ID = patternOf(id());

export type IdField = { field: string; many: boolean };

/** The fields of an input that are typed as one of our ids, or as a list of them. */
export const idFields = (input: z.ZodMiniType): IdField[] => Object.entries(defOf(input).shape ?? {}).flatMap(([field, schema]) => {
  const inner = bare(schema);
  const many = defOf(inner).type === 'array';
  return patternOf(many ? bare(defOf(inner).element) : inner) === AN_ID ? [{ field, many }] : [];
});

/** What is inside optional and default. */
const bare = (schema: unknown): unknown => (defOf(schema).innerType === undefined ? schema : bare(defOf(schema).innerType));
