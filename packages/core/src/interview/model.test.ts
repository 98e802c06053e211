import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Feedback } from '../feedback/feedback.ts';
import { PERSONAS } from './choices.ts';
import type { InterviewEvent } from './event.ts';
import { beginInterview, type InterviewSetting, interviewLogOf, type Step, stepInterview } from './machine.ts';
import type { Plan } from './plan.ts';
import { type InterviewState, interviewStateSchema } from './state.ts';
import { planOf, question, SETTING } from './testing/plan.ts';
import { asksOf, feedbackWith, rubricWith } from './testing/readings.ts';
import { TURN_ASKS, type TurnAsks } from './understand/asks/turn-asks.ts';

const RUBRIC = rubricWith('q', ['aim', 'reason', 'result']);
const SET: InterviewSetting = { ...SETTING, rubricOf: () => RUBRIC };
const TEXTS = [
  '',
  'um',
  'Yes.',
  "I'd like to run the ward in two years, because I know it well and I like the people there.",
  'Could you repeat that?',
  'What do you mean by ward?',
  'Let me think.',
  'Can we skip this?',
  'Can we take a break?',
  'What is the team like?',
  "I'd like to lead the night shift in two years. Is that realistic here?",
  'How are you?',
  "That's all.",
  'ok',
  'Sorry, earlier I said two years, I meant three.',
  'What do you mean by ownership?',
  'What about it?',
  'Nobody has asked me that before.',
  "I don't know, but I'd say the ward.",
  'No, that is all.',
  'This is a stupid question.',
  "I'd rather not say.",
  'Quiero trabajar aquí porque me gusta mucho la gente y el lugar',
  'I want to stay here with you. I am good at everything and I like various things, such as Excel and',
  "In five years I'd like to open my own shop.",
];
const READINGS: readonly (Feedback | null)[] = [null, feedbackWith({}), feedbackWith({ aim: 0.9, reason: 0.9, result: 0.9 }), feedbackWith({ aim: 0.9 })];

/** What was learnt may take any turn for anything, rightly or not. */
const ASKS = fc.option(fc.record({ ask: fc.constantFrom(...TURN_ASKS), chance: fc.constantFrom(0.3, 0.45, 0.7, 0.95), answers: fc.constantFrom(0.1, 0.9) }));
type Asks = Parameters<typeof asksOf>[1] & { readonly ask: Parameters<typeof asksOf>[0] };
const learnt = (asks: Asks | null): { asks?: TurnAsks } => (asks ? { asks: asksOf(asks.ask, asks) } : {});

type Move =
  | { readonly do: 'pass'; readonly ms: number }
  | {
      readonly do: 'speak';
      readonly text: number;
      readonly reading: number;
      readonly asks: Asks | null;
      readonly ms: number;
      readonly pitchFell: boolean | null;
    }
  | { readonly do: 'start-speaking' }
  | { readonly do: 'type'; readonly text: number; readonly reading: number; readonly asks: Asks | null }
  | { readonly do: 'press'; readonly button: Extract<InterviewEvent, { type: 'button' }>['button'] }
  | { readonly do: 'odd'; readonly event: 'spoke' | 'heard' | 'speech-paused' | 'returned' | 'typing' | 'start' };

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat(40_000) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('speak' as const),
      text: fc.nat(TEXTS.length - 1),
      reading: fc.nat(READINGS.length - 1),
      asks: ASKS,
      ms: fc.nat(30_000),
      pitchFell: fc.constantFrom(true, false, null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('start-speaking' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), text: fc.nat(TEXTS.length - 1), reading: fc.nat(READINGS.length - 1), asks: ASKS }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('press' as const), button: fc.constantFrom('done', 'think', 'repeat', 'rephrase', 'skip', 'pause', 'resume') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('odd' as const), event: fc.constantFrom('spoke', 'heard', 'speech-paused', 'returned', 'typing', 'start') }),
  },
);
const plan: fc.Arbitrary<Plan> = fc
  .record({
    persona: fc.constantFrom(...PERSONAS),
    order: fc.constantFrom('fixed', 'adaptive'),
    count: fc.integer({ min: 1, max: 30 }),
    smallTalk: fc.boolean(),
    interruptions: fc.boolean(),
    panel: fc.boolean(),
    patienceMs: fc.integer({ min: 800, max: 6_000 }),
  })
  .map(({ persona, order, count, smallTalk, interruptions, panel, patienceMs }) =>
    planOf(persona, {
      order,
      smallTalk,
      manners: { patienceMs, interruptions },
      interviewers: ['a', 'b'].slice(0, panel ? 2 : 1).map((id) => ({ id, name: id, title: 'sister', persona, voice: null })),
      questions: Array.from({ length: count }, (_, at) => question(`q${at}`, { interviewerId: panel && at % 2 === 1 ? 'b' : 'a' })),
    }),
  );

