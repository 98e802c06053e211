import { createAnalyser } from '@candor/analysis';
import { loadPhraseBook } from '@candor/content';
import { SAMPLE_RATE } from '@candor/speech';
import type { Row } from './row.ts';
import { percentile } from './stats.ts';
import { piecesOf, spokenAnswers } from './turns-data.ts';
import { openRoom, QUESTION } from './turns-room.ts';
import { listenInStep } from './turns-step.ts';

const ANSWERS = 48;
const SEED = 5;

type Ended = { readonly isCut: boolean; readonly longestPauseMs: number; readonly waitedMs: number };

/** Whether the interviewer lets people finish. Faster than life: the clock is the sound's, and the engines take no time. */
export async function benchTurns(): Promise<Row[]> {
  const book = await loadPhraseBook();
  const question = (await createAnalyser()).questions.get(QUESTION);
  if (!question) throw new Error(`there is no question ${QUESTION} in the bank`);
  const ears = await listenInStep();
  const ended: Ended[] = [];
  for (const [i, answer] of (await spokenAnswers(ANSWERS, SEED)).entries()) {
    let nowMs = 0;
    const room = openRoom({ setting: { book, seed: i }, question, now: () => nowMs });
    const turns = ears.open((event) => void room.notice(event));
    turns.beginTurn();
    for (const piece of piecesOf(answer)) {
      turns.push(piece);
      await ears.settled();
      nowMs += (piece.length * 1000) / SAMPLE_RATE;
      room.tick();
      if (room.overAtMs() !== null) break;
    }
    turns.close();
    const over = room.overAtMs() ?? Number.POSITIVE_INFINITY;
    ended.push({ isCut: over < answer.endMs, longestPauseMs: Math.max(...answer.pausesMs), waitedMs: over - answer.endMs });
  }
  const cut = ended.filter(({ isCut }) => isCut);
  const waited = ended.filter(({ isCut }) => !isCut).map(({ waitedMs }) => waitedMs);
  const share = cut.length / ended.length;
  const on = `${ANSWERS} synthesised answers with pauses of 0.3–2 s, patience 2 s`;
  return [
    {
      measure: 'answers cut off in the middle',
      on,
      bar: '≤ 3 %',
      value: `${(100 * share).toFixed(1)} %`,
      met: share <= 0.03,
      note:
        cut.length === 0
          ? 'none'
          : `${cut.length}; longest pauses of these ${cut.map(({ longestPauseMs }) => `${(longestPauseMs / 1000).toFixed(2)} s`).join(', ')}`,
    },
    {
      measure: 'silence until a turn counts as over',
      on,
      bar: '',
      value: `${(percentile(waited, 0.5) / 1000).toFixed(2)} s`,
      met: null,
      note: `median; 95th ${(percentile(waited, 0.95) / 1000).toFixed(2)} s: longer than the patience where the voice stays up or a thought is unfinished; engines take no time here`,
    },
  ];
}
