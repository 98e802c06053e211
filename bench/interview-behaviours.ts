import type { Analyser } from '@candor/analysis';
import type { InterviewAction, InterviewSetting, Purpose, Question, SoundNote } from '@candor/core';
import { type BEHAVIOUR_SETS, type Behaviour, behaviours, type CandidateTurnData } from './interview-data.ts';
import { planWith, settingOf } from './interview-gaps.ts';
import { BenchHost } from './interview-host.ts';
import { share } from './relevance-of.ts';
import type { Row } from './row.ts';

/** After the end of a sound until the ear is sure of a pause, and until the words are there, in milliseconds. */
const EAR_MS = 250;
const WORDS_MS = 350;
/** How long after the last turn the interviewer's reaction is looked for. */
const REACTION_MS = 25_000;
/** Times the patience after which somebody counts as having waited before they spoke. */
const WAITED = 1.4;

/** What the frozen set calls the things an interviewer says. */
const NAMES: Readonly<Partial<Record<Purpose, readonly string[]>>> = {
  repeat: ['repeat-question'],
  rephrase: ['rephrase-question'],
  explain: ['explain-term', 'rephrase-question'],
  'say-more': ['follow-up:vague', 'rephrase-question'],
  skip: ['skip-question'],
  privacy: ['skip-question', 'stay-calm-and-go-on'],
  'which-word': ['explain-term'],
  'view-first': ['answer-briefly-or-defer'],
  'keep-for-later': ['answer-briefly-or-defer'],
  'small-talk-reply': ['answer-briefly-or-defer'],
  'correction-noted': ['acknowledge-and-go-on'],
  'offer-help': ['offer-repeat-or-rephrase'],
  wait: ['stop-clock', 'wait'],
  interrupt: ['interrupt-politely'],
  acknowledge: ['acknowledge-and-go-on'],
  question: ['acknowledge-and-go-on'],
  'invite-questions': ['acknowledge-and-go-on'],
  'answered-already': ['mark-answered-in-advance'],
  'steer-language': ['steer-to-language'],
  'stay-calm': ['stay-calm-and-go-on'],
  'offer-pause': ['offer-pause', 'stop-clock'],
  'answer-candidate': ['answer-briefly-or-defer'],
  'not-over-yet': ['close-not-yet'],
};
const TRIGGERS = {
  'missing-element': '',
  claim: 'claim',
  'vague-word': 'vague',
  'named-thing': 'named-thing',
  contradiction: 'contradiction',
  trap: 'trap',
} as const;

const ON = { first: 'frozen', second: 'of a second hand, frozen' } as const;
const NOTES: Readonly<Record<keyof typeof BEHAVIOUR_SETS, (missed: ReadonlyMap<string, number>) => string>> = {
  first: (missed) =>
    `${missed.size === 0 ? '' : `missed: ${[...missed].map(([behaviour, count]) => `${behaviour} ${count}`).join(', ')}; `}totals and names of what was missed were looked at while building, so it flatters`,
  second: () => 'only this total was ever looked at',
};

/** The interviewer's manners on what candidates do, by behaviour. Only totals are published. */
export async function behaviourRow(analyser: Analyser, set: keyof typeof BEHAVIOUR_SETS): Promise<Row> {
  const setting = await settingOf(analyser);
  const missed = new Map<string, number>();
  const all = behaviours(set);
  for (const one of all) if (!(await isRight(analyser, setting, one))) missed.set(one.behaviour, (missed.get(one.behaviour) ?? 0) + 1);
  const wrong = [...missed.values()].reduce((sum, count) => sum + count, 0);
  return {
    measure: 'reacts to what candidates do as it should',
    on: `${all.length} behaviours, ${ON[set]}`,
    bar: 'all',
    value: share(all.length - wrong, all.length),
    met: wrong === 0,
    note: NOTES[set](missed),
  };
}

async function isRight(analyser: Analyser, setting: InterviewSetting, one: Behaviour): Promise<boolean> {
  const { done } = await reactionTo(analyser, setting, one);
  return one.expected['one-of'].some((name) => done.has(name));
}

type Reaction = { readonly done: ReadonlySet<string>; readonly host: BenchHost };

/** What the interviewer does at the judged moment, and all of the interview up to then. */
export async function reactionTo(analyser: Analyser, setting: InterviewSetting, { question, turns, settings, expected }: Behaviour): Promise<Reaction> {
  const ids = settings.plan ?? [...new Set([...turns.flatMap((turn) => (turn.by === 'interviewer' && turn.question ? [turn.question] : [])), question])];
  const questions = ids.map((id) => known(analyser, id));
  const plan = planWith(questions, settings.persona, { patienceMs: settings.patienceMs, interruptions: settings.interruptionsAllowed });
  const host = new BenchHost(analyser, plan, settings.limitMs === undefined ? setting : { ...setting, answerLimitMs: settings.limitMs });
  host.passVoice();
  let before = host.state;
  let said = '';
  let startMs = 0;
  for (const [at, turn] of turns.entries()) {
    if (turn.by === 'interviewer') {
      host.passVoice();
      const key = turn.question ?? question;
      if (turn.says === 'question') bringTo(host, key);
      else if (!hasFollowedUp(host, key)) {
        const ask = known(analyser, key).elements.find(({ id }) => id === turn.for)?.followUp ?? 'Could you tell me more about that?';
        host.asIfFollowedUp(before, { text: said, itemId: turn.for ?? null, ask, startMs });
      }
      continue;
    }
    before = host.state;
    said = turn.text.replaceAll('…', ' ');
    startMs = host.atMs;
    const isLast = at === turns.length - 1;
    const done = await speak(host, turn, isLast ? (expected.at ?? 'end') : 'end', settings.limitMs);
    if (isLast) return { done, host };
    host.passTo(host.atMs + REACTION_MS / 5);
    host.passVoice();
  }
  return { done: namesOf(host, 0), host };
}

