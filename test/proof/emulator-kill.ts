import { killRounds } from '../emulator/support/kill-rounds';

/** SIGKILL in the middle of two-document commits: nothing acknowledged is lost, nothing is half there, it always opens. */
async function main(): Promise<void> {
  for (const [durability, rounds] of [['normal', 150], ['full', 50]] as const) {
    const report = await killRounds({ rounds, durability, seed: 200, log: (line) => console.error(line) });
    console.log(`durability ${durability}: ${report.rounds} rounds, ${report.acknowledged} acknowledged pairs, ${report.lost} lost, ${report.torn} torn, ${report.strays} of open transactions; slowest start ${Math.round(report.slowestOpenMs)} ms`);
    if (report.lost + report.torn + report.strays > 0) process.exitCode = 1;
  }
}

void main();
