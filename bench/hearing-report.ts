import { readFile } from 'node:fs/promises';
import { GENERATED, learntFiles, readModelFile } from '@candor/analysis';
import { z } from 'zod';
import type { Row } from './row.ts';

const scores = z.object({ precision: z.number(), recall: z.number(), f1: z.number(), judged: z.int() });
const judged = z.object({ elements: scores, traps: scores });
const report = z.object({ inputHash: z.string(), authors: judged, trades: judged, curve: z.array(judged.extend({ hands: z.int(), answers: z.int() })) });

/** What `npm run train -- --report` measured on the bank's own spoken answers: authors and trades left out in turn, and what more answers bring. */
export async function hearingRows(): Promise<Row[]> {
  const files = learntFiles(GENERATED);
  const { inputHash, authors, trades, curve } = report.parse(JSON.parse(await readFile(files.report, 'utf8')));
  const stale = (await readModelFile(files)).inputHash === inputHash ? '' : '; measured on an older bank';
  const row = (measure: string, on: string, { f1, precision, recall, judged: count }: z.infer<typeof scores>): Row => ({
    measure,
    on,
    bar: '',
    value: f1.toFixed(2),
    met: null,
    note: `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, ${count} judgements${stale}`,
  });
  return [
    row('elements, authors left out', 'spoken answers of the bank, two of ten hands left out in turn', authors.elements),
    row('traps, authors left out', 'the same', authors.traps),
    row('elements, trades left out', 'spoken answers of the bank, a fifth of the trades left out in turn', trades.elements),
    row('traps, trades left out', 'the same', trades.traps),
    {
      measure: 'learning curve: F1 of elements / traps',
      on: 'answers of two hands that are in no bank',
      bar: '',
      value: curve.map((point) => `${point.elements.f1.toFixed(2)} / ${point.traps.f1.toFixed(2)}`).join(' → '),
      met: null,
      note: `phrasings and concepts alone, then with the answers of ${curve
        .slice(1)
        .map((point) => `${point.hands} hands (${point.answers})`)
        .join(', ')}${stale}`,
    },
  ];
}
