import { stemsOf } from '../../rubric/hear/stems.ts';
import type { Story } from '../workbook.ts';

/** What the fields of a story have something for, by concept. A concept that no field is for is not in it. */
export type StoryShows = ReadonlyMap<string, boolean>;

const stemsSet = (text: string): ReadonlySet<string> => new Set(stemsOf(text));
const SETBACK = stemsSet(
  'failed failure missed lost broke broken wrong late delay delayed behind cancelled rejected refused fell short mistake error problem complaint dropped collapsed flunked stuck ruined spoilt trouble crisis injured setback setbacks',
);
const CAUSE = stemsSet('because cause caused reason root analysed analyzed traced checked turned out found why discovered realised realized noticed');
const CHANGE = stemsSet('changed change switched instead replanned rearranged adjusted adapted moved swapped redesigned started over another different');
const TEAM = stemsSet('team we our us together colleagues crew staff group everyone shift partners');
const OTHERS = stemsSet(
  'she he they customer patient colleague manager parent supplier neighbour neighbor client pupil student listened asked felt thought wanted worried',
);
const HELP_GIVEN = stemsSet('helped taught trained showed mentored coached supported covered explained');
const HELP_RECEIVED = stemsSet('mentor advised advice taught told showed helped guidance supervisor tutor');
const STAKES = stemsSet('risk lose lost cost deadline penalty contract safety fine jobs depended otherwise stake urgent inspection');
const LEARNING = stemsSet('learned learnt course read practised practiced studied training qualification shadowed tutorial evening manual');
const RHYTHM = stemsSet('every daily weekly monthly morning each week day routine checklist list review');
const ORDER = stemsSet('first then next finally after before step');
const CRITERION = stemsSet('because urgent important impact safety priority cost value decided weighed');

/** Reads what a story's fields say. */
export function storyShows(story: Story): StoryShows {
  const filled = (text: string): boolean => text.trim() !== '';
  const stems = stemsSet([story.title, story.situation, story.task, story.action, story.result, story.lesson].join(' '));
  const holds = (words: ReadonlySet<string>, least = 1): boolean => [...words].filter((stem) => stems.has(stem)).length >= least;
  const measured = story.figures.some(filled) || /\d/.test(story.result);
  const isOwn = /\b(?:I|my|me)\b/.test(story.action) || filled(story.action);
  return new Map([
    ['situation', filled(story.situation)],
    ['task', filled(story.task)],
    ['own-action', isOwn],
    ['example', filled(story.action)],
    ['measured-result', measured],
    ['unmeasured-result', filled(story.result)],
    ['success-measure', measured],
    ['impact-on-people', filled(story.result)],
    ['lesson', filled(story.lesson)],
    ['lesson-applied', filled(story.lesson)],
    ['self-knowledge', filled(story.lesson)],
    ['setback', holds(SETBACK)],
    ['cause-found', holds(CAUSE)],
    ['changed-plan', holds(CHANGE)],
    ['team-action', holds(TEAM)],
    ['other-view', holds(OTHERS, 2)],
    ['help-given', holds(HELP_GIVEN)],
    ['help-received', holds(HELP_RECEIVED)],
    ['stakes', holds(STAKES)],
    ['learning-method', holds(LEARNING)],
    ['habit-rhythm', holds(RHYTHM)],
    ['ordered-steps', holds(ORDER, 2)],
    ['criterion', holds(CRITERION)],
    ['named-skill', story.skills.some(filled)],
  ]);
}

/** Null where no field could show it. */
export const shows = (seen: StoryShows, concept: string): boolean | null => seen.get(concept) ?? null;
