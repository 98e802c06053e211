import type { Attempt } from '@candor/server/api';
import type { Page } from 'playwright-core';
import { FIRST_TAKE, QUESTION, SECOND_TAKE, THREE_WORDS } from './answers.ts';
import { answerField, focusCard } from './pages.ts';
import type { Api, Studio } from './studio.ts';
import { spokenAnswer } from './voice.ts';

/** What {@link furnish} has put into the studio. */
export type Furniture = {
  readonly first: string;
  readonly second: string;
  readonly short: string;
  readonly other: string;
  readonly own: string;
  readonly spoken: string;
  readonly interview: string;
};

export type PageToSee = { readonly name: string; readonly address: (furniture: Furniture) => string; readonly settle: (page: Page) => Promise<unknown> };

const heading =
  (name: string | RegExp, level = 1) =>
  (page: Page): Promise<void> =>
    page.getByRole('heading', { level, name }).first().waitFor();
const feedback = async (page: Page): Promise<void> => {
  await focusCard(page).waitFor();
  await page.getByRole('heading', { level: 2, name: 'How it comes across' }).waitFor();
};
const dialog = (button: string) => async (page: Page) => {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').waitFor();
};

const chooseSpeaking = async (page: Page): Promise<void> => {
  await page.getByText('Speak', { exact: true }).click();
  await page.getByRole('button', { name: /Use the microphone|Discard it/ }).waitFor();
  // What an earlier page has left is another state.
  const discard = page.getByRole('button', { name: 'Discard it' });
  if (await discard.isVisible()) await discard.click();
  await page.getByRole('button', { name: 'Use the microphone' }).waitFor();
};
const microphone = async (page: Page): Promise<void> => {
  await chooseSpeaking(page);
  await page.getByRole('button', { name: 'Use the microphone' }).click();
  await page.getByRole('button', { name: 'Start speaking' }).waitFor();
};
const speaking = async (page: Page): Promise<void> => {
  await microphone(page);
  await page.getByRole('button', { name: 'Start speaking' }).click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
};

const inRoom = async (page: Page): Promise<void> => {
  await page.getByText('Type', { exact: true }).click();
  await page.getByRole('button', { name: /^Go (back )?in$/ }).click();
  await page.getByRole('region', { name: 'What is said' }).getByRole('paragraph').first().waitFor();
  // What an earlier page has left is another state.
  const goOn = page.getByRole('button', { name: 'Go on' });
  if (await goOn.isVisible()) await goOn.click();
  await page.getByRole('button', { name: 'Pause' }).waitFor();
};
const leaving = async (page: Page): Promise<void> => {
  await inRoom(page);
  await dialog('Leave')(page);
};

/** Pages of a studio where nothing was answered yet. */
export const EMPTY_PAGES: readonly PageToSee[] = [
  { name: 'today-empty', address: () => '/', settle: heading(QUESTION.text) },
  { name: 'history-empty', address: () => '/history', settle: (page) => page.getByText('No takes yet').waitFor() },
  { name: 'interviews-empty', address: () => '/interviews', settle: (page) => page.getByText('You have not sat an interview yet').waitFor() },
];

