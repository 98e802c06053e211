import type { Question } from '../../rubric/question.ts';
import type { Brief } from '../brief.ts';
import { type Demands, eventsOf, isOfFailure, meets, plainness } from '../coverage/demands.ts';
import { strengthOf } from '../coverage/strength.ts';
import { turnOf } from '../coverage/turn.ts';
import type { Story } from '../workbook.ts';
import { shared, tellingStems } from './stems.ts';

/** More words of the question, or of the ad, say no more for a story. */
const MOST_WORDS = 3;
/** What is asked comes before what a story proves, and that before what the employer asks for. */
const WORTH = { plainness: 3, asked: 2, strength: 2, brief: 0.5 } as const;

/** What a question wants of a story, and what stories of failure say. */
export type Wanted = Demands & { readonly failures: readonly string[] };

/** Stories with how well the coverage map says they serve the question, 0–1, best first; one that is not in it does not serve it. */
export type Serving = ReadonlyMap<string, number>;

const textOf = (story: Story): string => [eventsOf(story), story.lesson, ...story.skills].join('. ');
const isTold = ({ situation, task, action, result }: Story): boolean => [situation, task, action, result].some((part) => part.trim() !== '');

/**
 * The stories that serve a question, best first. Where the coverage map looks at the question (`serving`), its word holds: what it calls uncovered stays open
 * here as well. Elsewhere a story that is not of what the question wants is left out: a story of something else is worse than a blank.
 */
export function chooseStories(question: Question, wanted: Wanted, stories: readonly Story[], brief: Brief | null, serving: Serving | null): Story[] {
  const told = stories.filter(isTold);
  const wantsFailure = wanted.wants.some((cue) => wanted.failures.includes(cue));
  const ranked = serving ? inOrderOf(serving, told) : byWorth(question, wanted, told, brief, wantsFailure);
  const successes = ranked.filter((story) => !isOfFailure(story, wanted.failures));
  return wantsFailure || successes.length === 0 ? ranked : successes;
}

function inOrderOf(serving: Serving, stories: readonly Story[]): Story[] {
  const places = [...serving.keys()];
  const rank = ({ id }: Story): number => serving.get(id) ?? 0;
  return stories.filter((story) => rank(story) > 0).sort((a, b) => rank(b) - rank(a) || places.indexOf(a.id) - places.indexOf(b.id));
}

function byWorth(question: Question, wanted: Wanted, stories: readonly Story[], brief: Brief | null, wantsFailure: boolean): Story[] {
  const asks = tellingStems(question.question);
  const sought = tellingStems((brief?.points ?? []).map(({ text }) => text).join('. '));
  return stories
    .filter((story) => meets(story, wanted))
    .map((story) => {
      const stems = tellingStems(textOf(story));
      const share = (sight: ReadonlySet<string>): number => Math.min(MOST_WORDS, shared(sight, stems)) / MOST_WORDS;
      const strength = strengthOf(story, wantsFailure ? [] : wanted.failures);
      const worth = WORTH.plainness * plainness(story, wanted) + WORTH.asked * share(asks) + WORTH.strength * strength + WORTH.brief * share(sought);
      return { story, worth, turn: turnOf({ questionId: question.id, storyId: story.id }) };
    })
    .sort((a, b) => b.worth - a.worth || b.turn - a.turn)
    .map(({ story }) => story);
}