const hasFollowedUp = ({ state: { current } }: BenchHost, key: string): boolean => current?.key === key && current.followUpTurnId !== null;

/** Goes on until this question is the one under way. */
function bringTo(host: BenchHost, key: string): void {
  for (let tries = 0; tries < 8 && host.state.current?.key !== key && host.state.stage === 'questions'; tries++) {
    host.send({ type: 'button', button: 'skip' });
    host.passVoice();
  }
}

/** One turn of the candidate in time, pause by pause; what the interviewer does from the judged moment on. */
async function speak(
  host: BenchHost,
  turn: CandidateTurnData,
  judgedAt: 'end' | 'pause-1' | 'over-limit',
  limitMs: number | undefined,
): Promise<ReadonlySet<string>> {
  const before = host.diary.length;
  host.passTo(host.atMs + turn.silenceBeforeMs);
  if (turn.text === '' && !turn.flags.includes('noise-only')) return namesOf(host, before);
  const parts = turn.text.split('…');
  const startMs = host.atMs;
  const talkMs = Math.max(0, turn.speechMs - turn.pausesMs.reduce((sum, ms) => sum + ms, 0));
  const letters = Math.max(1, turn.text.length);
  const notes = notesOf(turn.flags);
  let text = '';
  for (const [at, part] of parts.entries()) {
    host.send({ type: 'speech-started' });
    text = at === 0 ? part : `${text}…${part}`;
    host.passTo(host.atMs + talkMs * (turn.text === '' ? 1 : part.length / letters));
    const pauseMs = turn.pausesMs[at];
    if (pauseMs === undefined) break;
    const from = host.diary.length;
    const pausedAtMs = host.atMs;
    const judgedAtMs = pausedAtMs + (judgedAt === 'pause-1' ? pauseMs / 2 : pauseMs);
    await pause(host, text.trim(), null, notes, judgedAtMs);
    host.passTo(judgedAtMs);
    if (judgedAt === 'pause-1') return namesOf(host, from);
  }
  if (judgedAt === 'over-limit') return namesOf(host, before, startMs + (limitMs ?? 0));
  const from = host.diary.length;
  if (turn.flags.includes('still-speaking')) return namesOf(host, from);
  const pitchFell = turn.flags.includes('falling-pitch') ? true : turn.flags.includes('level-pitch') ? false : null;
  const endedAtMs = host.atMs;
  await pause(host, text.trim(), pitchFell, notes, host.atMs + REACTION_MS);
  host.passTo(host.atMs + REACTION_MS / 2);
  const firstSay = host.diary.slice(from).find(({ action }) => action.type === 'say');
  const names = new Set(namesOf(host, from));
  const wasWaiting = host.diary.slice(0, from).some(({ action }) => action.type === 'listen' && action.waiting);
  if (wasWaiting && firstSay) names.add('resume-clock');
  if ((firstSay?.atMs ?? Number.POSITIVE_INFINITY) - endedAtMs > WAITED * host.state.plan.manners.patienceMs) names.add('wait');
  return names;
}

/** The ear notices the silence, then the words arrive; both before the silence ends. */
async function pause(host: BenchHost, text: string, pitchFell: boolean | null, notes: readonly SoundNote[], untilMs: number): Promise<void> {
  const silentSinceMs = host.atMs;
  if (silentSinceMs + EAR_MS >= untilMs) return;
  host.passTo(silentSinceMs + EAR_MS);
  host.send({ type: 'speech-paused', silentSinceMs, pitchFell });
  if (silentSinceMs + WORDS_MS >= untilMs) return;
  host.passTo(silentSinceMs + WORDS_MS);
  host.send({ type: 'heard', text, reading: await host.readingOf(text), notes });
}

const notesOf = (flags: readonly string[]): SoundNote[] =>
  flags.flatMap((flag): SoundNote[] =>
    flag === 'noise-only' ? ['noise'] : flag === 'laughter' || flag === 'echo' || flag === 'second-voice' ? [flag] : flag === 'level-low' ? ['quiet'] : [],
  );

/** The frozen set's names for all that was done from a place in the diary on, up to the first thing the candidate is to answer. */
function namesOf(host: BenchHost, from: number, sinceMs = 0): ReadonlySet<string> {
  const actions = host.diary.slice(from).flatMap(({ atMs, action }) => (atMs >= sinceMs ? [action] : []));
  const said = actions.filter((action) => action.type === 'say');
  const names = new Set(said.flatMap(namesOfAction));
  if (said.some(({ turn }) => turn.purpose === 'answered-already')) names.delete('acknowledge-and-go-on');
  if (actions.some((action) => action.type === 'listen' && action.waiting)) names.add('stop-clock');
  if (said.length === 0) for (const name of ['wait', 'do-not-interrupt', 'ignore-noise']) names.add(name);
  return names;
}

function namesOfAction(action: Extract<InterviewAction, { type: 'say' }>): readonly string[] {
  const { followUp, purpose } = action.turn;
  if (!followUp) return NAMES[purpose] ?? [];
  return [`follow-up:${followUp.trigger === 'missing-element' ? followUp.itemId : TRIGGERS[followUp.trigger]}`];
}

function known(analyser: Analyser, id: string): Question {
  const question = analyser.questions.get(id);
  if (!question) throw new Error(`the frozen set names a question that is not in the bank: ${id}`);
  return question;
}
