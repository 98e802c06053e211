import { FUNCTION_WORDS } from '../../document/function-words.ts';
import type { Question } from '../../rubric/question.ts';
import type { Workbook } from '../workbook.ts';
import type { Serving } from './choose-story.ts';
import { type DraftBook, patternsFor } from './patterns.ts';
import { shared, tellingStems } from './stems.ts';
import { parseTemplate } from './template.ts';

/**
 * What of a record a question of one's own may be answered with. `near` is the known question that comes nearest to it in meaning, `serving` the stories that
 * serve that one: a question about a time with a client is answered with such a story, and with no goal. Where nothing is near, or what is near asks for neither,
 * only what shares a telling word with the question is about it: a goal of something else is worse than a blank.
 */
export function aboutQuestion(asked: string, workbook: Workbook, near: Question | null, serving: Serving | null, book: DraftBook): Workbook {
  const stems = stemsOf(asked);
  const isAbout = (...texts: readonly string[]): boolean => shared(stems, stemsOf(texts.join('. '))) > 0;
  const aims = workbook.goals.filter(({ statement, milestones }) => isAbout(statement, ...milestones.map(({ text }) => text)));
  const told = workbook.stories.filter(({ title, situation, task, action, result, lesson, skills }) =>
    isAbout(title, situation, task, action, result, lesson, ...skills),
  );
  return {
    ...workbook,
    goals: near?.form === 'story' ? [] : near && asksForGoals(near, book) ? workbook.goals : aims,
    stories: serving ? workbook.stories : told,
  };
}

const stemsOf = (text: string): ReadonlySet<string> =>
  tellingStems(text.replace(/[\p{L}'’]+/gu, (word) => (FUNCTION_WORDS.has(word.toLowerCase()) ? '' : word)));

const GOAL_ITSELF = /^(?:near|far|goal|aim|none)\.statement$/;

/** Whether every draft for a question says what somebody aims for. */
const asksForGoals = (question: Question, book: DraftBook): boolean =>
  patternsFor(question, book).patterns.length > 0 &&
  patternsFor(question, book).patterns.every(({ sentences }) =>
    sentences.some(({ say }) => say.some((way) => parseTemplate(way).some((part) => part.kind === 'slot' && GOAL_ITSELF.test(part.source)))),
  );
