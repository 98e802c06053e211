import type { Analyser } from '@candor/analysis';
import { type AskableQuestion, INTERVIEW_KINDS, LENGTHS, PATIENCE_MS, PERSONAS, type Plan, proposePlan } from '@candor/core';
import { EXIT, Problem } from '../problem.ts';
import { askedOf } from '../questions/asked.ts';
import { didYouMean } from '../questions/nearest.ts';

export type PlanFlags = {
  readonly role?: string;
  readonly company?: string;
  readonly kind?: string;
  readonly minutes?: string;
  readonly persona?: readonly string[];
  /** Ids of packs; none takes all. */
  readonly pack?: readonly string[];
  /** Ids or words: exactly these, in this order. */
  readonly question?: readonly string[];
};

/** Who asks where nobody is named. */
const NAMES = ['Ruth', 'Daniel', 'Mei'] as const;
const usage = (message: string): Problem => new Problem(message, { exitCode: EXIT.usage });

/** The plan that the options ask for. What was practised in the studio is not looked at. Throws a `Problem` for an option that cannot be met. */
export function planOf(flags: PlanFlags, analyser: Analyser, now: Date): Plan {
  const personas = (flags.persona ?? ['neutral']).map((one) => oneOf('--persona', one, PERSONAS));
  if (personas.length > NAMES.length) throw usage(`A panel has at most ${NAMES.length} interviewers. Name --persona fewer times.`);
  const [first = 'neutral', ...others] = personas;
  const interviewerOf = (persona: (typeof PERSONAS)[number], at: number) => ({
    id: `interviewer-${at + 1}`,
    name: NAMES[at] ?? '',
    title: '',
    persona,
    voice: null,
  });
  const questions = flags.question ? flags.question.map((text) => named(text, analyser)) : ofPacks(flags.pack ?? [], analyser);
  return proposePlan({
    role: flags.role ?? '',
    company: flags.company ?? '',
    kind: flags.kind === undefined ? (others.length > 0 ? 'panel' : 'screening') : oneOf('--kind', flags.kind, INTERVIEW_KINDS),
    minutes: minutesOf(flags.minutes),
    interviewers: [interviewerOf(first, 0), ...others.map((persona, at) => interviewerOf(persona, at + 1))],
    manners: { patienceMs: PATIENCE_MS.usual, interruptions: false },
    smallTalk: true,
    questions,
    choice: flags.question ? { by: 'fixed', places: questions.map((_, place) => place) } : { by: 'weak-first', now },
  });
}

function oneOf<T extends string>(option: string, text: string, names: readonly T[]): T {
  const found = names.find((name) => name === text);
  if (!found) throw usage(`${option} is one of ${names.join(', ')}, not "${text}".`);
  return found;
}

function minutesOf(text = '20'): Plan['minutes'] {
  const found = LENGTHS.find((minutes) => String(minutes) === text);
  if (!found) throw usage(`--minutes is one of ${LENGTHS.join(', ')}, not "${text}".`);
  return found;
}

function named(text: string, analyser: Analyser): AskableQuestion {
  const asked = askedOf(text, analyser.questions);
  if (!asked.ok) throw usage(asked.error.message);
  if ('free' in asked.asked) return { id: null, question: asked.asked.free, ...analyser.readFreeQuestion(asked.asked.free), practised: null };
  const { id, question, form, kind } = asked.asked.known;
  return { id, question, form, kind, practised: null };
}

function ofPacks(packs: readonly string[], analyser: Analyser): AskableQuestion[] {
  const all = [...analyser.questions.values()];
  const known = new Set(all.map(({ pack }) => pack));
  const unknown = packs.find((pack) => !known.has(pack));
  if (unknown !== undefined) throw usage(`There is no pack "${unknown}".${didYouMean(unknown, known)} There are ${[...known].join(', ')}.`);
  return all
    .filter(({ pack }) => packs.length === 0 || packs.includes(pack))
    .map(({ id, question, form, kind }) => ({ id, question, form, kind, practised: null }));
}
