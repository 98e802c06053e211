import { stemsOf } from '../../rubric/hear/stems.ts';
import { gramsOf, type QuestionProfiles, wordsFit } from '../../rubric/read/profiles.ts';
import type { Story, Workbook } from '../workbook.ts';
import { asksForStories, isOfFailure, isOfStranger, meets, plainness } from './demands.ts';
import type { ElementTopic, QuestionTopic } from './question-topics.ts';
import { type StoryShows, shows, storyShows } from './story-shows.ts';
import { strengthOf } from './strength.ts';
import { turnOf } from './turn.ts';

/** How well a story serves a question, 0–1, and which of its elements the story has something for. */
export type Service = {
  readonly questionId: string;
  readonly storyId: string;
  readonly fit: number;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
};

export type StoryCoverage = {
  /** For every question that wants a story or an example: the stories that serve it, best first; none where the list is empty. */
  readonly questions: readonly { readonly questionId: string; readonly wants: 'story' | 'example'; readonly stories: readonly Service[] }[];
  /** For every story: the questions that it serves, best first. */
  readonly stories: readonly { readonly storyId: string; readonly serves: readonly Service[] }[];
  /** Questions that no story serves yet, in the bank's order. */
  readonly uncovered: readonly string[];
};

/** From here on a story serves a question. Source: candor-trials. */
const SERVES_FROM = 0.75;
/** From here on a story has something for an element. */
const HAS_FROM = 0.5;
/** How much what is asked counts beside what the story is about. Source: candor-trials. */
const ELEMENTS_WEIGHT = 0.55;
/** The cosine of a story with an element's words at which it plainly says it. Source: candor-trials. */
const PLAINLY_SAID = 0.22;
/** A story is plainly about a question when it has that much more of its words than of the usual question's. Source: candor-trials. */
const PLAINLY_OFTENER = 0.6;
/** The same of how much a story talks like answers to the question, above what it is like all others, in tempered log odds. Source: candor-trials. */
const PLAINLY_LIKE = 3;
/**
 * From here on a story of a stranger talks so much like answers to a question about somebody, and like those to no other such question more, that it is of such
 * a person ("a man had eight packs"). Source: stories without any of the cues.
 */
const LIKE_ANSWERS = 0.65;
/** A failure comes after other stories where none was asked for. */
const FAILURE_IS_WORTH = 0.2;
/** What an element that nothing speaks for or against is worth. */
const UNSURE = 0.3;

/**
 * Which story serves which question, by what its fields say and the words it is told in. Pure and quick: the bank was read by `questionTopics`. With
 * `profiles`, what a story is about is told by how whole answers talk; without, or for a question that they do not know, by the question's phrasings.
 */
export function coverageOf(workbook: Pick<Workbook, 'stories'>, topics: readonly QuestionTopic[], profiles: QuestionProfiles | null = null): StoryCoverage {
  const asked = topics.filter(({ wants }) => wants !== 'none');
  const read = readBefore(topics, profiles);
  const services = workbook.stories.map((story) => {
    const key = JSON.stringify(story);
    const known = read.get(key) ?? servicesOf(story, asked, profiles);
    if (read.size >= MOST_READ) read.clear();
    read.set(key, known);
    return known;
  });
  const best = (all: readonly Service[]): Service[] => all.filter(({ fit }) => fit >= SERVES_FROM).sort((a, b) => b.fit - a.fit || turnOf(b) - turnOf(a));
  const questions = asked.map(({ id, wants }) => ({
    questionId: id,
    wants: wants === 'story' ? ('story' as const) : ('example' as const),
    stories: best(services.flatMap((all) => all.filter(({ questionId }) => questionId === id))),
  }));
  return {
    questions,
    stories: workbook.stories.map((story, i) => ({ storyId: story.id, serves: best(services[i] ?? []) })),
    uncovered: questions.filter(({ stories }) => stories.length === 0).map(({ questionId }) => questionId),
  };
}

/** What was read of stories before, by the questions: while one is being written, the others are not read again. */
const readings = new WeakMap<readonly QuestionTopic[], { readonly profiles: QuestionProfiles | null; readonly read: Map<string, readonly Service[]> }>();
/** More stories than a workbook has, with some room for what was typed meanwhile. */
const MOST_READ = 1_000;

function readBefore(topics: readonly QuestionTopic[], profiles: QuestionProfiles | null): Map<string, readonly Service[]> {
  const before = readings.get(topics);
  if (before?.profiles === profiles) return before.read;
  const read = new Map<string, readonly Service[]>();
  readings.set(topics, { profiles, read });
  return read;
}

/** How well each story serves one question; null where the coverage does not look at it, since it wants no story or is none of the bank. */
export function servingOf({ questions }: Pick<StoryCoverage, 'questions'>, questionId: string): ReadonlyMap<string, number> | null {
  const found = questions.find((one) => one.questionId === questionId);
  return found ? new Map(found.stories.map(({ storyId, fit }) => [storyId, fit])) : null;
}

