import { buildDraft, EMPTY_WORKBOOK, FORMS, parseTemplate, type Question, type SentencePattern, SLOT_FORMS, SLOT_SOURCES } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { loadBuiltInPacks, loadKinds } from '../packs/load.ts';
import { loadDraftBook } from './load.ts';

const book = await loadDraftBook();
const packs = await loadBuiltInPacks();
const questions = new Map(packs.flatMap((pack) => pack.questions).map((question) => [question.id, question]));
const goals = packs.find(({ id }) => id === 'goals')?.questions ?? [];

type Placed = { readonly where: string; readonly question: Question | null; readonly sentence: SentencePattern };
const all: readonly Placed[] = [
  ...Object.entries(book.questions).flatMap(([id, { patterns, more }]) =>
    [...patterns.flatMap(({ sentences }) => sentences), ...more].map((sentence) => ({ where: id, question: questions.get(id) ?? null, sentence })),
  ),
  ...Object.values(book.extras).flatMap((sentences) => sentences.map((sentence) => ({ where: 'extras', question: null, sentence }))),
  ...FORMS.flatMap((form) => book.forms[form].flatMap(({ sentences }) => sentences.map((sentence) => ({ where: form, question: null, sentence })))),
];
const parts = all.flatMap(({ where, sentence }) => sentence.say.flatMap((way) => parseTemplate(way).map((part) => ({ where, way, part }))));

/** Numbers, days and months would be facts, and so would anything with a capital that is not the first word or "I". */
const CLAIMS =
  /\d|\b(?:two|three|four|six|seven|eight|nine|ten|dozen|hundred|half|twice|monday|january|spring|summer|autumn|winter|weekly|every week|last year)\b/i;
/** The questions themselves ask for five years and for two parts of life. */
const OF_THE_QUESTION = /five years|five or ten years|help each other|of the two|the two/i;

describe('the patterns of drafts', () => {
  it('are two at least for every question of the goals, and three for every form', () => {
    const few = goals.filter(({ id }) => (book.questions[id]?.patterns.filter(({ when }) => when === 'always').length ?? 0) < 2);
    expect([few.map(({ id }) => id), FORMS.filter((form) => book.forms[form].length < 3)]).toEqual([[], []]);
  });

  it('have a path for who has no long-term goal yet, wherever one is asked for', () => {
    const asked = ['short-and-long-term-goals', 'long-term-goals', 'five-years', 'career-aspirations', 'plan-long-term', 'ideal-progression'];
    expect(asked.filter((id) => (book.questions[id]?.patterns.filter(({ when }) => when === 'none-yet').length ?? 0) < 2)).toEqual([]);
  });

  it('name questions, elements, slots and forms that exist', () => {
    const unknown = [
      ...Object.keys(book.questions).filter((id) => !questions.has(id)),
      ...all.flatMap(({ where, question, sentence }) =>
        question ? sentence.for.filter((id) => !question.elements.some((element) => element.id === id)).map((id) => `${where}/${id}`) : [],
      ),
      ...Object.entries(book.questions).flatMap(([id, one]) =>
        Object.values(one.parts ?? {})
          .flat()
          .filter((element) => !questions.get(id)?.elements.some((other) => other.id === element))
          .map((element) => `${id}/${element}`),
      ),
      ...parts.flatMap(({ where, part }) =>
        part.kind === 'slot' && !(SLOT_SOURCES.has(part.source) && SLOT_FORMS.some((form) => form === part.form))
          ? [`${where} {${part.source}:${part.form}}`]
          : [],
      ),
      ...Object.values(book.model)
        .flat()
        .filter((source) => !SLOT_SOURCES.has(source)),
    ];
    expect(unknown).toEqual([]);
  });

  it('claim nothing of their own: no figure, no day, no name', () => {
    const claims = parts.flatMap(({ where, part }) => {
      if (part.kind !== 'words') return [];
      const text = part.text.replace(OF_THE_QUESTION, '');
      const capital = /[^.?!:“]\s+(?!I\b)\p{Lu}/u.test(` ${text}`.replace(/^ +\p{Lu}/u, ''));
      return CLAIMS.test(text) || capital ? [`${where}: ${part.text}`] : [];
    });
    expect(claims).toEqual([]);
  });

  it('end with a way that needs nothing on record, where an element is required', () => {
    const ids = (question: Question) => question.elements.filter(({ required }) => required).map(({ id }) => id);
    const bare = [...questions.values()].flatMap((question) => {
      const count = buildDraft({ question, workbook: EMPTY_WORKBOOK, brief: null, seconds: 30, variant: 0, today: null }, book).variants;
      return Array.from({ length: count }, (_, variant) =>
        buildDraft({ question, workbook: EMPTY_WORKBOOK, brief: null, seconds: 30, variant, today: null }, book),
      ).flatMap(({ sentences, variant }) =>
        ids(question)
          // A blank alone is what is put in where no pattern has the element.
          .filter((id) => !sentences.some(({ elementIds, pieces }) => elementIds.includes(id) && pieces.some(({ kind }) => kind === 'words')))
          .map((id) => `${question.id} ${variant} ${id}`),
      );
    });
    expect(bare).toEqual([]);
  });

  it('name blanks that the feedback would notice if they were left open', () => {
    const blanks = parts.flatMap(({ where, part }) =>
      part.kind === 'blank' && !/^[A-Za-z][A-Za-z ',:/-]{1,79}$/.test(part.slot) ? [`${where}: ${part.slot}`] : [],
    );
    expect(blanks).toEqual([]);
  });

  it('serve questions of any other pack by their form', async () => {
    const drafts = (await loadKinds()).map((question) =>
      buildDraft({ question, workbook: EMPTY_WORKBOOK, brief: null, seconds: 60, variant: 4, today: null }, book),
    );
    expect(drafts.map(({ variants, variant, sentences }) => [variants, variant, sentences.length > 0])).toEqual(drafts.map(() => [3, 1, true]));
  });
});
