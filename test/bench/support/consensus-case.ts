import { buildConsensusMap, mapOfMatrix } from '../../../src/domain/consultation/consensus/build';
import { foldVotes } from '../../../src/domain/consultation/consensus/fold-votes';
import { matrixFromRows, type PersonRow } from '../../../src/domain/consultation/consensus/matrix';
import { packStatistics, unpackStatistics } from '../../../src/domain/consultation/consensus/packed-statistics';
import { voteAt, withVote, NO_VOTE, type PackedVotes } from '../../../src/domain/consultation/consensus/packed-votes';
import { applyVote, emptyStatistics, statisticsOf } from '../../../src/domain/consultation/consensus/statistics';
import { mapFromPages, type PersonRecord } from '../../../src/domain/consultation/consensus/stream';
import type { Vote } from '../../../src/domain/consultation/consensus/vote';
import { numbersFrom } from '../../consensus/support/conversation';

/**
 * One measured case in a process of its own, so that its memory is its own: `cold PEOPLE STATEMENTS SHARE CAMPS`,
 * `incremental …`, `streamed …` or `vote …`. Prints one JSON object. With 0 camps everybody votes at random.
 */
export type Measured = { seconds: number; cpu: number; megabytes: number; [more: string]: number };

const PAGE = 1000;

function* people(count: number, statements: number, share: number, camps: number): Generator<PersonRow> {
  const next = numbersFrom(20_194);
  const leans = Array.from({ length: Math.max(camps, 1) }, () => Float64Array.from({ length: statements }, () => (camps === 0 ? 0.5 : next())));
  const row = Buffer.alloc(statements);
  for (let participantId = 0; participantId < count; participantId++) {
    const lean = leans[participantId % leans.length]!;
    for (let c = 0; c < statements; c++) row[c] = next() >= share ? 46 : next() < 0.15 ? 48 : next() < lean[c]! ? 43 : 45;
    yield { participantId, votes: row.toString('latin1') };
  }
}

async function measured<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number; cpu: number }> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 };
}

const megabytes = () => process.resourceUsage().maxRSS / 1024;

/** Everything at once, from packed rows that are made on the way (their making is counted in). */
async function cold(count: number, statements: number, share: number, camps: number): Promise<Measured> {
  const ids = Array.from({ length: statements }, (_none, id) => id);
  const { result, seconds, cpu } = await measured(() => {
    const matrix = matrixFromRows(ids, people(count, statements, share, camps));
    return { votes: matrix.columns.length, map: mapOfMatrix({ matrix, statements: ids.map((id) => ({ id, moderation: 1 })) }) };
  });
  return { seconds, cpu, megabytes: megabytes(), votes: result.votes, groups: result.map.k };
}

/** 1,000 new votes on a map that was drawn before, from packed statistics and pages of people; beside the same from all single votes. */
async function incremental(count: number, statements: number, share: number, camps: number): Promise<Measured> {
  const columns = Array.from({ length: statements }, (_none, id) => ({ id, moderation: 1 as const }));
  const records: PersonRecord[] = [];
  for (const person of people(count, statements, share, camps)) records.push({ ...person, inConversation: false });
  const batch = await measured(() => buildConsensusMap({ statements: columns, votes: singleVotes(records) }));
  const inside = new Set(batch.result.state.inConversation);
  records.forEach((person) => (person.inConversation = inside.has(person.participantId)));
  const pieces = packStatistics(statisticsOf(matrixFromRows(columns.map(({ id }) => id), records)));
  const whole = await measured(async () => {
    const statistics = unpackStatistics(pieces);
    for (let i = 0; i < 1000; i++) {
      const person = records[Math.floor((i * count) / 1000)]!;
      const column = (i * 7) % statements;
      const now = withVote(person.votes, { column, value: voteAt(person.votes, column) === 1 ? -1 : 1 });
      foldVotes(statistics, person.votes, now);
      person.votes = now;
    }
    packStatistics(statistics);
    return mapFromPages({ statements: columns, statistics, pages: () => pagesOf(records), clusters: batch.result.state.clusters });
  });
  return { seconds: whole.seconds, cpu: whole.cpu, megabytes: megabytes(), batch: batch.seconds, batchCpu: batch.cpu, ratio: whole.cpu / batch.cpu, groups: whole.result.k, pieces: pieces.length, largest: Math.max(...pieces.map(({ text }) => text.length)) };
}

function* singleVotes(records: readonly PersonRecord[]): Generator<Vote> {
  for (const { participantId, votes } of records) {
    for (let statementId = 0; statementId < votes.length; statementId++) {
      const value = voteAt(votes, statementId);
      if (value !== NO_VOTE) yield { participantId, statementId, value: value as Vote['value'], at: 0 };
    }
  }
}

function* pagesOf(rows: Iterable<PersonRow>): Generator<PersonRecord[]> {
  let page: PersonRecord[] = [];
  for (const row of rows) {
    page.push({ inConversation: false, ...row });
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** What a function call holds: statistics and pages that come and go, as from a database (their making is counted in). */
async function streamed(count: number, statements: number, share: number, camps: number): Promise<Measured> {
  const columns = Array.from({ length: statements }, (_none, id) => ({ id, moderation: 1 as const }));
  const pages = () => pagesOf(people(count, statements, share, camps));
  const statistics = emptyStatistics(statements);
  for (const page of pages()) statisticsOf(matrixFromRows(columns.map(({ id }) => id), page), statistics);
  const { result, seconds, cpu } = await measured(() => mapFromPages({ statements: columns, statistics, pages }));
  return { seconds, cpu, megabytes: megabytes(), groups: result.k };
}

/** One vote taken into the statistics of so many people: the median of 2,000, in microseconds. */
async function vote(count: number, statements: number, share: number, camps: number): Promise<Measured> {
  const ids = Array.from({ length: statements }, (_none, id) => id);
  const statistics = emptyStatistics(statements);
  const some: PackedVotes[] = [];
  for (const page of pagesOf(people(count, statements, share, camps))) {
    if (some.length === 0) some.push(...page.slice(0, 500).map((person) => person.votes));
    statisticsOf(matrixFromRows(ids, page), statistics);
  }
  const times: number[] = [];
  const { seconds, cpu } = await measured(() => {
    for (let i = 0; i < 4000; i++) {
      const person = i % some.length;
      const column = (i * 13) % statements;
      const said = voteAt(some[person]!, column);
      const change = { column, value: said === NO_VOTE || said === -1 ? (1 as const) : (-1 as const) };
      const started = performance.now();
      applyVote(statistics, some[person]!, change);
      if (i >= 2000) times.push(1000 * (performance.now() - started));
      some[person] = withVote(some[person]!, change);
    }
  });
  return { seconds, cpu, megabytes: megabytes(), microseconds: times.sort((a, b) => a - b)[1000]! };
}

async function main(): Promise<void> {
  const [name, ...numbers] = process.argv.slice(2);
  const [count, statements, share, camps] = numbers.map(Number) as [number, number, number, number];
  const cases = { cold, incremental, streamed, vote };
  console.log(JSON.stringify(await cases[name as keyof typeof cases](count, statements, share, camps)));
}

void main();
