import { createAnalyser } from '@candor/analysis';
import { reactionTo } from './interview-behaviours.ts';
import { practiceBehaviours } from './interview-data.ts';
import { bankRow, settingOf } from './interview-gaps.ts';

/** Shows, line by line and hand by hand, how the interviewer takes the behaviours to practise on: those that go wrong, with what was said; all with `--all`. `--gaps` adds how the bank's own answers without one element are followed up. */
const showsAll = process.argv.includes('--all');
const only = process.argv.find((argument) => argument.startsWith('--behaviour='))?.split('=')[1];
const analyser = await createAnalyser();
await analyser.ready();
const setting = await settingOf(analyser);
const tally = new Map<string, [number, number]>();
const handed = practiceBehaviours().flatMap(({ hand, lines }) => lines.map((one) => ({ hand, one })));
for (const { hand, one } of handed) {
  if (only !== undefined && one.behaviour !== only) continue;
  const { done, host } = await reactionTo(analyser, setting, one);
  const isRight = one.expected['one-of'].some((name) => done.has(name));
  for (const name of [`${hand} hand, ${one.behaviour}`, `${hand} hand in all`]) {
    const [right, all] = tally.get(name) ?? [0, 0];
    tally.set(name, [right + Number(isRight), all + 1]);
  }
  if (isRight && !showsAll) continue;
  const said = host.state.turns.map((turn) => `    ${turn.by === 'interviewer' ? `${turn.purpose}: ` : '> '}${turn.text}`);
  const { traps = [], elements = [] } = host.state.current?.last ?? {};
  const heard = [...elements, ...traps].map(({ id, status, probability }) => `${id} ${status} ${probability.toFixed(2)}`).join(', ');
  process.stdout.write(
    `${isRight ? 'ok  ' : 'MISS'} ${one.id} ${one.behaviour} (${one.question})\n  wanted ${one.expected['one-of'].join(' | ')}\n  did    ${[...done].join(', ')}\n  heard  ${heard}\n${said.slice(-5).join('\n')}\n\n`,
  );
}
for (const [name, [right, all]] of tally) process.stdout.write(`${name}: ${right} of ${all}\n`);
if (process.argv.includes('--gaps')) {
  const { value, note } = await bankRow(analyser);
  process.stdout.write(`follow-ups on the bank's answers: ${value}; ${note}\n`);
}
