import { type AnswerDraft, type CueCard, type Fact, type FactRef, factsOf, type OpenBlank, type Question, type Workbook } from '@candor/core';
import { pageOf } from './page.ts';
import type { Paints } from './paint.ts';
import type { Piece } from './wrap.ts';

export type DraftPageInput = {
  readonly question: Question;
  readonly draft: AnswerDraft;
  readonly blanks: readonly OpenBlank[];
  readonly cueCard: CueCard;
  readonly workbook: Workbook;
};

/** A draft for people: the words with open blanks in brackets, what is still to be said, what is on record and what the company says, and the cue card. */
export function draftPage({ question, draft, blanks, cueCard, workbook }: DraftPageInput, paints: Paints, width: number): string {
  const page = pageOf(paints, width);
  const { variant, variants, seconds, sentences } = draft;
  const facts = factsUsed(draft, factsOf(workbook));
  const lines = [
    ...page.paragraph([{ text: question.question, paint: paints.strong }], 0),
    ...page.paragraph([{ text: `About ${seconds} seconds, variant ${variant + 1} of ${variants}`, paint: paints.quiet }], 0),
    '',
    ...page.paragraph(
      sentences.flatMap(({ pieces }, i) => [
        ...(i > 0 ? [{ text: ' ' }] : []),
        ...pieces.map(
          (piece): Piece => (piece.kind === 'blank' ? { text: `[${piece.slot}]`, paint: paints.missing } : { text: piece.text.replace(/\s+/g, ' ') }),
        ),
      ]),
    ),
  ];
  if (blanks.length > 0) lines.push(...page.heading('Still open'), ...blanks.flatMap(({ slot, ask }) => page.item(`[${slot}]`, ask)));
  if (facts.length > 0) lines.push(...page.heading('From your record'), ...facts.flatMap(({ ref, text }) => page.item(`${placeOf(ref)}:`, text)));
  const said = [...new Set(sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'company' ? [piece.text] : []))))];
  if (said.length > 0) lines.push(...page.heading('From the company'), ...said.flatMap((text) => page.item('–', text)));
  lines.push(...page.heading('Cue card'), ...cueCard.cues.flatMap(({ words }) => page.item('–', words)));
  return `${lines.join('\n')}\n`;
}

function factsUsed({ sentences }: AnswerDraft, facts: readonly Fact[]): Fact[] {
  const refs = sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'fact' ? [piece.from] : [])));
  const isSame = (a: FactRef, b: FactRef): boolean => a.kind === b.kind && a.id === b.id && a.field === b.field;
  return facts.filter(({ ref }) => refs.some((used) => isSame(used, ref)));
}

const placeOf = ({ kind, field }: FactRef): string => `${kind}, ${field.split(':')[0] ?? field}`;
