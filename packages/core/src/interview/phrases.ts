import type { Phrasing } from './phrase-book.ts';
import { chance, patch, personaOf, type Run } from './run.ts';

/** What placeholders stand for; an empty value counts as none. */
export type Values = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{([a-z]+)\}/g;
const placeholdersOf = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

export const fill = (text: string, values: Values): string => text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);

/** Whether every placeholder of a text has a value. */
export const isFillable = (text: string, values: Values): boolean => placeholdersOf(text).every((name) => (values[name] ?? '') !== '');

/** One of several by the seed; undefined of none. */
export function pick<T>(run: Run, among: readonly T[]): T | undefined {
  return among.length < 2 ? among[0] : among[Math.floor(chance(run) * among.length)];
}

/**
 * Words for a purpose in the persona's manner: of those used least, one by the seed, and not the last again. Null where the book has none.
 * A phrasing that needs a value which is not there is passed over.
 */
export function phrase(run: Run, purpose: Phrasing['purpose'], interviewerId: string, more: Values = {}): string | null {
  const values = { ...standing(run, interviewerId), ...more };
  const persona = personaOf(run.state, interviewerId);
  const fitting = run.setting.book.phrasings.filter((one) => one.purpose === purpose && isFillable(one.text, values));
  const own = fitting.filter((one) => one.personas.length === 0 || one.personas.includes(persona));
  const uses = (one: Phrasing): number => run.state.phrasings[one.id] ?? 0;
  const inManner = own.length > 0 ? own : fitting;
  // Whoever can name what was said names it.
  const quoting = inManner.filter(({ text }) => text.includes('{quote}'));
  const pool = quoting.length > 0 ? quoting : inManner;
  const least = Math.min(...pool.map(uses));
  const rarest = pool.filter((one) => uses(one) === least);
  const last = run.state.turns.findLast((turn) => turn.by === 'interviewer' && turn.purpose === purpose)?.text;
  const fresh = rarest.filter((one) => fill(one.text, values) !== last);
  const chosen = pick(run, fresh.length > 0 ? fresh : rarest);
  if (!chosen) return null;
  patch(run, { phrasings: { ...run.state.phrasings, [chosen.id]: least + 1 } });
  return fill(chosen.text, values);
}

/** Values that hold throughout. */
function standing(run: Run, interviewerId: string): Values {
  const { plan } = run.state;
  const speaker = plan.interviewers.find(({ id }) => id === interviewerId);
  return { role: plan.role, company: plan.company, minutes: String(plan.minutes), name: speaker?.name ?? '', title: speaker?.title ?? '' };
}
