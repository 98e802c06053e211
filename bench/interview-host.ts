import { type Analyser, answerSoFar, turnReader } from '@candor/analysis';
import {
  beginInterview,
  type CalendarMonth,
  type InterviewAction,
  type InterviewEvent,
  type InterviewSetting,
  type InterviewState,
  type Plan,
  type Step,
  stepInterview,
  type Turn,
  type TurnReading,
} from '@candor/core';

/** An event without its time: the host's clock sets that. */
type Happening = InterviewEvent extends infer One ? (One extends { readonly atMs: number } ? Omit<One, 'atMs'> : never) : never;

/** Milliseconds a voice takes for a word (about 160 a minute), and for the pause at the end. */
const WORD_MS = 375;

/** What a host does for the interviewer, without sound: a clock, a voice that takes its time, the analyser, and a diary of all actions. */
export class BenchHost {
  atMs = 0;
  readonly diary: { readonly atMs: number; readonly action: InterviewAction }[] = [];
  #step: Step<InterviewState>;
  readonly #read: ReturnType<typeof turnReader>;
  readonly #setting: InterviewSetting;

  constructor(analyser: Analyser, plan: Plan, setting: InterviewSetting) {
    this.#read = turnReader(analyser, plan);
    this.#setting = setting;
    this.#step = beginInterview(plan, setting, 0);
    this.send({ type: 'start' });
  }

  get state(): InterviewState {
    return this.#step.state;
  }
  /** When the interviewer's words end; null while nothing is said. */
  get voiceEndsAtMs(): number | null {
    const { saying } = this.state;
    return saying && saying.sinceMs + saying.utterance.text.split(/\s+/).length * WORD_MS;
  }

  send(happening: Happening): void {
    this.#step = stepInterview(this.state, { ...happening, atMs: this.atMs } as InterviewEvent, this.#setting);
    for (const action of this.#step.actions) this.diary.push({ atMs: this.atMs, action });
  }

  /** Lets time pass: voices end, and the interviewer wakes when it asked to. */
  passTo(atMs: number): void {
    for (;;) {
      const voice = this.voiceEndsAtMs;
      const wake = this.#step.wakeAtMs;
      const next = Math.min(voice ?? Number.POSITIVE_INFINITY, wake ?? Number.POSITIVE_INFINITY);
      if (next > atMs) break;
      this.atMs = Math.max(this.atMs, next);
      const { saying } = this.state;
      if (saying && voice !== null && voice <= this.atMs) this.send({ type: 'spoke', turnId: saying.turnId });
      else this.send({ type: 'tick' });
    }
    this.atMs = Math.max(this.atMs, atMs);
  }

  /** Lets the interviewer finish what it is saying, and what follows that. */
  passVoice(): void {
    for (let end = this.voiceEndsAtMs; end !== null; end = this.voiceEndsAtMs) this.passTo(end);
  }

  /** The frozen set says that the interviewer asked for an element here: where this one did not, it is as if it had, after these words. */
  asIfFollowedUp(before: InterviewState, { text, itemId, ask, startMs }: { text: string; itemId: string | null; ask: string; startMs: number }): void {
    if (!before.current) return;
    const { interviewerId = '' } = before.plan.questions[before.current.index] ?? {};
    const questionKey = before.current.key;
    const said: Turn = {
      by: 'candidate',
      id: 'as-if-said',
      modality: 'spoken',
      text,
      questionKey,
      answersTurnId: null,
      intent: null,
      startMs,
      endMs: this.atMs,
    };
    const followUp = { patternId: 'as-if', trigger: 'missing-element', itemId, quote: null, against: null } as const;
    const asked: Turn = {
      by: 'interviewer',
      id: 'as-if-asked',
      interviewerId,
      purpose: 'follow-up',
      text: ask,
      questionKey,
      followUp,
      startMs: this.atMs,
      endMs: this.atMs,
      cutShort: false,
    };
    const state: InterviewState = {
      ...before,
      lastAtMs: this.atMs,
      turns: [...before.turns, said, asked],
      current: { ...before.current, followUpTurnId: asked.id },
      agenda: [],
      cut: [],
      saying: null,
      speech: null,
      listening: { sinceMs: this.atMs, fromMs: this.atMs, isWaiting: false },
    };
    this.#step = stepInterview(state, { type: 'tick', atMs: this.atMs }, this.#setting);
  }

  /** What a host makes of these words, as the product's do. */
  readonly readingOf = (text: string): Promise<TurnReading> => this.#read({ ...answerSoFar(this.state, text), today: TODAY });
}

/** The frozen sets were written this month. */
const TODAY: CalendarMonth = { year: 2026, month: 11 };
