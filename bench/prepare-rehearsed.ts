import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analyser } from '@candor/analysis';
import type { Claim, Ledger, Workbook } from '@candor/core';
import { type Rehearsed, rehearsedOf } from '@candor/core/claims-learning';
import type { Row } from './row.ts';

const WRITTEN = { year: 2026, month: 11 };

/** Reads a set of rehearsals: what people have on record, what they answered honestly, and lies planted in their answers. */
export const rehearsedIn = (file: string): Rehearsed[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rehearsedOf(JSON.parse(line)));

/** A conflict that is none, or a link to a record that the sentence does not tell of. */
type Wrong = { readonly person: string; readonly claim: Claim; readonly text: string };
type Tally = {
  readonly answers: number;
  /** Honest answers in which something is asked about, and in which something is doubted or asked about. */
  readonly asked: number;
  readonly doubted: number;
  readonly lies: number;
  readonly liesFound: number;
  readonly liesAsked: number;
  /** Sentences that tell of a record, and those of them that are seen to. */
  readonly told: number;
  readonly seen: number;
  /** Claims called on record, and those of them whose sentence tells of another record or of none. */
  readonly linked: number;
  readonly mislinked: number;
  readonly falseConflicts: readonly Wrong[];
  readonly falseLinks: readonly Wrong[];
  readonly missed: readonly Rehearsed['lies'][number][];
};

/** Holds each answer of a set against the record of who gave it. */
export async function rehearse(analyser: Analyser, people: readonly Rehearsed[]): Promise<Tally> {
  const tally = { answers: 0, asked: 0, doubted: 0, lies: 0, liesFound: 0, liesAsked: 0, told: 0, seen: 0, linked: 0, mislinked: 0 };
  const falseConflicts: Wrong[] = [];
  const falseLinks: Wrong[] = [];
  const missed: Rehearsed['lies'][number][] = [];
  for (const { id, workbook, honest, lies } of people) {
    for (const { text, sentences } of honest) {
      const { claims } = await ledgerFor(analyser, text, workbook);
      const conflicts = claims.filter(({ status }) => status === 'in-conflict');
      falseConflicts.push(...conflicts.map((claim) => ({ person: id, claim, text })));
      tally.answers++;
      tally.asked += Number(conflicts.some((claim) => claim.status === 'in-conflict' && claim.sure));
      tally.doubted += Number(conflicts.length > 0);
      for (const { start, end, on } of sentences) {
        const links = claims.flatMap((claim) => (claim.status === 'on-record' && isWithin(claim, start, end) ? [claim] : []));
        const wrong = links.filter(({ fact: { ref } }) => !on.includes(ref.id));
        falseLinks.push(...wrong.map((claim) => ({ person: id, claim, text })));
        tally.linked += links.length;
        tally.mislinked += wrong.length;
        tally.told += Number(on.length > 0);
        tally.seen += Number(links.length > wrong.length);
      }
    }
    for (const lie of lies) {
      const { claims } = await ledgerFor(analyser, lie.text, workbook);
      const found = claims.filter((claim) => claim.status === 'in-conflict' && isWithin(claim, lie.start, lie.end));
      tally.lies++;
      tally.liesFound += Number(found.length > 0);
      tally.liesAsked += Number(found.some((claim) => claim.status === 'in-conflict' && claim.sure));
      if (found.length === 0) missed.push(lie);
    }
  }
  return { ...tally, falseConflicts, falseLinks, missed };
}

function isWithin({ evidence: { span }, clause }: Claim, start: number, end: number): boolean {
  const at = span.kind === 'text' ? span : clause.span;
  return at.kind === 'text' && at.start < end && start < at.end;
}

async function ledgerFor(analyser: Analyser, text: string, workbook: Workbook): Promise<Ledger> {
  const known = analyser.questions.get('short-and-long-term-goals');
  if (!known) throw new Error('the question about both goals is not in the bank');
  const result = await analyser.analyse({ text, asked: { known }, earlier: [], disputed: [], grammar: false, today: WRITTEN, workbook });
  if (!result.ok || !result.feedback.ledger) throw new Error('the feedback has no ledger');
  return result.feedback.ledger;
}

/** How often somebody honest is accused, how many lies are found, and how often a link to the record is wrong. */
export async function rehearsedRows(analyser: Analyser): Promise<Row[]> {
  const { answers, asked, doubted, lies, liesFound, liesAsked, told, seen, linked, mislinked } = await rehearse(
    analyser,
    rehearsedIn(path.join(import.meta.dirname, 'data/rehearsals.jsonl')),
  );
  const row = (measure: string, on: string, [some, all]: readonly [number, number], note: string): Row => ({
    measure,
    on,
    bar: '',
    value: `${((100 * some) / all).toFixed(1)} %`,
    met: null,
    note: `${some} of ${all}${note}`,
  });
  return [
    row('honest answers in which a conflict is asked about', `${answers} answers of ten people beside their records, frozen`, [asked, answers], ''),
    row('honest answers in which something is doubted or asked about', `${answers} answers of ten people beside their records, frozen`, [doubted, answers], ''),
    row('lies found', `${lies} lies planted in them, frozen`, [liesFound, lies], `, ${liesAsked} asked about`),
    row('sentences on record that are seen to be', `${told} sentences of them, frozen`, [seen, told], ''),
    row('links to the record that are wrong', `${linked} claims of them called on record, frozen`, [mislinked, linked], ''),
  ];
}
