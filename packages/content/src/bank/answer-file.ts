import type { AnswerLine, Question, SpokenAnswer } from '@candor/core';
import { z } from 'zod';
import { check, type Parsed, readMarkdown } from '../packs/question-file.ts';
import type { ContentProblem } from '../problem.ts';

const front = z.strictObject({ question: z.string() });
const HEAD = /^(.*) \((\d+)\)$/;

/** Reads the spoken answers to one question: a heading a speaker with the hand in brackets, a list item a line, labels after `=>`. */
export function parseAnswerFile(file: string, source: string, questions: ReadonlyMap<string, Question>): Parsed<SpokenAnswer[]> {
  const markdown = readMarkdown(file, source);
  if (!markdown.ok) return markdown;
  const head = check(file, front, markdown.value.front, '');
  if (!head.ok) return head;
  const question = questions.get(head.value.question);
  if (!question) return failed(file, 'question', `There is no question "${head.value.question}".`, 'Name a question of a pack.');
  const answers = markdown.value.sections.map((section) => {
    const match = HEAD.exec(section.title);
    return { question: question.id, hand: Number(match?.[2] ?? 0), speaker: match?.[1] ?? section.title, lines: section.items.map(line) };
  });
  const problems = answers.flatMap((answer) => [...handProblems(file, answer), ...labelProblems(file, answer, question)]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: answers };
}

function line(item: string): AnswerLine {
  const at = item.lastIndexOf(' => ');
  const labels =
    at < 0
      ? []
      : item
          .slice(at + 4)
          .split(',')
          .map((label) => label.trim());
  return {
    text: at < 0 ? item : item.slice(0, at),
    shows: labels.filter((label) => /^[a-z]/.test(label)),
    hints: labels.filter((label) => label.startsWith('~')).map((label) => label.slice(1)),
    commits: labels.filter((label) => label.startsWith('!')).map((label) => label.slice(1)),
  };
}

function handProblems(file: string, answer: SpokenAnswer): ContentProblem[] {
  if (answer.hand > 0 && answer.lines.length > 0) return [];
  return failed(file, answer.speaker, 'has no hand or no lines.', 'Write "## who speaks (hand)" and below it a list, one item a line of the answer.').problems;
}

function labelProblems(file: string, answer: SpokenAnswer, question: Question): ContentProblem[] {
  const elements = new Set(question.elements.map((element) => element.id));
  const traps = new Set(question.traps.filter((trap) => trap.absenceOf === null).map((trap) => trap.id));
  return answer.lines.flatMap(({ text, shows, hints, commits }) =>
    [...[...shows, ...hints].filter((id) => !elements.has(id)), ...commits.filter((id) => !traps.has(id))].flatMap(
      (id) =>
        failed(file, text.slice(0, 40), `"${id}" is no element or trap of ${question.id}, or a trap of absence.`, 'Use an id of the question’s file.').problems,
    ),
  );
}

const failed = (file: string, field: string, problem: string, fix: string) => ({ ok: false as const, problems: [{ file, field, problem, fix }] });
