import type { Highs, InitOptions, ModelData } from 'highs';
import type { Answer, Program, Solver } from './solver';

let opening: Promise<Solver> | undefined;

/** HiGHS as WebAssembly, loaded when the first lottery is computed: a function that only lists sessions never pays for it. */
export const openSolver = (): Promise<Solver> => (opening ??= load());

async function load(): Promise<Solver> {
  const [{ default: loadHighs }, { solverWasm }] = await Promise.all([import('highs'), import('./solver-wasm')]);
  const instantiateWasm = (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): void =>
    receive(new WebAssembly.Instance(new WebAssembly.Module(solverWasm() as BufferSource), imports));
  // The loader looks for a file beside itself whatever `wasmBinary` says; this hook of Emscripten it does honour.
  const highs = await loadHighs({ instantiateWasm } as InitOptions);
  return { maximise: (program, seconds) => solve(highs, program, seconds) };
}

/**
 * One algorithm, no gap, no warm start: the same program has the same answer on every machine. Presolve,
 * heuristics and symmetry cost these small programs more than they save. */
const OPTIONS = { output_flag: false, presolve: 'off', random_seed: 0, mip_heuristic_effort: 0, mip_detect_symmetry: false, mip_rel_gap: 0, mip_abs_gap: 1e-9, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 } as const;

/** The best answer in fractions is often whole already, and five times cheaper; then it is the best whole answer too. */
function solve(highs: Highs, program: Program, seconds = Infinity): Answer {
  const fractions = solveOnce(highs, { ...program, whole: false }, seconds);
  if (!program.whole || fractions.outcome !== 'solved') return fractions;
  const whole = fractions.values.map(Math.round);
  if (whole.every((value, i) => Math.abs(value - fractions.values[i]!) < 1e-7)) return { ...fractions, values: whole };
  const answer = solveOnce(highs, program, seconds);
  return answer.outcome === 'solved' ? { ...answer, values: answer.values.map(Math.round) } : answer;
}

function solveOnce(highs: Highs, program: Program, seconds: number): Answer {
  if (program.cost.length === 0) return withoutColumns(program);
  const { modelStatus } = highs.constants;
  const model = highs.createModel(modelData(highs, program));
  try {
    model.options.set({ ...OPTIONS, ...(program.whole ? {} : { solver: 'simplex' }), ...(seconds < Infinity ? { time_limit: Math.max(seconds, 0.001) } : {}) });
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { outcome: 'impossible' };
    if (status === modelStatus.timeLimit) return { outcome: 'out-of-time' };
    if (status !== modelStatus.optimal && status !== modelStatus.empty) throw new Error(`the solver ended with status ${status}`);
    const { colValue, rowDual } = model.getSolution();
    return { outcome: 'solved', objective: model.getObjectiveValue(), values: colValue, rowPrices: rowDual };
  } finally {
    model.dispose();
  }
}

/** HiGHS answers nothing for a program without columns: all seats are fixed. */
const withoutColumns = ({ rows }: Program): Answer =>
  rows.every(({ lower, upper }) => lower <= 0 && upper >= 0) ? { outcome: 'solved', objective: 0, values: new Float64Array(), rowPrices: new Float64Array(rows.length) } : { outcome: 'impossible' };

function modelData(highs: Highs, { cost, lower, upper, rows, whole }: Program): ModelData {
  const finite = (bound: number): number => (bound === Infinity ? highs.infinity : bound === -Infinity ? -highs.infinity : bound);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, r) => (starts[r + 1] = starts[r]! + columns.length));
  return {
    numCols: cost.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: cost,
    colLower: lower.map(finite),
    colUpper: upper.map(finite),
    rowLower: rows.map((row) => finite(row.lower)),
    rowUpper: rows.map((row) => finite(row.upper)),
    matrix: { format: 'csr', numRows: rows.length, numCols: cost.length, starts, indices: Int32Array.from(rows.flatMap(({ columns }) => columns as number[])), values: Float64Array.from(rows.flatMap(({ values }) => values as number[])) },
    ...(whole ? { integrality: new Array(cost.length).fill(highs.constants.variableType.integer) } : {}),
  };
}
