export { timeFor } from './time-for.ts';

export const INTERVIEW_KINDS = ['screening', 'hiring-manager', 'panel'] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

/** They differ in wording, depth of follow-ups, patience and reactions, never in what is scored. */
export const PERSONAS = ['warm', 'neutral', 'terse', 'sceptical', 'rushed', 'silent'] as const;
export type Persona = (typeof PERSONAS)[number];

/** How long an interview may be, in minutes. */
export const LENGTHS = [10, 20, 30, 45] as const;

/** How long the interviewer waits in silence before a turn counts as ended, in milliseconds: the person's choice. */
export const PATIENCE_MS = { least: 800, usual: 2_000, most: 6_000 } as const;

/** A plan has at most so many questions. */
export const MOST_QUESTIONS = 60;

/** What is written on a plan has at most so many characters. */
export const PLAN_MOST = { role: 120, company: 120, name: 60, title: 80, question: 500 } as const;