function servicesOf(story: Story, topics: readonly QuestionTopic[], profiles: QuestionProfiles | null): Service[] {
  const told = [story.title, story.situation, story.task, story.action, story.result, story.lesson, ...story.skills].join(' ');
  const stems = new Set(stemsOf(told));
  if (stems.size === 0) return [];
  const seen = storyShows(story);
  const about = aboutness(told, stems, topics, profiles);
  const isStranger = isOfStranger(story);
  const withWhom = profiles ? Math.max(...topics.map(({ id, demands }, i) => (demands.who.length > 0 && profiles.questions.has(id) ? (about[i] ?? 0) : 0))) : 0;
  return topics.map((topic, i) => {
    const alike = about[i] ?? 0;
    const isLike = isStranger && topic.demands.who.length > 0 && alike >= LIKE_ANSWERS && alike === withWhom;
    return service(story, topic, alike, stems, seen, isLike);
  });
}

/** How much a story is about what each question asks, 0–1. A profile is compared with what the story makes of all the others: long stories are unlike every answer. */
function aboutness(told: string, stems: ReadonlySet<string>, topics: readonly QuestionTopic[], profiles: QuestionProfiles | null): number[] {
  const grams = profiles ? gramsOf(told) : new Set<string>();
  const liked = topics.map(({ id }) => {
    const profile = profiles?.questions.get(id);
    return profiles && profile ? wordsFit(profiles, profile, grams) : null;
  });
  const known = liked.filter((fit) => fit !== null);
  const usual = known.reduce((sum, fit) => sum + fit, 0) / Math.max(1, known.length);
  const worded = known.length === topics.length ? [] : topics.map(({ words }) => likeness(words, stems));
  const usualWords = worded.reduce((sum, one) => sum + one, 0) / Math.max(1, worded.length);
  return topics.map((_, i) => {
    const fit = liked[i] ?? null;
    return clamp(fit === null ? ((worded[i] ?? 0) / (usualWords || 1) - 1) / PLAINLY_OFTENER : (fit - usual) / PLAINLY_LIKE);
  });
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));

function service(story: Story, topic: QuestionTopic, about: number, stems: ReadonlySet<string>, seen: StoryShows, isLike: boolean): Service {
  const judged = topic.elements.map((element) => ({ element, value: valueOfElement(element, stems, seen) }));
  const required = judged.filter(({ element }) => element.required);
  const share = required.length === 0 ? 0 : required.reduce((sum, { value }) => sum + value, 0) / required.length;
  const fit = Math.round(100 * fitOf(story, topic, ELEMENTS_WEIGHT * share + (1 - ELEMENTS_WEIGHT) * about, isLike)) / 100;
  const has = judged.filter(({ value }) => value >= HAS_FROM).map(({ element }) => element.id);
  return {
    questionId: topic.id,
    storyId: story.id,
    fit,
    has,
    lacks: required.filter(({ element }) => !has.includes(element.id)).map(({ element }) => element.id),
  };
}

/**
 * What a question plainly asks for decides whether a story serves it; which does best, how plainly it is that, how much it proves, and what it has for the
 * elements. A question that takes any story is served by every story that was brought to an end, and best by what proves most.
 */
function fitOf(story: Story, { demands, isOpen, failures }: QuestionTopic, alike: number, isLike: boolean): number {
  const strength = strengthOf(story, failures.areWanted ? [] : failures.cues);
  const above = (value: number): number => SERVES_FROM + (1 - SERVES_FROM) * value;
  if (asksForStories(demands)) {
    if (!(isLike || meets(story, demands)) || (story.situation.trim() === '' && story.action.trim() === '')) return 0;
    const worth = (plainness(story, demands) + strength + alike) / 3;
    return above(!failures.areWanted && isOfFailure(story, failures.cues) ? worth * FAILURE_IS_WORTH : worth);
  }
  if (isOpen) return strength === 0 ? 0 : above(strength);
  return alike;
}

/** 1 where a field of the story says it, 0 where the field that would say it is empty; else by its words. */
function valueOfElement({ concepts, words }: ElementTopic, stems: ReadonlySet<string>, seen: StoryShows): number {
  const told = concepts.map((concept) => shows(seen, concept)).filter((one) => one !== null);
  if (told.some((one) => one)) return 1;
  const said = Math.min(1, likeness(words, stems) / PLAINLY_SAID);
  return told.length > 0 ? said / 2 : Math.max(UNSURE, said);
}

/** Cosine of the weighed words with a text's stems. */
function likeness(words: ReadonlyMap<string, number>, stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stem of stems) sum += words.get(stem) ?? 0;
  return sum / Math.sqrt(stems.size);
}
