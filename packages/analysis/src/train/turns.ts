import { writeFileSync } from 'node:fs';
import type { VectorOf } from '@candor/core';
import { ASK_COLUMNS, type AskModel, askFeatures, endOf, lastSaid, TURN_ASKS, type TurnAsk, textsOfTurn } from '@candor/core/turns-learning';
import { loadEnergeticEncoder } from '@candor/meaning';
import { GENERATED, learntFiles } from '../generated.ts';
import { plainEncoder } from '../plain-encoder.ts';
import { turnsBytes } from '../turns-file.ts';
import { encoded } from './encoded.ts';
import { fitSparseSoftmax, pointsOf, type SparseCase, type SparseWeights } from './sparse-softmax.ts';
import { hashOfTurns, type LearningTurn, turnsToLearn } from './turns-material.ts';

/** Chosen by turns of hands that were left out. */
const RIDGE = 10;
/** What a vector of length one counts beside what is there or not: of the turn's end, and of its last sentence. Chosen by turns of hands that were left out. */
const MEANING = { whole: 6, last: 4 } as const;
/** A feature of fewer turns teaches nothing. */
const LEAST_TURNS = 2;
/** A feature that says less than this for everything is not kept. */
const LEAST_SAID = 0.01;

/** Learns what a turn asks of the interviewer from turns of several hands; `--report` writes nothing, and prints how often those of a hand that was left out are taken rightly. */
async function train(): Promise<void> {
  const turns = await turnsToLearn();
  const encoder = plainEncoder(await loadEnergeticEncoder());
  const vectorOf = await encoded(
    turns.flatMap(({ text }) => textsOfTurn(text)),
    encoder,
  );
  if (process.argv.includes('--report')) {
    report('with meaning', turns, vectorOf);
    report('by words alone', turns, null);
    return;
  }
  const models = { withMeaning: learn(turns, vectorOf).model, wordsOnly: learn(turns, null).model };
  writeFileSync(learntFiles(GENERATED).turns, turnsBytes({ inputHash: hashOfTurns(turns), encoder: encoder.id, ...models }));
}

/** What was learnt, and what it makes of a turn. */
type Learnt = {
  readonly model: AskModel;
  readonly read: (turn: LearningTurn) => { readonly ask: TurnAsk; readonly chance: number; readonly answers: boolean };
};

function learn(turns: readonly LearningTurn[], vectorOf: VectorOf | null): Learnt {
  const features = new Map(turns.map((turn) => [turn, askFeatures(turn.text, turn.asked)]));
  const counts = new Map<string, number>();
  for (const of of features.values()) for (const name of of.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST_TURNS ? [name] : [])).sort();
  const places = new Map(names.map((name, i) => [name, i]));
  const numbersOf = (turn: LearningTurn): Omit<SparseCase, 'right' | 'weight'> => {
    const own = [...(features.get(turn) ?? askFeatures(turn.text, turn.asked))].flatMap(([name, value]) => {
      const at = places.get(name);
      return at === undefined ? [] : [[at, value] as const];
    });
    return { at: Int32Array.from(own, ([at]) => at), values: Float32Array.from(own, ([, value]) => value), dense: meaningOf(turn, vectorOf) };
  };
  const rows = turns.map((turn) => ({ turn, ...numbersOf(turn) }));
  const weightsFor = (outcomes: number, right: (turn: LearningTurn) => number): SparseWeights =>
    fitSparseSoftmax(
      rows.map(({ turn, ...row }) => ({ ...row, right: right(turn), weight: 1 })),
      names.length,
      outcomes,
      RIDGE,
    );
  const asks = weightsFor(TURN_ASKS.length, ({ ask }) => TURN_ASKS.indexOf(ask));
  const answers = weightsFor(2, (turn) => Number(turn.answers));
  // Of two outcomes only the difference counts.
  const columns = [...asks, (answers[1] as Float64Array).map((value, i) => value - (answers[0]?.[i] ?? 0))];
  return {
    model: modelOf(names, columns, vectorOf !== null),
    read: (turn) => {
      const points = pointsOf(columns, numbersOf(turn), names.length);
      const own = points.subarray(0, TURN_ASKS.length);
      const most = Math.max(...own);
      const chance = 1 / own.reduce((sum, point) => sum + Math.exp(point - most), 0);
      return { ask: TURN_ASKS[own.indexOf(most)] as TurnAsk, chance, answers: (points[TURN_ASKS.length] ?? 0) >= 0 };
    },
  };
}

