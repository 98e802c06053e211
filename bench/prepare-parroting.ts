import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Brief, parseDocument, tailoringOf } from '@candor/core';
import type { Row } from './row.ts';

const PAIRS = path.join(import.meta.dirname, 'data/parroting.jsonl');
type Pair = { readonly ad: string; readonly answer: string; readonly expected: boolean; readonly stretches: readonly string[] };

/** Whether an answer leans on the ad's words, and where. */
export function parrotingRows(): Row[] {
  const pairs = readFileSync(PAIRS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Pair);
  const answers = { hit: 0, said: 0, there: 0 };
  const letters = { hit: 0, said: 0, there: 0 };
  for (const { ad, answer, expected, stretches } of pairs) {
    const brief: Brief = { format: 'candor-brief', version: 1, company: '', role: '', text: ad, points: [] };
    const { parroted, overTailored } = tailoringOf(parseDocument(answer), { brief, facts: [], ledger: null, vectorOf: null });
    const said = parroted.length > 0 || overTailored;
    answers.hit += Number(said && expected);
    answers.said += Number(said);
    answers.there += Number(expected);
    const borrowed = lettersIn(
      answer.length,
      stretches.map((stretch) => ({ start: answer.indexOf(stretch), end: answer.indexOf(stretch) + stretch.length })),
    );
    const found = lettersIn(
      answer.length,
      parroted.flatMap(({ evidence: { span } }) => (span.kind === 'text' ? [span] : [])),
    );
    for (let at = 0; at < answer.length; at++) {
      letters.hit += Number(found[at] && borrowed[at]);
      letters.said += Number(found[at]);
      letters.there += Number(borrowed[at]);
    }
  }
  const on = `${pairs.length} answers beside their ads, frozen`;
  return [
    { measure: 'answer leans on the ad’s words', on, bar: 'F1 ≥ .90', value: f1(answers).toFixed(2), met: f1(answers) >= 0.9, note: both(answers) },
    { measure: 'the borrowed stretches, by letters', on, bar: '', value: `F1 ${f1(letters).toFixed(2)}`, met: null, note: both(letters) },
  ];
}

function lettersIn(length: number, spans: readonly { readonly start: number; readonly end: number }[]): boolean[] {
  const flags = new Array<boolean>(length).fill(false);
  for (const { start, end } of spans) flags.fill(true, Math.max(0, start), end);
  return flags;
}

type Counts = { readonly hit: number; readonly said: number; readonly there: number };
const f1 = ({ hit, said, there }: Counts): number => (hit === 0 ? 0 : (2 * hit) / (said + there));
const both = ({ hit, said, there }: Counts): string => `precision ${(hit / Math.max(1, said)).toFixed(2)}, recall ${(hit / Math.max(1, there)).toFixed(2)}`;
