import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ClaimHearing, featuresOfAnswer, featuresOfClaim, type LearningClaim, OUTCOMES, pairsOfClaim, textsOfClaim } from '@candor/core/claims-learning';
import { loadEnergeticEncoder, type SentenceEncoder } from '@candor/meaning';
import { loadAgreementReader } from '../agreement-reader.ts';
import { plainEncoder } from '../plain-encoder.ts';
import { isReadersHand, readerHash } from './agreement-material.ts';
import { type Counted, claimsToLearn, WRITTEN } from './claims-material.ts';
import { learningCurve, type Measured, measure, type Row, type Weights } from './claims-measure.ts';
import { encoded } from './encoded.ts';
import { answersToWeigh, type WeighedAnswer } from './rehearsals-material.ts';
import { fitSoftmax } from './softmax.ts';

const WEIGHTS = path.join(import.meta.dirname, '../../../../packages/core/src/prepare/ledger/generated/outcome-weights.ts');
/**
 * The rules read words, and by words alone their claims teach what carries over; more hands than three taught nothing by words, and undid what the rules know.
 * `answered`: what a clause of a rehearsed answer counts, where a claim counts 1: of its clauses hardly one in ten is a conflict, of the claims three are.
 */
const COUNTS = {
  withReading: { rules: 0.1, elsewhere: 0.1, answered: 0.3, isOf: (hand: string) => !isReadersHand(hand) },
  wordsOnly: { rules: 1, elsewhere: 0.35, answered: 0, isOf: (hand: string) => ['claims.jsonl', 'claims-2.jsonl', 'claims-3.jsonl'].includes(hand) },
} as const;
const RIDGE = 1;
const FOLDS = 5;

/** Learns what speaks for a claim being on record, new, or in conflict. With `--report` it also prints how often people and hands that were left out are judged right. */
async function train(report: boolean): Promise<void> {
  const encoder = plainEncoder(await loadEnergeticEncoder());
  const toRead = claimsToLearn(COUNTS.withReading);
  const answers = answersToWeigh();
  const withReading = learn(toRead, { answers, ...COUNTS.withReading }, await heard([...toRead.all, ...answers], encoder));
  const wordsOnly = learn(claimsToLearn(COUNTS.wordsOnly), { answers, ...COUNTS.wordsOnly }, { today: WRITTEN, vectorOf: null, agreementOf: null });
  writeFileSync(WEIGHTS, sourceOf({ encoder: encoder.id, reader: readerHash() }, withReading.names, withReading.weights, wordsOnly.weights));
  if (!report) return;
  print('read', withReading.measured());
  print('by words alone', wordsOnly.measured());
  print('read', withReading.curve());
}

async function heard(claims: readonly Pick<LearningClaim, 'answer' | 'facts'>[], encoder: SentenceEncoder): Promise<ClaimHearing> {
  const vectorOf = await encoded(claims.flatMap(textsOfClaim), encoder);
  const read = await loadAgreementReader();
  return { today: WRITTEN, vectorOf, agreementOf: await read(claims.flatMap((claim) => pairsOfClaim(claim, { today: WRITTEN, vectorOf }))) };
}

function learn(
  { all: claims, practice }: { readonly practice: readonly Counted[]; readonly all: readonly Counted[] },
  { answers, answered }: { readonly answers: readonly WeighedAnswer[]; readonly answered: number },
  hearing: ClaimHearing,
) {
  let names: string[] = [];
  const ofClaims = claims.flatMap((claim) =>
    featuresOfClaim(claim, hearing).map(({ features, share }): Row => {
      names = Object.keys(features);
      return { claim, features: Object.values(features), right: [OUTCOMES.indexOf(claim.expected)], weight: share * claim.counts };
    }),
  );
  const ofAnswers = answers.flatMap(({ answer, facts, outcomesAt }) =>
    featuresOfAnswer(answer, facts, hearing).flatMap(({ start, end, features }): Row[] => {
      const right = outcomesAt(start, end).map((outcome) => OUTCOMES.indexOf(outcome));
      return right.length === 0 ? [] : [{ claim: null, features: Object.values(features), right, weight: answered }];
    }),
  );
  const rows = [...ofClaims, ...ofAnswers];
  const people = [...new Set(claims.map(({ person }) => person))];
  const learnFrom = (some: readonly Row[]): Weights => fitSoftmax(some, OUTCOMES.length, RIDGE);
  const measured = () =>
    new Map([
      ['people left out', measure(practice, rows, ({ person }) => people.indexOf(person) % FOLDS, learnFrom)],
      ['hands left out', measure(practice, rows, ({ hand }) => hand, learnFrom)],
      ...[...new Set(practice.map(({ hand }) => hand))].map(
        (hand) =>
          [
            `the ${hand} hand left out`,
            measure(
              practice.filter((one) => one.hand === hand),
              rows,
              (one) => String(one.hand === hand),
              learnFrom,
            ),
          ] as const,
      ),
    ]);
  return { names, weights: learnFrom(rows), measured, curve: () => learningCurve(practice, rows, learnFrom) };
}

function print(title: string, measured: ReadonlyMap<string, Measured>): void {
  const of100 = (share: number): string => (100 * share).toFixed(1);
  for (const [left, { right, conflictPrecision, conflictRecall }] of measured)
    process.stdout.write(
      `${title}, ${left}: ${of100(right)} of 100 right; conflicts: precision ${of100(conflictPrecision)}, recall ${of100(conflictRecall)}\n`,
    );
}

const DIGITS = 3;
function sourceOf(
  learntWith: { readonly encoder: string; readonly reader: string },
  names: readonly string[],
  withReading: readonly (readonly number[])[],
  wordsOnly: readonly (readonly number[])[],
): string {
  const table = (weights: readonly (readonly number[])[]): string => {
    const row = (name: string, i: number) => `  ${name}: [${weights.map((of) => Number((of[i] ?? 0).toFixed(DIGITS))).join(', ')}],`;
    return `{\n${[...names, 'bias'].map(row).join('\n')}\n}`;
  };
  return [
    '// Written by `npm run train:claims`.',
    '/** What a feature says for each outcome: on record, new, in conflict. */',
    'export type OutcomeWeights = Readonly<Record<string, readonly [number, number, number]>>;',
    '',
    '/** Whose vectors and whose reading WITH_READING was learnt with. */',
    `export const LEARNT_WITH = { encoder: '${learntWith.encoder}', reader: '${learntWith.reader}' } as const;`,
    '',
    `export const WITH_READING: OutcomeWeights = ${table(withReading)};`,
    '',
    `export const WORDS_ONLY: OutcomeWeights = ${table(wordsOnly)};`,
    '',
  ].join('\n');
}

await train(process.argv.includes('--report'));
