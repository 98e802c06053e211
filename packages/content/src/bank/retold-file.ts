import type { Question, RetoldAnswer, SpokenAnswer } from '@candor/core';
import type { Parsed } from '../packs/question-file.ts';
import type { ContentProblem } from '../problem.ts';
import { parseAnswerFile } from './answer-file.ts';

const RETOLD = ', retold: ';

/**
 * Reads answers retold in other varieties of English: written like spoken answers, the heading that of the original with ", retold: Scots" before the
 * hand, and as many lines as the original. They have no labels: a line shows what its original shows.
 */
export function parseRetoldFile(
  file: string,
  source: string,
  questions: ReadonlyMap<string, Question>,
  originals: readonly SpokenAnswer[],
): Parsed<RetoldAnswer[]> {
  const parsed = parseAnswerFile(file, source, questions);
  if (!parsed.ok) return parsed;
  const problems: ContentProblem[] = [];
  const retold = parsed.value.flatMap((answer): RetoldAnswer[] => {
    const [speaker, variety] = answer.speaker.split(RETOLD);
    const of = originals.find((one) => one.question === answer.question && one.hand === answer.hand && one.speaker === speaker && variety !== undefined);
    if (variety === undefined || of?.lines.length !== answer.lines.length) {
      const problem = of ? `has ${answer.lines.length} lines, its original ${of.lines.length}.` : 'retells no answer to this question.';
      problems.push({ file, field: answer.speaker, problem, fix: 'Write "## <the original’s speaker>, retold: <variety> (hand)" and each of its lines once.' });
      return [];
    }
    return [{ of, variety, lines: answer.lines.map(({ text }) => text) }];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: retold };
}