function meaningOf({ text }: LearningTurn, vectorOf: VectorOf | null): Float32Array {
  if (!vectorOf) return new Float32Array();
  const part = (of: string, counts: number): number[] => Array.from(vectorOf(of) ?? [], (value) => counts * value);
  return Float32Array.from([...part(endOf(text), MEANING.whole), ...part(lastSaid(text), MEANING.last)]);
}

function modelOf(names: readonly string[], columns: readonly Float64Array[], hasMeaning: boolean): AskModel {
  const rowAt = (i: number): Float32Array => Float32Array.from(columns, (column) => column.at(i) ?? 0);
  const kept = names.flatMap((name, i) => {
    const row = rowAt(i);
    return row.some((value) => Math.abs(value) >= LEAST_SAID) ? [[name, row] as const] : [];
  });
  const dimensions = hasMeaning ? ((columns[0]?.length ?? 1) - 1 - names.length) / 2 : 0;
  const part = (from: number, counts: number): Float32Array[] =>
    ASK_COLUMNS.map((_, k) => Float32Array.from((columns[k] as Float64Array).subarray(from, from + dimensions), (value) => counts * value));
  return {
    features: new Map([...kept, ['bias', rowAt(-1)] as const]),
    meaning: hasMeaning ? { whole: part(names.length, MEANING.whole), last: part(names.length + dimensions, MEANING.last) } : null,
  };
}

/** `--report NAME` looks at this hand alone: learning without it takes a minute. */
const handsOf = (turns: readonly LearningTurn[]): string[] => {
  const named = process.argv[process.argv.indexOf('--report') + 1];
  return [...new Set(turns.flatMap(({ hand }) => hand ?? []))].filter((hand) => named === undefined || hand === named);
};

/** From these chances on it is told how often the reading is right. */
const CHANCES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8] as const;

function report(title: string, turns: readonly LearningTurn[], vectorOf: VectorOf | null): void {
  const read = handsOf(turns).flatMap((hand) => {
    const learnt = learn(
      turns.filter((turn) => turn.hand !== hand),
      vectorOf,
    );
    const own = turns.filter((turn) => turn.hand === hand).map((turn) => ({ turn, ...learnt.read(turn) }));
    const right = own.filter(({ turn, ask }) => turn.ask === ask).length;
    process.stdout.write(
      `${title}, the ${hand} hand left out: ${right} of ${own.length} taken rightly; whether they answer: ${own.filter(({ turn, answers }) => turn.answers === answers).length}\n`,
    );
    return own;
  });
  for (const ask of TURN_ASKS) {
    const of = read.filter(({ turn }) => turn.ask === ask);
    const taken = new Map<string, number>();
    for (const one of of) taken.set(one.ask, (taken.get(one.ask) ?? 0) + 1);
    const told = [...taken].sort(([, a], [, b]) => b - a).map(([as, count]) => `${as} ${count}`);
    process.stdout.write(`  ${ask} (${of.length}): ${told.join(', ')}\n`);
  }
  for (const least of CHANCES) {
    const sure = read.filter(({ chance }) => chance >= least);
    process.stdout.write(`  from a chance of ${least}: ${sure.length}, of which right ${sure.filter(({ turn, ask }) => turn.ask === ask).length}\n`);
  }
}

await train();
