import { stemsOf } from '../../rubric/hear/stems.ts';
import type { ElementSpec, Question } from '../../rubric/question.ts';
import { asksForStories, type Demands, type DemandsBook } from './demands.ts';

/** What a question wants of a story: `story` is told whole, `example` serves a point, `none` is answered without one. */
export type Wants = 'story' | 'example' | 'none';

/** An element, with the words that people say it in and how telling each is. */
export type ElementTopic = {
  readonly id: string;
  readonly required: boolean;
  readonly concepts: readonly string[];
  readonly words: ReadonlyMap<string, number>;
};

/** A question as coverage looks at it. Made once, since it reads every phrasing. */
export type QuestionTopic = {
  readonly id: string;
  readonly wants: Wants;
  readonly elements: readonly ElementTopic[];
  readonly words: ReadonlyMap<string, number>;
  readonly demands: Demands;
  /** Any story that was brought to an end serves it. */
  readonly isOpen: boolean;
  /** Stories in which something failed by one's own doing. */
  readonly failures: { readonly cues: readonly string[]; readonly areWanted: boolean };
};

const NO_DEMANDS: Demands = { wants: [], who: [] };
const EMPTY_BOOK: DemandsBook = { questions: {}, failures: [] };

/** So many of the most telling words stand for an element. Source: candor-trials. */
const WORDS_KEPT = 60;
/** Questions of the whole life at work ask for a position; others that hold one of these concepts want something that happened. */
const OF_THE_PAST: ReadonlySet<string> = new Set([
  'example',
  'setback',
  'measured-result',
  'unmeasured-result',
  'own-action',
  'lesson-applied',
  'changed-plan',
]);

/** Reads the questions once: which want a story, of what, and in which words each is answered. */
export function questionTopics(questions: readonly Question[], book: DemandsBook = EMPTY_BOOK): QuestionTopic[] {
  const spoken = questions.map((question) => ({
    question,
    elements: question.elements.map((element) => countsOf(saysOf(element))),
    asked: countsOf([question.question, ...question.wordings]),
  }));
  const everywhere = new Map<string, number>();
  for (const { elements } of spoken)
    for (const stem of new Set(elements.flatMap((counts) => [...counts.keys()]))) everywhere.set(stem, (everywhere.get(stem) ?? 0) + 1);
  const rarity = (stem: string): number => Math.log((1 + questions.length) / (1 + (everywhere.get(stem) ?? 0)));
  return spoken.map(({ question, elements, asked }) => ({
    ...asksOf(question, book),
    id: question.id,
    wants: wantsOf(question),
    elements: question.elements.map(({ id, required, concepts }, i) => ({ id, required, concepts, words: telling(elements[i] ?? new Map(), rarity) })),
    words: telling(merged([...elements, asked]), rarity),
  }));
}

function asksOf({ id }: Question, { questions, failures }: DemandsBook): Pick<QuestionTopic, 'demands' | 'isOpen' | 'failures'> {
  const demands = questions[id] ?? NO_DEMANDS;
  return {
    demands,
    isOpen: id in questions && !asksForStories(demands),
    failures: { cues: failures, areWanted: demands.wants.some((cue) => failures.includes(cue)) },
  };
}

function wantsOf({ kind, slots, elements }: Question): Wants {
  if (kind === 'story') return 'story';
  const pastAsked = elements.some(({ required, concepts }) => required && concepts.some((concept) => OF_THE_PAST.has(concept)));
  return slots.includes('story') || pastAsked ? 'example' : 'none';
}

const saysOf = ({ label, advice, says }: ElementSpec): string[] => [label, advice, ...says.map(({ text }) => text)];

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function merged(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [stem, count] of counts) sum.set(stem, (sum.get(stem) ?? 0) + count);
  return sum;
}

/** The most telling words with their weights, of length 1 together. */
function telling(counts: ReadonlyMap<string, number>, rarity: (stem: string) => number): Map<string, number> {
  const weighed = [...counts].map(([stem, count]) => [stem, (1 + Math.log(count)) * rarity(stem)] as const).filter(([, weight]) => weight > 0);
  const kept = weighed.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS_KEPT * 4);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(kept.map(([stem, weight]) => [stem, weight / length]));
}
