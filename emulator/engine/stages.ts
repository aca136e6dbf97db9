import { Context } from 'mingo/core';
import { Lazy, type Iterator } from 'mingo/lazy';
import * as accumulator from 'mingo/operators/accumulator';
import * as expression from 'mingo/operators/expression';
import * as stages from 'mingo/operators/pipeline';
import * as projection from 'mingo/operators/projection';
import * as query from 'mingo/operators/query';
import * as window from 'mingo/operators/window';
import { Query } from 'mingo/query';
import { isRecord, type Document, type Value } from '../wire/ejson';
import { refused } from '../wire/errors';
import { compare } from './compare';
import { compileQuery } from './query/query';
import { sortedFirst, sortKeys } from './sort';

type Options = Parameters<typeof stages.$group>[2];

/**
 * Stages of ours in place of mingo's 7.2.7: its `$sort` takes the smallest element of a list when descending, its
 * `$bucket` puts an upper boundary into the lower bucket, and its `$match` is not the search's.
 */
const ours = {
  $match: (documents: Iterator, filter: Value, options: Options) => {
    const test = compileQuery(filter, (operand) => {
      const inPipeline = new Query({ $expr: operand }, options);
      return (document) => inPipeline.test(document);
    });
    return documents.filter(test as (document: unknown) => boolean);
  },
  $sort: (documents: Iterator, order: Value) => {
    const all = documents.collect() as Document[];
    return Lazy(sortedFirst(all, (document) => document, sortKeys(order), Math.max(1, all.length)));
  },
  $bucket: (documents: Iterator, spec: Value, options: Options) => {
    const grouped = stages.$group(documents, bucketGroups(spec), options).collect() as Document[];
    return Lazy(grouped.sort((a, b) => compare(a['_id'], b['_id'])));
  },
};

function bucketGroups(spec: Value): Parameters<typeof stages.$group>[1] {
  if (!isRecord(spec) || !Array.isArray(spec['boundaries']) || spec['boundaries'].length < 2) throw refused('$bucket needs groupBy and at least two boundaries');
  const { groupBy, boundaries, output } = spec as { groupBy: Value; boundaries: Value[]; output?: Document };
  if (boundaries.some((boundary, i) => i > 0 && compare(boundaries[i - 1], boundary) >= 0)) throw refused('$bucket boundaries must ascend');
  const branches = boundaries.slice(1).map((end, i) => ({
    case: { $and: [{ $gte: [groupBy, boundaries[i]] }, { $lt: [groupBy, end] }] },
    then: { $literal: boundaries[i] },
  }));
  const otherwise = 'default' in spec ? { default: { $literal: spec['default'] } } : {};
  return { _id: { $switch: { branches, ...otherwise } }, ...(output ?? { count: { $sum: 1 } }) } as never;
}

export function amount(name: string, value: Value, least: number): number {
  if (!Number.isInteger(value) || (value as number) < least) throw refused(`${name} needs a whole number, ${least} or more`);
  return value as number;
}

/** What is first stays: ours before mingo's. */
export const STAGES = Context.init({ pipeline: { ...stages, ...ours }, accumulator, expression, projection, query, window } as never);
