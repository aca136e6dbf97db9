import { runChild, type Child } from './child';
import { withProgress } from './progress';

/** One thing that passes or fails and counts as such. `run` throws to fail; its text is shown. */
export type Step = { title: string; run: () => Promise<string | void> };
export type Result = { title: string; passed: boolean; seconds: number };

export function commandStep(title: string, child: Child): Step {
  return {
    title,
    run: async () => {
      const { code, output } = await runChild(child);
      if (code !== 0) throw new Error(output.trim() || `ended with code ${code}`);
    },
  };
}

export async function runStep({ title, run }: Step): Promise<Result> {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  try {
    const note = await withProgress(title, run);
    if (note) console.log(note);
    return { title, passed: true, seconds: seconds() };
  } catch (error) {
    console.error((error as Error).message);
    return { title, passed: false, seconds: seconds() };
  }
}
