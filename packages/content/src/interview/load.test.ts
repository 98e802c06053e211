import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FOLLOW_UP_TRIGGERS, type FollowUpPattern, PERSONAS, type Persona, type Phrasing } from '@candor/core';
import { describe, expect, it } from 'vitest';
import { loadBuiltInPacks, loadKinds } from '../packs/load.ts';
import { bookProblems, type FileOfPhrases, parsePhraseFile } from './book.ts';
import { loadPhraseBook } from './load.ts';
import { IN_FOLLOW_UPS, IN_PHRASINGS, placeholderProblem } from './placeholders.ts';
import { SPOKEN_PURPOSES, type SpokenPurpose } from './schema.ts';

const book = await loadPhraseBook();
const questions = [...(await loadBuiltInPacks()).flatMap((pack) => pack.questions), ...(await loadKinds())];
const says = (persona: Persona) => (line: Phrasing | FollowUpPattern) => line.personas.length === 0 || line.personas.includes(persona);
const everyPair = SPOKEN_PURPOSES.flatMap((purpose) => PERSONAS.map((persona) => ({ purpose, persona })));

/** What is heard once an interview can do with two or three; what is heard often must not come round soon. */
const OFTEN: readonly SpokenPurpose[] = [
  ...([
    'lead-in',
    'hand-over',
    'repeat',
    'rephrase',
    'explain',
    'offer-help',
    'offer-skip',
    'wait',
    'interrupt',
    'skip',
    'answered-already',
    'time-note',
  ] as const),
  ...(['greeting', 'introduce', 'small-talk', 'framing', 'answer-candidate', 'invite-questions', 'closing'] as const),
];
const least = (purpose: SpokenPurpose): number => (purpose === 'acknowledge' ? 12 : OFTEN.includes(purpose) ? 4 : 3);

describe('the phrase book', () => {
  it('has enough words for every purpose in every persona', () => {
    const few = everyPair.filter(
      ({ purpose, persona }) => book.phrasings.filter((line) => line.purpose === purpose && says(persona)(line)).length < least(purpose),
    );
    expect(few).toEqual([]);
  });

  it('has a persona of its own for every purpose, not only words that all share', () => {
    const shared = everyPair.filter(({ purpose, persona }) => !book.phrasings.some((line) => line.purpose === purpose && line.personas.includes(persona)));
    expect(shared).toEqual([]);
  });

  it('has at least ninety follow-ups, and several for every trigger and persona', () => {
    expect(book.followUps.length).toBeGreaterThanOrEqual(90);
    const few = FOLLOW_UP_TRIGGERS.flatMap((trigger) =>
      PERSONAS.filter((persona) => book.followUps.filter((line) => line.trigger === trigger && says(persona)(line)).length < 4).map((persona) => ({
        trigger,
        persona,
      })),
    );
    expect(few).toEqual([]);
  });

  it('can ask for every concept that an element of the bank is of, in the manner of every persona', () => {
    const concepts = [...new Set(questions.flatMap(({ elements }) => elements.flatMap((element) => element.concepts)))];
    const patterns = book.followUps.filter(({ trigger }) => trigger === 'missing-element');
    const unasked = concepts.flatMap((concept) =>
      PERSONAS.filter((persona) => !patterns.some((line) => line.concepts.includes(concept) && line.personas.includes(persona))).map((persona) => ({
        concept,
        persona,
      })),
    );
    expect(unasked).toEqual([]);
  });

  it('knows every placeholder, names concepts that exist, and gives every line an id of its own', async () => {
    const names = await readdir(path.join(import.meta.dirname, '../../concepts'));
    const lines = [...book.phrasings, ...book.followUps];
    expect({
      placeholders: [
        ...book.phrasings.flatMap(({ text, purpose }) => placeholderProblem(text, IN_PHRASINGS[purpose]) ?? []),
        ...book.followUps.flatMap(({ text, trigger }) => placeholderProblem(text, IN_FOLLOW_UPS[trigger]) ?? []),
      ],
      unknown: book.followUps.flatMap(({ concepts }) => concepts).filter((id) => !names.includes(`${id}.md`)),
      ids: new Set(lines.map(({ id }) => id)).size,
    }).toEqual({ placeholders: [], unknown: [], ids: lines.length });
  });
});

