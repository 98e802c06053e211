import type { Analyser } from '@candor/analysis';
import {
  answerTo,
  beginInterview,
  type Feedback,
  type InterviewAction,
  type InterviewEvent,
  type InterviewSetting,
  type InterviewState,
  type Plan,
  type Step,
  stepInterview,
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
  readonly #analyser: Analyser;
  readonly #setting: InterviewSetting;

  constructor(analyser: Analyser, plan: Plan, setting: InterviewSetting) {
    this.#analyser = analyser;
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

  /** What a host's analyser makes of all words on the current question. */
  async readingOf(text: string): Promise<TurnReading> {
    const { current, turns, plan, next } = this.state;
    const known = current && this.#analyser.questions.get(current.key);
    if (!known) return { feedback: null, answersAhead: [] };
    const whole = answerTo(turns, known.id, text);
    const feedback = await this.#feedbackOf(known.id, whole);
    const answersAhead: string[] = [];
    for (const { key } of plan.questions.slice(next)) if (isAnswered(await this.#feedbackOf(key, whole))) answersAhead.push(key);
    return { feedback, answersAhead };
  }

  async #feedbackOf(id: string, text: string): Promise<Feedback | null> {
    const known = this.#analyser.questions.get(id);
    if (!known) return null;
    const result = await this.#analyser.analyse({ text, asked: { known }, earlier: [], disputed: [], grammar: false });
    return result.ok ? result.feedback : null;
  }
}

/** A question counts as answered in advance where every required element of it was heard, and there is more than one. */
function isAnswered(feedback: Feedback | null): boolean {
  const required = feedback?.elements.filter((element) => element.required) ?? [];
  return required.length > 1 && required.every(({ status }) => status === 'covered');
}