/** A host without patience for mistakes: after every event it looks whether the interviewer keeps to its manners. */
class Host {
  atMs = 0;
  isSpeaking = false;
  step: Step<InterviewState>;
  readonly #plan: Plan;

  constructor(of: Plan) {
    this.#plan = of;
    this.step = beginInterview(of, SET, 0);
    this.send({ type: 'start', atMs: 0 });
  }

  send(event: InterviewEvent): void {
    const { state } = this.step;
    const stored = interviewStateSchema.parse(JSON.parse(JSON.stringify(state)));
    expect(isDeepStrictEqual(stored, state)).toBe(true);
    this.step = stepInterview(stored, event, SET);
    this.look(state, event);
  }

  look(before: InterviewState, event: InterviewEvent): void {
    const { state, actions, wakeAtMs, log } = this.step;
    const says = actions.filter((action) => action.type === 'say');
    const allowed = before.speech?.doneAtMs != null || event.type === 'returned';
    for (const { turn } of says) if (this.isSpeaking && !allowed) expect(turn.purpose === 'interrupt' && this.#plan.manners.interruptions).toBe(true);
    expect(log.turns.filter((turn) => turn.by === 'interviewer' && turn.endMs === null).length).toBeLessThanOrEqual(1);
    if (state.stage === 'ended' || state.pausedSinceMs !== null) expect(wakeAtMs).toBeNull();
    else if (!this.isSpeaking) expect(wakeAtMs).not.toBeNull();
    if (wakeAtMs !== null) expect(wakeAtMs).toBeGreaterThanOrEqual(this.atMs);
  }

  /** Time goes on; voices end and the interviewer is woken. */
  pass(ms: number): void {
    const until = this.atMs + ms;
    for (let steps = 0; steps < 2_000; steps++) {
      const { saying } = this.step.state;
      const voice = saying && this.step.state.pausedSinceMs === null ? saying.sinceMs + 3_000 : Number.POSITIVE_INFINITY;
      const next = Math.min(voice, this.step.wakeAtMs ?? Number.POSITIVE_INFINITY);
      if (next > until) break;
      this.atMs = Math.max(this.atMs, next);
      if (saying && voice <= this.atMs) this.send({ type: 'spoke', turnId: saying.turnId, atMs: this.atMs });
      else this.send({ type: 'tick', atMs: this.atMs });
    }
    this.atMs = until;
  }

  play(one: Move): void {
    const { atMs } = this;
    const reading =
      'reading' in one
        ? { feedback: READINGS[one.reading] ?? null, answersAhead: one.reading === 2 ? [{ key: 'q5', quote: 'I run the ward' }] : [], ...learnt(one.asks) }
        : { feedback: null, answersAhead: [] };
    if (one.do === 'pass') this.pass(one.ms);
    else if (one.do === 'type') this.send({ type: 'typed', text: TEXTS[one.text] ?? '', reading, atMs });
    else if (one.do === 'press') {
      this.send({ type: 'button', button: one.button, atMs });
      // The microphone is closed in a pause: whoever was speaking is not heard any more.
      if (this.step.state.pausedSinceMs !== null) this.isSpeaking = false;
    } else if (one.do === 'start-speaking' || one.do === 'speak') {
      // The microphone is closed in a pause.
      if (this.step.state.pausedSinceMs !== null) return;
      this.isSpeaking = true;
      this.send({ type: 'speech-started', atMs });
      if (one.do === 'start-speaking') return;
      this.pass(one.ms);
      this.isSpeaking = false;
      this.send({ type: 'speech-paused', silentSinceMs: this.atMs, pitchFell: one.pitchFell, atMs: this.atMs });
      this.pass(300);
      this.send({ type: 'heard', text: TEXTS[one.text] ?? '', reading, atMs: this.atMs });
    } else if (one.event === 'spoke') this.send({ type: 'spoke', turnId: 't0', atMs });
    else if (one.event === 'heard') this.send({ type: 'heard', text: TEXTS[3] ?? '', reading, atMs });
    else if (one.event === 'speech-paused') {
      this.isSpeaking = false;
      this.send({ type: 'speech-paused', silentSinceMs: atMs, pitchFell: null, atMs });
    } else {
      if (one.event === 'returned') this.isSpeaking = false;
      this.send({ type: one.event, atMs });
    }
  }

  /** Somebody who answers whatever they are asked, half a minute each. */
  finish(): void {
    this.isSpeaking = false;
    if (this.step.state.speech?.isSpeaking) this.send({ type: 'speech-paused', silentSinceMs: this.atMs, pitchFell: true, atMs: this.atMs });
    this.send({ type: 'button', button: 'resume', atMs: this.atMs });
    for (let turns = 0; turns < 400 && this.step.state.stage !== 'ended'; turns++) {
      this.pass(30_000);
      if (this.step.state.pausedSinceMs !== null) this.send({ type: 'button', button: 'resume', atMs: this.atMs });
      if (this.step.state.listening)
        this.send({ type: 'typed', text: TEXTS[3] ?? '', reading: { feedback: READINGS[3] ?? null, answersAhead: [] }, atMs: this.atMs });
    }
  }
}

const asked = (state: InterviewState) => interviewLogOf(state).turns.flatMap((turn) => (turn.by === 'interviewer' ? [turn] : []));
const isDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

it('keeps its manners and comes to an end, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(plan, fc.array(move, { maxLength: 40 }), (of, moves) => {
      const host = new Host(of);
      for (const one of moves) host.play(one);
      const lastMoveMs = interviewLogOf(host.step.state).elapsedMs;
      host.finish();
      const { state, log } = host.step;
      expect(state.stage).toBe('ended');
      const lengthMs = of.minutes * 60_000;
      // Somebody may have spoken on past the end; from there on it takes a goodbye.
      expect(log.elapsedMs).toBeLessThanOrEqual(Math.max(1.1 * lengthMs, lastMoveMs + 60_000));
      if (log.endedBecause === 'time') expect(log.elapsedMs).toBeGreaterThanOrEqual(0.9 * lengthMs);
      const turns = asked(state);
      expect(isDistinct(turns.filter(({ purpose }) => purpose === 'question').map(({ questionKey }) => questionKey ?? ''))).toBe(true);
      const followUps = turns.flatMap(({ questionKey, followUp }) => (followUp ? [{ questionKey, ...followUp }] : []));
      expect(isDistinct(followUps.map(({ patternId }) => patternId))).toBe(true);
      expect(isDistinct(followUps.map(({ questionKey, itemId, quote }) => JSON.stringify([itemId === null ? null : questionKey, itemId, quote])))).toBe(true);
      expect(log.questions.map(({ key }) => key).sort()).toEqual(of.questions.map(({ key }) => key).sort());
    }),
    { numRuns: 100 },
  );
}, 120_000);

it('takes the time it was given where there are questions to fill it, whether somebody answers or nobody does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PERSONAS), fc.constantFrom(10, 20, 30, 45), fc.boolean(), (persona, minutes, answers) => {
      const host = new Host(planOf(persona, { minutes, questions: Array.from({ length: 60 }, (_, at) => question(`q${at}`)) }));
      if (answers) host.finish();
      else host.pass(2 * minutes * 60_000);
      expect(host.step.state.stage).toBe('ended');
      expect(host.step.log.elapsedMs).toBeGreaterThanOrEqual(0.9 * minutes * 60_000);
      expect(host.step.log.elapsedMs).toBeLessThanOrEqual(1.1 * minutes * 60_000);
    }),
    { numRuns: 12 },
  );
}, 120_000);
