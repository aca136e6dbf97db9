import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { principalComponents } from '../../src/domain/consultation/consensus/components';
import { matrixFromRows, matrixFromVotes, type VoteMatrix } from '../../src/domain/consultation/consensus/matrix';
import { extremities, projectVotes } from '../../src/domain/consultation/consensus/project';
import { statisticsOf } from '../../src/domain/consultation/consensus/statistics';
import { conversation } from './support/conversation';

function matrix(options: Parameters<typeof conversation>[0]): VoteMatrix {
  const { statements, votes } = conversation(options);
  return matrixFromVotes(statements.map(({ id }) => id), votes);
}

/** Centred votes as a full table, missing ones 0, columns in `out` all 0. */
function table({ starts, columns, values, statements, participants }: VoteMatrix, out: readonly boolean[] = []): Matrix {
  const full = Matrix.zeros(participants.length, statements.length);
  statements.forEach((_id, c) => {
    const cells = participants.flatMap((_person, row) => [...columns.subarray(starts[row]!, starts[row + 1]!)].flatMap((column, i) => (column === c ? [{ row, value: values[starts[row]! + i]! }] : [])));
    const mean = cells.reduce((sum, cell) => sum + cell.value, 0) / cells.length;
    if (!out[c]) cells.forEach(({ row, value }) => full.set(row, c, value - mean));
  });
  return full;
}

/** The same by a library: the eigenvectors of the two largest eigenvalues. */
function byLibrary(full: Matrix): number[][] {
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(full.transpose().mmul(full), { assumeSymmetric: true });
  const order = realEigenvalues.map((_value, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  return order.slice(0, 2).map((i) => eigenvectorMatrix.getColumn(i));
}

const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, one, i) => sum + one * b[i]!, 0);

describe.each([
  { people: 40, statements: 12, camps: 3, seed: 1 },
  { people: 130, statements: 25, camps: 4, share: 0.3, seed: 2 },
  { people: 9, statements: 15, camps: 2, share: 0.5, seed: 3 },
])('$people people, $statements statements', (options) => {
  const votes = matrix(options);
  const out = votes.statements.map((id) => id % 7 === 3);

  test.each([['nothing', [] as boolean[]], ['some statements', out]])('with %s moderated out, the components are the eigenvectors a library finds', (_title, without) => {
    const { components } = principalComponents(statisticsOf(votes), without);
    byLibrary(table(votes, without)).forEach((theirs, axis) => expect(Math.abs(product(components[axis]!, theirs))).toBeCloseTo(1, 9));
    expect(product(...components)).toBeCloseTo(0, 12);
    for (const component of components) expect(Math.max(...component)).toBe(Math.max(...component.map(Math.abs)));
  });

  test('sums of pairs and the votes themselves lead to the same', () => {
    const [fromSums, fromVotes] = [principalComponents(statisticsOf(votes), out), principalComponents(votes, out)];
    expect(fromSums.centre).toEqual(fromVotes.centre);
    fromSums.components.forEach((component, axis) => component.forEach((entry, c) => expect(entry).toBeCloseTo(fromVotes.components[axis]![c]!, 9)));
  });

  test('a position is the person\'s row times the components, stretched by the statements left unsaid', () => {
    const pca = principalComponents(votes, out);
    const positions = projectVotes(votes, pca, out);
    const full = table(votes, out);
    votes.participants.forEach((_id, row) => {
      const said = votes.statements.filter((_statement, c) => out[c] || votes.columns.subarray(votes.starts[row], votes.starts[row + 1]).includes(c)).length;
      pca.components.forEach((component, axis) => expect(positions[2 * row + axis]).toBeCloseTo(Math.sqrt(votes.statements.length / Math.max(said, 1)) * product(full.getRow(row), component), 9));
    });
  });
});

test('where all say the same there is no direction, and everybody stands in the middle', () => {
  const votes = matrixFromRows([1, 2], [{ participantId: 1, votes: '+-' }, { participantId: 2, votes: '+-' }]);
  const pca = principalComponents(votes);
  expect(pca).toEqual({ centre: [1, -1], components: [[0, 0], [0, 0]] });
  expect([...projectVotes(votes, pca)]).toEqual([0, 0, 0, 0]);
});

test('where opinions differ along one line only, the second direction is nothing', () => {
  const votes = matrixFromRows([1, 2], [{ participantId: 1, votes: '++' }, { participantId: 2, votes: '--' }, { participantId: 3, votes: '00' }]);
  const { components } = principalComponents(votes);
  expect(components[0].map((entry) => entry ** 2)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  expect(components[1]).toEqual([0, 0]);
});

test('a statement that divides nobody has no extremity, and nothing to compute gives nothing', () => {
  const votes = matrixFromRows([1, 2], [{ participantId: 1, votes: '++' }, { participantId: 2, votes: '+-' }]);
  expect(extremities(principalComponents(votes))).toEqual([0, expect.closeTo(Math.SQRT2, 12)]);
  expect(principalComponents(matrixFromRows([], []))).toEqual({ centre: [], components: [[], []] });
});
