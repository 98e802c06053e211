import type { Question } from '../../rubric/question.ts';
import type { Brief } from '../brief.ts';
import type { Story } from '../workbook.ts';
import { hasCue } from './reading.ts';
import { shared, tellingStems } from './stems.ts';

/** How much each thing says for a story, so that what it is about comes before how complete it is, and that before what the employer asks for. */
const WORTH = {
  cue: 6,
  mostCues: 3,
  title: 2,
  mostTitle: 3,
  result: 4,
  figure: 3,
  action: 4,
  situation: 1,
  task: 2,
  lesson: 2,
  failure: 9,
  brief: 1,
  mostBrief: 3,
} as const;

/** What happened: a lesson ("counting beats arguing") speaks of other times as well. */
const eventsOf = (story: Story): string => [story.title, story.situation, story.task, story.action, story.result].join('. ');
const textOf = (story: Story): string => [eventsOf(story), story.lesson, ...story.skills].join('. ');
const most = (count: number, limit: number): number => Math.min(count, limit);

/** What a question wants of a story, and what stories of failure say. */
export type Wanted = { readonly wants: readonly string[]; readonly failures: readonly string[] };

/** Stories with how well the coverage map says they serve the question, 0–1; one that is not in it does not serve it. */
export type Serving = ReadonlyMap<string, number>;

/**
 * The stories that serve a question, best first. Where the coverage map ranks stories for it (`serving`), its order holds, and the rest decides between
 * equals. Where it ranks none, a story that has none of the words the question wants is left out: a story of something else is worse than a blank.
 */
export function chooseStories(
  question: Question,
  { wants, failures }: Wanted,
  stories: readonly Story[],
  brief: Brief | null,
  serving: Serving | null,
): Story[] {
  const asks = tellingStems(question.question);
  const wanted = tellingStems((brief?.points ?? []).map(({ text }) => text).join('. '));
  const wantsFailure = wants.some((cue) => failures.includes(cue));
  const wantsLesson = question.elements.some(({ concepts }) => concepts.includes('lesson'));
  const isRanked = stories.some(({ id }) => (serving?.get(id) ?? 0) > 0);
  const ranked = stories
    .flatMap((story) => {
      const events = eventsOf(story);
      const cues = wants.filter((cue) => hasCue(events, [cue])).length;
      const fit = serving?.get(story.id) ?? 0;
      if (isRanked ? fit === 0 : wants.length > 0 && cues === 0) return [];
      if ([story.situation, story.task, story.action, story.result].every((part) => part.trim() === '')) return [];
      const stems = tellingStems(textOf(story));
      const has = (part: string, worth: number): number => (part.trim() === '' ? 0 : worth);
      const worth =
        most(cues, WORTH.mostCues) * WORTH.cue +
        most(shared(asks, stems), WORTH.mostTitle) * WORTH.title +
        most(shared(wanted, stems), WORTH.mostBrief) * WORTH.brief +
        has(story.situation, WORTH.situation) +
        has(story.task, WORTH.task) +
        has(story.action, WORTH.action) +
        has(story.result, WORTH.result) +
        (story.figures.length > 0 || /\d/.test(story.result) ? WORTH.figure : 0) +
        (!wantsFailure && hasCue(events, failures) ? -WORTH.failure : 0) +
        (wantsLesson ? has(story.lesson, WORTH.lesson) : 0);
      return [{ story, fit, worth, isFailure: hasCue(events, failures) }];
    })
    .sort((a, b) => b.fit - a.fit || b.worth - a.worth || (b.story.date ?? '').localeCompare(a.story.date ?? ''));
  const hasSuccess = ranked.some(({ isFailure }) => !isFailure);
  return ranked.filter(({ isFailure }) => wantsFailure || !isFailure || !hasSuccess).map(({ story }) => story);
}
