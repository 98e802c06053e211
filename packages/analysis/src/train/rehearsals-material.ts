import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Fact, factsOf, type VectorOf } from '@candor/core';
import { type OUTCOMES, type PlacedPair, pairsBeside, placedPairs, type Rehearsed, rehearsedOf, textsOfClaim } from '@candor/core/claims-learning';
import type { LabelledPair } from './agreement-material.ts';
import { WRITTEN } from './claims-material.ts';

const PRACTICE = path.join(import.meta.dirname, '../../../../bench/data/practice');
/** Hands whose rehearsals teach the reader; those of the others are weighed by what it makes of them. */
const READ: readonly string[] = ['rehearsals-1', 'rehearsals-2', 'rehearsals-3', 'rehearsals-4'];

/** Hands whose rehearsals are weighed. What is in neither list is only asked about. */
const WEIGHED: readonly string[] = ['rehearsals-5', 'rehearsals-6'];

export type HandOfRehearsals = { readonly set: string; readonly people: readonly Rehearsed[] };
/** What people answered beside their record, a file a hand. */
export const handsOfRehearsals = (): HandOfRehearsals[] =>
  rehearsalFiles().map((file) => ({
    set: path.basename(file, '.jsonl'),
    people: readFileSync(path.join(PRACTICE, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => rehearsedOf(JSON.parse(line))),
  }));
export const rehearsalFiles = (): string[] =>
  readdirSync(PRACTICE)
    .filter((name) => /^rehearsals-\d+\.jsonl$/.test(name))
    .sort();
export const isReadRehearsal = (file: string): boolean => READ.includes(path.basename(file, '.jsonl'));

/** The texts whose vectors choose what is read of somebody's answers. */
export const textsOfRehearsal = ({ workbook, honest }: Rehearsed): string[] =>
  honest.flatMap(({ text }) => textsOfClaim({ answer: text, facts: factsOf(workbook) }));

/** In an answer are ten clauses that are honest for one that lies in a lie's; so one of these counts as much as so many. */
const LIE = 3;

/** What is read of the answers of a hand: of what is honest nothing denies a fact, and a sentence says nothing of a record that it does not tell of. */
export const rehearsedPairs = ({ set, people }: HandOfRehearsals, vectorOf: VectorOf): LabelledPair[] =>
  people.flatMap(({ workbook, honest, lies }) => {
    const facts = factsOf(workbook);
    const ofHonest = honest.flatMap(({ text, sentences }) =>
      placedPairs(text, facts, { today: WRITTEN, vectorOf }).map(({ said, fact, ...pair }): LabelledPair => {
        const on = sentences.find(({ start, end }) => start <= pair.start && pair.start < end)?.on ?? [];
        return { said, fact, set, counts: 1, label: isOf(pair, on) ? 'not-against' : 'beside' };
      }),
    );
    const ofLies = lies.flatMap((lie) =>
      facts
        .filter((fact) => isDenied(fact, lie.denies))
        .flatMap((fact) => pairsBeside(lie.text, lie, fact, WRITTEN).map((pair): LabelledPair => ({ ...pair, set, counts: LIE, label: 'against' }))),
    );
    return [...ofHonest, ...ofLies];
  });

/** An answer that is weighed: its clauses, and what each may be. */
export type WeighedAnswer = {
  readonly answer: string;
  readonly facts: readonly Fact[];
  readonly outcomesAt: (start: number, end: number) => readonly Outcome[];
};
type Outcome = (typeof OUTCOMES)[number];

/** The answers of hands that the reader has not seen: of what is honest nothing is in conflict, and what tells of no record is new; a lie is in conflict, and the rest of its answer is weighed in the honest one. */
export const answersToWeigh = (): WeighedAnswer[] =>
  handsOfRehearsals()
    .filter(({ set }) => WEIGHED.includes(set))
    .flatMap(({ people }) =>
      people.flatMap(({ workbook, honest, lies }) => {
        const facts = factsOf(workbook);
        return [
          ...honest.map(({ text, sentences }): WeighedAnswer => {
            const toldAt = (at: number): boolean => sentences.some(({ start, end, on }) => start <= at && at < end && on.length > 0);
            return { answer: text, facts, outcomesAt: (start) => (toldAt(start) ? ['on-record', 'new'] : ['new']) };
          }),
          ...lies.map(
            ({ text, ...lie }): WeighedAnswer => ({
              answer: text,
              facts,
              outcomesAt: (start, end) => (start < lie.end && lie.start < end ? ['in-conflict'] : []),
            }),
          ),
        ];
      }),
    );

const isOf = ({ of }: Pick<PlacedPair, 'of'>, on: readonly string[]): boolean => of.some(({ id }) => on.includes(id));
/** A fact of the profile is one field, whose name is its kind. */
const isDenied = ({ ref }: Fact, { id, field }: Rehearsed['lies'][number]['denies']): boolean =>
  ref.id === id && (ref.kind === 'profile' || ref.field === field);
