import type { Today } from '@candor/server/api';
import { count } from '../plural.ts';

type Reason = Today['next']['reason'];

const reasons: Readonly<Record<Reason, { readonly eyebrow: string; readonly why: string; readonly start: string }>> = {
  resume: { eyebrow: 'Pick up where you left off', why: 'You started an answer and it is still here.', start: 'Carry on' },
  again: { eyebrow: 'One more go', why: 'Your last take leaves something out. One change is enough for today.', start: 'Answer again' },
  new: { eyebrow: 'New to you', why: 'You have not tried this one. A first take needs a minute or two.', start: 'Start' },
  refresh: { eyebrow: 'Keep it fresh', why: 'You had this one. See whether it still comes in your own words.', start: 'Start' },
};

export const today = {
  title: 'Today',
  reasons,
  others: 'Or one of these',
  all: 'All questions',
  lately: 'Lately',
  history: 'All takes',
  none: { title: 'No takes yet', detail: 'When you answer a question, your takes gather here: what you said, and what changed from one to the next.' },
  totals: ({ attempts, questionsTried, questions }: Today['totals']) =>
    attempts === 0
      ? `${count(questions, 'question is', 'questions are')} waiting for you.`
      : `So far: ${count(attempts, 'take', 'takes')}, ${questionsTried} of ${count(questions, 'question', 'questions')} tried.`,
  loading: 'Looking up what comes next …',
};
