import { type FollowUpPattern, PERSONAS, type Persona, type PhraseBook, type Phrasing } from '@candor/core';
import { check, type Parsed } from '../packs/question-file.ts';
import type { ContentProblem } from '../problem.ts';
import { readYaml } from '../yaml.ts';
import { IN_FOLLOW_UPS, IN_PHRASINGS, OPTIONAL_FACTS, placeholderProblem, placeholdersOf } from './placeholders.ts';
import { type PhraseFile, phraseFileSchema, SPOKEN_PURPOSES } from './schema.ts';
import { judgingWord, sentencesIn } from './wording.ts';

export type FileOfPhrases = PhraseBook & { readonly file: string };

const FIX = 'See "Write what the interviewer says" in CONTRIBUTING.md.';
/** An interviewer says one or two sentences, then listens. `{ask}` is a sentence of its own. */
const MOST_SENTENCES = 2;

/** Reads one file of phrases. Every problem names the file, the field and the fix. */
export function parsePhraseFile(file: string, source: string): Parsed<FileOfPhrases> {
  const yaml = yamlOf(file, source);
  if (!yaml.ok) return yaml;
  const parsed = check(file, phraseFileSchema, yaml.value, '');
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, fix: FIX })) };
  const phrasings = parsed.value.phrasings.flatMap(({ purpose, ...said }) => lines(said).map((line): Phrasing => ({ ...line, purpose })));
  const followUps = parsed.value.followUps.flatMap(({ trigger, concepts, ...said }) =>
    lines(said).map((line): FollowUpPattern => ({ ...line, trigger, concepts })),
  );
  const problems = [...phrasings.flatMap(phrasingProblems), ...followUps.flatMap(followUpProblems)].map((found) => ({ file, ...found, fix: FIX }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { file, phrasings, followUps } };
}

function yamlOf(file: string, source: string): Parsed<unknown> {
  try {
    return { ok: true, value: readYaml(source) };
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { ok: false, problems: [{ file, field: 'file', problem, fix: 'Mend the YAML: a text with ": " in it needs quotation marks.' }] };
  }
}

type Said = Omit<PhraseFile['phrasings'][number], 'purpose'>;
type Line = { readonly id: string; readonly personas: readonly Persona[]; readonly text: string };

const lines = ({ everyone, ...byPersona }: Said): Line[] => [
  ...Object.entries(everyone ?? {}).map(([id, text]) => ({ id, personas: [], text })),
  ...PERSONAS.flatMap((persona) => Object.entries(byPersona[persona] ?? {}).map(([id, text]) => ({ id, personas: [persona], text }))),
];

type Found = Pick<ContentProblem, 'field' | 'problem'>;

function phrasingProblems({ id, purpose, text }: Phrasing): Found[] {
  const judging = purpose === 'acknowledge' ? judgingWord(text) : null;
  return [
    placeholderProblem(text, IN_PHRASINGS[purpose]),
    judging && `"${judging}" judges the answer; an acknowledgement only says that it was heard.`,
    purpose === 'lead-in' && !/[.?!]$/.test(text) ? 'A lead-in has to be a whole sentence, so that the question after it stays whole.' : null,
  ].flatMap((problem) => (problem ? [{ field: id, problem }] : []));
}

function followUpProblems({ id, trigger, concepts, text }: FollowUpPattern): Found[] {
  const canHaveConcepts = trigger === 'missing-element' || trigger === 'trap';
  return [
    placeholderProblem(text, IN_FOLLOW_UPS[trigger]),
    concepts.length > 0 && !canHaveConcepts ? 'Only a missing element and a trap are of a concept.' : null,
    sentencesIn(text) > MOST_SENTENCES ? `It is longer than ${MOST_SENTENCES} sentences.` : null,
  ].flatMap((problem) => (problem ? [{ field: id, problem }] : []));
}

/** What is wrong with all files together: an id or a text that comes twice, a concept that does not exist, a persona without words for a purpose. */
export function bookProblems(files: readonly FileOfPhrases[], concepts: readonly string[]): ContentProblem[] {
  const all = files.flatMap(({ file, phrasings, followUps }) => [
    ...phrasings.map((line) => ({ file, line, kind: line.purpose, concepts: [] })),
    ...followUps.map((line) => ({ file, line, kind: 'follow-up', concepts: line.concepts })),
  ]);
  const seen = all.flatMap(({ file, line, kind, concepts: named }, index) => {
    const earlier = all.slice(0, index);
    const twice = earlier.some((other) => other.line.id === line.id) ? 'The id is used twice.' : null;
    const same = earlier.find((other) => other.kind === kind && other.line.text === line.text && canMeet(other.line, line));
    const unknown = named.filter((id) => !concepts.includes(id)).map((id) => `There is no concept "${id}".`);
    const problems = [twice, same ? `It says the same as ${same.line.id}.` : null, ...unknown];
    return problems.flatMap((problem) => (problem ? [{ file, field: line.id, problem, fix: FIX }] : []));
  });
  const phrasings = files.flatMap((file) => file.phrasings);
  return [...seen, ...wordlessPersonas(phrasings)];
}

/** Whether one persona could say both. */
const canMeet = (a: Line, b: Line): boolean => a.personas.length === 0 || b.personas.length === 0 || a.personas.some((one) => b.personas.includes(one));

function wordlessPersonas(phrasings: readonly Phrasing[]): ContentProblem[] {
  const usable = phrasings.filter(({ text }) => !placeholdersOf(text).some((name) => OPTIONAL_FACTS.includes(name)));
  return SPOKEN_PURPOSES.flatMap((purpose) =>
    PERSONAS.filter((persona) => !usable.some((one) => one.purpose === purpose && (one.personas.length === 0 || one.personas.includes(persona)))).map(
      (persona) => ({
        file: 'packages/content/interview',
        field: purpose,
        problem: `The ${persona} interviewer has no words for it that need neither role, company nor title.`,
        fix: FIX,
      }),
    ),
  );
}