export const FULL_PAGES: readonly PageToSee[] = [
  { name: 'today', address: () => '/', settle: heading('Lately', 2) },
  { name: 'questions', address: () => '/questions', settle: (page) => page.getByLabel('Search').waitFor() },
  { name: 'questions-own-dialog', address: () => '/questions', settle: dialog('Add a question of your own') },
  { name: 'questions-fit-dialog', address: () => '/questions', settle: dialog('I have an answer already') },
  { name: 'questions-none', address: () => '/questions', settle: (page) => page.getByLabel('Search').fill('zzz') },
  { name: 'question', address: () => `/questions/${QUESTION.id}`, settle: heading('Why it is asked', 2) },
  { name: 'question-own', address: ({ own }) => `/questions/${own}`, settle: heading(/night shift/) },
  { name: 'rehearse-new', address: () => '/rehearse/motivation', settle: (page) => answerField(page).waitFor() },
  { name: 'rehearse-again', address: () => `/rehearse/${QUESTION.id}`, settle: (page) => page.getByText('This time:').waitFor() },
  { name: 'speak-ask', address: () => '/rehearse/backup-plan', settle: chooseSpeaking },
  { name: 'speak-ready', address: () => '/rehearse/backup-plan', settle: microphone },
  { name: 'speak-speaking', address: () => '/rehearse/backup-plan', settle: speaking },
  {
    name: 'speak-paused',
    address: () => '/rehearse/backup-plan',
    settle: async (page) => {
      await speaking(page);
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByText('Paused. What you said is kept.').waitFor();
    },
  },
  {
    name: 'feedback-spoken',
    address: ({ spoken }) => `/attempts/${spoken}`,
    settle: async (page) => {
      await feedback(page);
      await page.getByRole('slider').waitFor();
      await page.getByText('The same as a table').click();
    },
  },
  {
    name: 'feedback-correct-dialog',
    address: ({ spoken }) => `/attempts/${spoken}`,
    settle: async (page) => {
      await feedback(page);
      await dialog('Correct the words')(page);
    },
  },
  {
    name: 'settings-recordings',
    address: () => '/settings',
    settle: async (page) => {
      await page.getByText('No problems found.').waitFor();
      await page.getByText(/^\d+ recordings?$/).click();
    },
  },
  { name: 'feedback-first', address: ({ first }) => `/attempts/${first}`, settle: feedback },
  {
    name: 'feedback-opened',
    address: ({ first }) => `/attempts/${first}`,
    settle: async (page) => {
      await feedback(page);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await page.getByText('Not so').first().waitFor();
    },
  },
  {
    name: 'feedback-second',
    address: ({ second }) => `/attempts/${second}`,
    settle: async (page) => {
      await feedback(page);
      await heading('Fixed', 3)(page);
    },
  },
  { name: 'feedback-short', address: ({ short }) => `/attempts/${short}`, settle: feedback },
  { name: 'feedback-other-question', address: ({ other }) => `/attempts/${other}`, settle: heading('This answers another question', 2) },
  {
    name: 'feedback-delete-dialog',
    address: ({ first }) => `/attempts/${first}`,
    settle: async (page) => {
      await feedback(page);
      await dialog('Delete this take')(page);
    },
  },
  { name: 'compare', address: ({ first, second }) => `/compare/${first}/${second}`, settle: heading('Word by word', 2) },
  { name: 'history', address: () => '/history', settle: (page) => page.getByRole('main').getByRole('listitem').first().waitFor() },
  { name: 'history-takes', address: () => `/history/${QUESTION.id}`, settle: (page) => page.getByRole('link', { name: 'Compare these two' }).waitFor() },
  { name: 'settings', address: () => '/settings', settle: (page) => page.getByText('No problems found.').waitFor() },
  { name: 'settings-delete-dialog', address: () => '/settings', settle: dialog('Delete everything') },
  {
    name: 'shortcuts-dialog',
    address: () => '/settings',
    settle: async (page) => {
      await page.getByText('No problems found.').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'interviews', address: () => '/interviews', settle: (page) => page.getByRole('main').getByRole('listitem').first().waitFor() },
  {
    name: 'interview-plan',
    address: () => '/interviews/new',
    settle: async (page) => {
      await page.getByText('Panel', { exact: true }).click();
      await page.getByRole('main').getByRole('listitem').first().waitFor();
      await page.getByRole('group', { name: 'Interviewer 3' }).waitFor();
    },
  },
  {
    name: 'interview-before',
    address: ({ interview }) => `/interviews/${interview}/room`,
    settle: async (page) => {
      await page.getByText('Speak', { exact: true }).click();
      await page.getByText(/Say a sentence|You are heard/).waitFor();
    },
  },
  { name: 'interview-room', address: ({ interview }) => `/interviews/${interview}/room`, settle: inRoom },
  {
    name: 'interview-paused',
    address: ({ interview }) => `/interviews/${interview}/room`,
    settle: async (page) => {
      await inRoom(page);
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByText('Paused. The time stands still.').waitFor();
      await page.getByRole('button', { name: 'Go on' }).waitFor();
    },
  },
  { name: 'interview-leave-dialog', address: ({ interview }) => `/interviews/${interview}/room`, settle: leaving },
  {
    name: 'interview-ended',
    address: ({ interview }) => `/interviews/${interview}/room`,
    settle: async (page) => {
      await leaving(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
      await page.getByText('That was it').waitFor();
    },
  },
  { name: 'interview-over', address: ({ interview }) => `/interviews/${interview}/room`, settle: (page) => page.getByText('This interview is over').waitFor() },
  { name: 'not-found', address: () => '/nowhere', settle: heading('There is nothing at this address') },
  { name: 'take-not-found', address: () => '/attempts/none', settle: heading('There is nothing at this address') },
];

/** Two takes of one question, a short answer, one that belongs to another question, a question of one's own, and an interview to go into. */
export async function furnish({ api }: Studio): Promise<Furniture> {
  // First of all: it takes as long as an idle connection is kept, and one that is just being closed takes no file.
  const sound = await spokenAnswer();
  const first = await api.submit(QUESTION.id, FIRST_TAKE);
  const second = await api.submit(QUESTION.id, SECOND_TAKE);
  const short = await api.submit('five-years', THREE_WORDS, 4_000);
  const other = await misplacedAnswer(api);
  const spoken = await api.speak('motivation', sound);
  const interview = await api.beginInterview();
  const own = await api.addQuestion('Why would you take the night shift in a house of 40 beds?');
  return { first: first.id, second: second.id, short: short.id, other: other.id, own: own.id, spoken: spoken.id, interview: interview.id };
}

/** An answer to another question than the one asked, made of the bank's own examples; the first that is recognised as such. */
async function misplacedAnswer(api: Api): Promise<Attempt> {
  for (const id of ['teamwork', 'salary-expectations', 'greatest-weakness', 'failure']) {
    const { elements } = await api.question(id);
    const text = elements.flatMap(({ examples }) => examples.slice(0, 1).map((example) => example.text)).join(' ');
    const attempt = await api.submit('questions-for-us', text);
    if (attempt.feedback.otherQuestion) return attempt;
  }
  throw new Error('No answer was recognised as one to another question.');
}
