import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Question } from '@candor/core';
import { type ContentProblem, problemLine } from '../problem.ts';
import { check, parseQuestionFile, type QuestionFile, readMarkdown } from './question-file.ts';
import { packFront } from './schema.ts';

export type Pack = { readonly id: string; readonly title: string; readonly about: string; readonly questions: readonly Question[] };
export type Loaded = { readonly packs: readonly Pack[]; readonly problems: readonly ContentProblem[] };

const BUILT_IN = path.join(import.meta.dirname, '../../packs');
const KINDS_FOLDER = path.join(import.meta.dirname, '../../kinds');
/** The order in which the built-in packs are shown. */
const BUILT_IN_ORDER = ['goals', 'general'];

/** The packs that come with Candor. A problem in them is a bug: it throws. */
export async function loadBuiltInPacks(): Promise<readonly Pack[]> {
  const { packs, problems } = await loadPacks(BUILT_IN);
  if (problems.length > 0) throw new Error(`The built-in packs do not load:\n${problems.map(problemLine).join('\n')}`);
  return [...packs].sort((a, b) => BUILT_IN_ORDER.indexOf(a.id) - BUILT_IN_ORDER.indexOf(b.id));
}

/** The general rubrics, one a kind of question, for questions that are in no pack. A problem in them is a bug: it throws. */
export async function loadKinds(): Promise<readonly Question[]> {
  const { packs, problems } = await loadPack(KINDS_FOLDER);
  if (problems.length > 0) throw new Error(`The general rubrics do not load:\n${problems.map(problemLine).join('\n')}`);
  return packs.flatMap((pack) => pack.questions);
}

/** Every pack folder below `folder`, in the order of names. What has problems, or cannot be read, is left out and reported; a missing folder holds no packs. */
export async function loadPacks(folder: string): Promise<Loaded> {
  const listed = await entries(folder);
  if (!listed.ok) return { packs: [], problems: listed.problems };
  const names = listed.value
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const loaded = await Promise.all(names.map((name) => loadPack(path.join(folder, name))));
  return { packs: loaded.flatMap((one) => one.packs), problems: loaded.flatMap((one) => one.problems) };
}

async function loadPack(folder: string): Promise<Loaded> {
  const listed = await entries(folder);
  if (!listed.ok) return { packs: [], problems: listed.problems };
  const files = listed.value
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => entry.name)
    .sort();
  const packFile = path.join(folder, 'pack.md');
  if (!files.includes('pack.md')) {
    return {
      packs: [],
      problems: [{ file: packFile, field: 'file', problem: 'is missing.', fix: 'A pack needs a pack.md with its id and title. See docs/pack-format.md.' }],
    };
  }
  const source = await read(packFile);
  if (!source.ok) return { packs: [], problems: source.problems };
  const markdown = readMarkdown(packFile, source.value);
  if (!markdown.ok) return { packs: [], problems: markdown.problems };
  const front = check(packFile, packFront, markdown.value.front, '');
  if (!front.ok) return { packs: [], problems: front.problems };

  const parsed = await Promise.all(
    files
      .filter((name) => name !== 'pack.md')
      .map(async (name) => {
        const file = path.join(folder, name);
        const text = await read(file);
        if (!text.ok) return text;
        const result = parseQuestionFile(file, text.value, front.value.id);
        if (result.ok && result.value.question.id !== path.basename(name, '.md')) {
          return {
            ok: false as const,
            problems: [{ file, field: 'id', problem: `"${result.value.question.id}" is not the file's name.`, fix: 'Name the file after the id.' }],
          };
        }
        return result;
      }),
  );
  const questionFiles = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  const problems = parsed.flatMap((result) => (result.ok ? [] : result.problems));
  const included = withIncludes(questionFiles);
  return {
    packs: [{ id: front.value.id, title: front.value.title, about: markdown.value.intro, questions: inOrder(included.questions, front.value.order) }],
    problems: [...problems, ...included.problems],
  };
}

function inOrder(questions: readonly Question[], order: readonly string[]): Question[] {
  const place = (question: Question) => (order.includes(question.id) ? order.indexOf(question.id) : order.length);
  return [...questions].sort((a, b) => place(a) - place(b));
}

/** Gives questions that include others the others' elements and traps. An id that two of them share gets the question's id in front. */
function withIncludes(files: readonly QuestionFile[]): { questions: Question[]; problems: ContentProblem[] } {
  const byId = new Map(files.map((file) => [file.question.id, file.question]));
  const problems: ContentProblem[] = [];
  const questions = files.map(({ file, question, includes }) => {
    if (includes.length === 0) return question;
    const sources = includes.flatMap((id) => {
      const source = byId.get(id);
      if (source && source.elements.length > 0) return [source];
      problems.push({
        file,
        field: 'includes',
        problem: `There is no question "${id}" with elements of its own in this pack.`,
        fix: 'Name questions of the same pack.',
      });
      return [];
    });
    return {
      ...question,
      elements: sources.flatMap((source) => source.elements.map((element) => ({ ...element, id: ownId(sources, source, element.id) }))),
      traps: sources.flatMap((source) =>
        source.traps.map((trap) => ({ ...trap, id: ownId(sources, source, trap.id), absenceOf: trap.absenceOf && ownId(sources, source, trap.absenceOf) })),
      ),
    };
  });
  return { questions, problems };
}

function ownId(sources: readonly Question[], source: Question, id: string): string {
  const holders = sources.filter((other) => [...other.elements, ...other.traps].some((item) => item.id === id));
  return holders.length > 1 ? `${source.id}-${id}` : id;
}

async function entries(folder: string) {
  try {
    return { ok: true as const, value: await readdir(folder, { withFileTypes: true }) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { ok: true as const, value: [] };
    return unreadable(folder, error);
  }
}

async function read(file: string) {
  try {
    return { ok: true as const, value: await readFile(file, 'utf8') };
  } catch (error) {
    return unreadable(file, error);
  }
}

/** A pack that cannot be read costs its questions, never the start. */
function unreadable(file: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const problem = WHY_UNREADABLE[code] ?? `cannot be read (${code}).`;
  return { ok: false as const, problems: [{ file, field: 'file', problem, fix: 'Mend that, or move it out of the folder of packs.' }] };
}

const WHY_UNREADABLE: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by you.',
  EPERM: 'may not be read by you.',
  ENOTDIR: 'is a file where a folder should be.',
  ELOOP: 'is a link that leads back to itself.',
};