const FILE = 'a.yaml';
const problemsOf = (source: string): string[] => {
  const parsed = parsePhraseFile(FILE, source);
  return parsed.ok ? [] : parsed.problems.map(({ field, problem }) => `${field}: ${problem}`);
};
const phrasing = (purpose: string, text: string) => `phrasings:\n  - purpose: ${purpose}\n    warm:\n      one: ${JSON.stringify(text)}\n`;
const followUp = (trigger: string, text: string) => `followUps:\n  - trigger: ${trigger}\n    concepts: []\n    warm:\n      one: ${JSON.stringify(text)}\n`;

describe('a file of phrases', () => {
  it('is read with its personas', () => {
    expect(
      parsePhraseFile(FILE, 'followUps:\n  - trigger: trap\n    concepts: [blame]\n    everyone:\n      one: And you?\n    terse:\n      two: You?\n'),
    ).toEqual({
      ok: true,
      value: {
        file: FILE,
        phrasings: [],
        followUps: [
          { id: 'one', trigger: 'trap', concepts: ['blame'], personas: [], text: 'And you?' },
          { id: 'two', trigger: 'trap', concepts: ['blame'], personas: ['terse'], text: 'You?' },
        ],
      },
    });
  });

  it.each([
    [
      'an acknowledgement that judges',
      phrasing('acknowledge', 'Great, thanks.'),
      'one: "great" judges the answer; an acknowledgement only says that it was heard.',
    ],
    ['a placeholder nobody fills', phrasing('wait', 'Take {minutes} minutes.'), 'one: {minutes} is not filled in here.'],
    ['a repetition without the question', phrasing('repeat', 'Once more.'), 'one: {question} is missing.'],
    [
      'a lead-in that runs into the question',
      phrasing('lead-in', 'Tell me,'),
      'one: A lead-in has to be a whole sentence, so that the question after it stays whole.',
    ],
    ['a quotation at the beginning', followUp('claim', '“{quote}”. How so?'), 'one: {quote} has to stand in “ ”, and not begin a sentence.'],
    ['a quotation without its marks', followUp('claim', 'You said {quote}. How so?'), 'one: {quote} has to stand in “ ”, and not begin a sentence.'],
    ['a speech instead of a question', followUp('claim', 'I see. You said “{quote}”. How so?'), 'one: It is longer than 2 sentences.'],
  ])('names what is wrong: %s', (_what, source, problem) => {
    expect(problemsOf(source)).toEqual([problem]);
  });

  it('says which file cannot be read as YAML, and how to mend it', () => {
    const parsed = parsePhraseFile(FILE, 'phrasings: [');
    expect(parsed.ok ? [] : parsed.problems.map(({ file, field, fix }) => ({ file, field, fix }))).toEqual([
      { file: FILE, field: 'file', fix: 'Mend the YAML: a text with ": " in it needs quotation marks.' },
    ]);
  });
});

describe('all files together', () => {
  const whole: FileOfPhrases = { file: 'book', ...book };
  const line = (id: string, text: string, concepts: string[]): FollowUpPattern => ({ id, text, concepts, trigger: 'missing-element', personas: ['warm'] });

  it('say where an id or a text comes twice, and which concept there is not', () => {
    const more: FileOfPhrases = { file: FILE, phrasings: [], followUps: [line('one', 'How many?', ['size']), line('one', 'How many?', ['lesson'])] };
    const concepts = [...new Set(book.followUps.flatMap((one) => one.concepts))];
    expect(bookProblems([whole, more], concepts).map(({ file, field, problem }) => ({ file, field, problem }))).toEqual([
      { file: FILE, field: 'one', problem: 'There is no concept "size".' },
      { file: FILE, field: 'one', problem: 'The id is used twice.' },
      { file: FILE, field: 'one', problem: 'It says the same as one.' },
    ]);
  });

  it('say which persona has no words for a purpose', () => {
    const mute: FileOfPhrases = {
      file: 'book',
      followUps: [],
      phrasings: book.phrasings.filter(({ purpose, personas }) => purpose !== 'wait' || personas.includes('warm')),
    };
    expect(bookProblems([mute], []).map(({ field, problem }) => `${field}: ${problem}`)).toEqual(
      PERSONAS.filter((persona) => persona !== 'warm').map(
        (persona) => `wait: The ${persona} interviewer has no words for it that need neither role, company nor title.`,
      ),
    );
  });
});
