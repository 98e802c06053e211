import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DraftBook, DraftPattern, Form, QuestionPatterns } from '@candor/core';
import { readYaml } from '../yaml.ts';
import { type Phrases, sentencesOf } from './entries.ts';
import { type DraftFile, draftFileSchema } from './schema.ts';

const FOLDER = path.join(import.meta.dirname, '../../drafts');

/** Everything that first drafts are made of, from the files of `drafts/`. A problem in it is a bug: it throws. */
export async function loadDraftBook(): Promise<DraftBook> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.yaml')).sort();
  const files = await Promise.all(names.map(async (name) => readDraftFile(name, await readFile(path.join(FOLDER, name), 'utf8'))));
  const phrases: Phrases = Object.assign({}, ...files.map((file) => file.phrases));
  const forms = files.find((file) => file.forms)?.forms;
  const modelAsk = files.find((file) => file.ask !== undefined)?.ask;
  const extras = files.find((file) => file.extras)?.extras;
  if (!forms || !extras || modelAsk === undefined) throw new Error('The drafts have no forms, no extras, or nothing to ask of a model answer.');
  const failures = files.flatMap((file) => file.failures);
  const wanted = (wants: readonly string[]): string[] => wants.flatMap((cue) => (cue === 'use failures' ? failures : [cue]));
  const questions = files.flatMap((file) =>
    Object.entries(file.questions).map(([id, question]) => [id, questionOf({ ...question, wants: wanted(question.wants) }, phrases)] as const),
  );
  const form = (name: Form): DraftPattern[] => Object.values(forms[name]).map((sentences) => ({ when: 'always', sentences: sentencesOf(sentences, phrases) }));
  return {
    questions: Object.fromEntries(questions),
    forms: { short: form('short'), story: form('story'), plan: form('plan') },
    extras: {
      story: sentencesOf(extras.story, phrases),
      goal: sentencesOf(extras.goal, phrases),
      again: sentencesOf(extras.again, phrases),
    },
    failures,
    concepts: Object.assign({}, ...files.map((file) => file.concepts)),
    model: Object.assign({}, ...files.map((file) => file.blanks)),
    modelAsk,
  };
}

function readDraftFile(name: string, source: string): DraftFile {
  const parsed = draftFileSchema.safeParse(readYaml(source));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(' › ')}: ${issue.message}`);
  throw new Error(`packages/content/drafts/${name} does not load:\n${problems.join('\n')}`);
}

function questionOf({ wants, who, aims, limits, brief, ahead, parts, more, variants }: DraftFile['questions'][string], phrases: Phrases): QuestionPatterns {
  return {
    wants,
    who,
    aims,
    limits,
    isBrief: brief,
    isAhead: ahead,
    parts,
    more: more.map(({ after, ...entry }) => {
      const [sentence] = sentencesOf([entry], phrases);
      if (!sentence || typeof after !== 'string') throw new Error(`A sentence of "more" needs "after" and ways to say it: ${JSON.stringify(entry)}`);
      return { ...sentence, after: after as QuestionPatterns['more'][number]['after'] };
    }),
    patterns: Object.values(variants).map((variant) =>
      Array.isArray(variant)
        ? { when: 'always', sentences: sentencesOf(variant, phrases) }
        : { when: variant.when, sentences: sentencesOf(variant.sentences, phrases) },
    ),
  };
}
