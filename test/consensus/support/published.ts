import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../../shared/data/consensus');

/** Published conversations with their published results, kept beside the project and never in it. */
export const publishedIsThere = existsSync(ROOT);
export const publishedFolder = (name: string): string => join(ROOT, name);

type Told = { tid: number; 'repful-for': string; 'n-success': number; 'n-trials': number };

/** The parts of a published result that are compared here. */
export type PublishedResult = {
  'group-aware-consensus': Record<string, number>;
  'comment-priorities': Record<string, number>;
  repness: Record<string, Told[]>;
  consensus: { agree: Told[]; disagree: Told[] };
  pca: { center: number[]; comps: [number[], number[]]; 'comment-extremity': number[] };
  'base-clusters': { members: number[][]; x: number[]; y: number[] };
};

export const publishedResult = (name: string): PublishedResult => JSON.parse(readFileSync(join(ROOT, name, 'math-pca2.json'), 'utf8')) as PublishedResult;

export type PublishedGroups = { inConversation: number[]; groups: { id: number; members: number[] }[] };
export const publishedGroups = (name: string): PublishedGroups => JSON.parse(readFileSync(join(ROOT, name, 'given-groups.json'), 'utf8')) as PublishedGroups;

/** Titles say so where the data is absent; the project's own conversations take the same paths. */
export const describePublished = publishedIsThere ? describe : describe.skip;
export const title = (text: string): string => (publishedIsThere ? text : `${text} (skipped: ../shared/data/consensus is not here)`);
