import { countCues, hasCue } from '../words/has-cue.ts';
import type { Story } from '../workbook.ts';

/** What a question asks of a story, as beginnings of words. */
export type Demands = {
  /** One of them has to stand in what happened; none: a story of anything may serve. */
  readonly wants: readonly string[];
  /** One of them has to stand in how it began. "My manager asked me to look into it" is no disagreement with a manager. */
  readonly who: readonly string[];
};

/** What the questions ask of stories, and what stories say in which something went wrong by one's own doing. */
export type DemandsBook = { readonly questions: Readonly<Record<string, Demands>>; readonly failures: readonly string[] };

/** What happened: a lesson ("counting beats arguing") speaks of other times as well. */
export const eventsOf = ({ title, situation, task, action, result }: Story): string => [title, situation, task, action, result].join('. ');

/** What was there before anybody did anything. Where only what was done is written down, that. */
const beginningOf = (story: Story): string => {
  const beginning = `${story.title}. ${story.situation}`;
  return story.situation.trim() === '' ? eventsOf(story) : beginning;
};

/** Somebody whom the story names by nothing that they are to the one who tells it. */
const STRANGERS = ['man ', 'woman ', 'gentleman ', 'lady ', 'bloke ', 'guy ', 'couple ', 'person ', 'somebody ', 'someone ', 'a mother ', 'a father '];

export const isOfStranger = (story: Story): boolean => hasCue(beginningOf(story), STRANGERS);

export const asksForStories = ({ wants, who }: Demands): boolean => wants.length > 0 || who.length > 0;

/** Whether a story is of what the question asks for: a story of something else is worse than none. */
export function meets(story: Story, { wants, who }: Demands): boolean {
  return (wants.length === 0 || hasCue(eventsOf(story), wants)) && (who.length === 0 || hasCue(beginningOf(story), who));
}

/** More words of what is wanted say no more. */
const MOST_CUES = 3;

/** How plainly a story is of what is wanted, 0–1. */
export const plainness = (story: Story, { wants }: Demands): number => Math.min(MOST_CUES, countCues(eventsOf(story), wants)) / MOST_CUES;

export const isOfFailure = (story: Story, failures: readonly string[]): boolean => hasCue(eventsOf(story), failures);
