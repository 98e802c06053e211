/** The value below which a share of the sorted numbers lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Runs the task `times` times after `warmUp` runs and gives each run's milliseconds. */
export async function timed(times: number, warmUp: number, task: (run: number) => unknown): Promise<number[]> {
  for (let run = 0; run < warmUp; run++) await task(run);
  const results: number[] = [];
  for (let run = 0; run < times; run++) {
    const from = performance.now();
    await task(warmUp + run);
    results.push(performance.now() - from);
  }
  return results;
}

export const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
