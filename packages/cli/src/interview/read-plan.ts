import { type Plan, planSchema } from '@candor/core';
import type { z } from 'zod';
import { nameOf, readText } from '../io/read-text.ts';
import { EXIT, Problem } from '../problem.ts';
import { type AnswerLine, answerLineSchema } from './answer-line.ts';

/** The plan of a file. Throws a `Problem` that says which field does not fit. */
export async function readPlan(file: string): Promise<Plan> {
  const parsed = planSchema.safeParse(parseJson(await readText(file)));
  if (parsed.success) return parsed.data;
  throw new Problem(`${nameOf(file)} is no plan: ${issueOf(parsed.error)} candor interview --print-plan prints one to start from.`, {
    exitCode: EXIT.unreadable,
  });
}

/** The answers of a JSON Lines file; empty lines are left out. Throws a `Problem` with the line that does not fit. */
export async function readAnswers(file: string): Promise<AnswerLine[]> {
  const lines = (await readText(file)).split('\n');
  return lines.flatMap((text, i) => {
    if (text.trim() === '') return [];
    const value = parseJson(text);
    const parsed = answerLineSchema.safeParse(value);
    if (parsed.success) return [{ ...parsed.data, line: i + 1 }];
    if (saysNothing(value)) {
      throw new Problem(`Line ${i + 1} of ${nameOf(file)} has an empty "text". Leave the line out, or write {"button": "skip"} to pass on the question.`, {
        exitCode: EXIT.unreadable,
      });
    }
    throw new Problem(`Line ${i + 1} of ${nameOf(file)} is no answer. An answer looks like {"text": "In five years …"} or {"button": "skip"}.`, {
      exitCode: EXIT.unreadable,
    });
  });
}

const saysNothing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && value.text.trim() === '';

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'it does not fit.';
  return `${issue.path.length > 0 ? `"${issue.path.join('.')}": ` : ''}${issue.message.replace(/\.?$/, '.')}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The schema turns it away.
  }
}
