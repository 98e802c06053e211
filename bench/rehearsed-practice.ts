import { createAnalyser } from '@candor/analysis';
import { rehearse, rehearsedIn } from './prepare-rehearsed.ts';

/** Shows, for each file of rehearsals that is named, what is falsely held against honest answers, what is falsely linked, and which lies pass; with `--all` line by line. */
const showsAll = process.argv.includes('--all');
const analyser = await createAnalyser();
await analyser.ready();
for (const file of process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'))) {
  const { falseConflicts, falseLinks, missed, ...counts } = await rehearse(analyser, rehearsedIn(file));
  process.stdout.write(`${file}\n  ${JSON.stringify(counts)}\n`);
  if (!showsAll) continue;
  for (const { person, claim, text } of falseConflicts)
    if (claim.status === 'in-conflict')
      process.stdout.write(
        `FALSE ${claim.sure ? 'sure ' : 'doubt'} ${person} ${claim.kind}/${claim.why} "${claim.evidence.quote}" in "${claim.clause.quote}" × "${claim.fact.text}" (${text.length})\n`,
      );
  for (const { person, claim } of falseLinks)
    if (claim.status === 'on-record')
      process.stdout.write(`LINK  ${person} ${claim.kind} "${claim.evidence.quote}" in "${claim.clause.quote}" × "${claim.fact.text}"\n`);
  for (const { text, start, end, kind, denies } of missed) process.stdout.write(`MISS  ${kind} ${denies.id}.${denies.field} "${text.slice(start, end)}"\n`);
}
