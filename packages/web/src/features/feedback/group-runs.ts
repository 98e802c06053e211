/** Neighbours for which `keyOf` says the same, together. */
export function groupRuns<Run, Key>(runs: readonly Run[], keyOf: (run: Run) => Key): readonly (readonly [Key, readonly Run[]])[] {
  const groups: [Key, Run[]][] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(run);
    else groups.push([key, [run]]);
  }
  return groups;
}
