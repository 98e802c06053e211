import { readText } from '../io/read-text.ts';
import type { AnalyserFlags } from '../open-analyser.ts';
import { EXIT, Problem } from '../problem.ts';

/** The text of one call: `--text`, a file, or standard input. Throws a `Problem` when it is given twice or cannot be read. */
export async function inputText(file: string | undefined, text: string | undefined): Promise<string> {
  if (text === undefined) return readText(file ?? '-');
  if (file !== undefined) throw new Problem(`The text is given twice: by --text and by ${file}. Leave one of them out.`, { exitCode: EXIT.usage });
  return text;
}

/** Options that mean nothing beside `--batch` are refused, so that nobody waits for what they would have done. */
export function refuseBesideBatch(given: Readonly<Record<string, boolean>>): void {
  const wrong = Object.keys(given).filter((name) => given[name]);
  if (wrong.length > 0) throw new Problem(`${wrong.join(' and ')} cannot be used with --batch: every line brings its own.`, { exitCode: EXIT.usage });
}

/** The flags alone, as plain data. */
export const flagsOf = ({ packs, meaning, today }: AnalyserFlags): AnalyserFlags => ({
  meaning,
  ...(packs === undefined ? {} : { packs }),
  ...(today === undefined ? {} : { today }),
});
