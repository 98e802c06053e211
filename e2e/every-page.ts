// Longer than a file of code may be: it is the list of all pages, and how each is reached.
import type { Attempt } from '@candor/server/api';
import type { Page } from 'playwright-core';
import { AD, FIRST_TAKE, QUESTION, SECOND_TAKE, THREE_WORDS } from './answers.ts';
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
  readonly company: string;
  readonly tailored: string;
  readonly version: string;
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
  { name: 'prepare-empty', address: () => '/prepare', settle: (page) => page.getByText('None yet. Begin here').waitFor() },
  { name: 'goals-empty', address: () => '/prepare/goals', settle: (page) => page.getByText('No goals yet').waitFor() },
  { name: 'stories-empty', address: () => '/prepare/stories', settle: (page) => page.getByText('No stories yet').waitFor() },
  { name: 'companies-empty', address: () => '/prepare/companies', settle: (page) => page.getByText('No company yet').waitFor() },
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
  { name: 'prepare', address: () => '/prepare', settle: heading('As a file', 2) },
  {
    name: 'goals',
    address: () => '/prepare/goals',
    settle: async (page) => {
      await page.getByText('Run the dressing rounds').first().click();
      await page.getByLabel('Step 1', { exact: true }).waitFor();
    },
  },
  {
    name: 'stories',
    address: () => '/prepare/stories',
    settle: async (page) => {
      await page.getByText('Shorter waits for dressings').first().click();
      await page.getByText('Facts about you').click();
      await heading('Which story for which question', 2)(page);
    },
  },
  {
    name: 'stories-resume',
    address: () => '/prepare/stories',
    settle: async (page) => {
      await page.getByLabel('Your résumé as text').fill('EXPERIENCE\nStaff Nurse, St Aidan’s Hospital, 2018 – 2022\n• Led the falls audit on two wards');
      await page.getByRole('button', { name: 'See what it says' }).click();
      await page
        .getByRole('button', { name: /^Begin a story with/ })
        .first()
        .waitFor();
    },
  },
  { name: 'companies', address: () => '/prepare/companies', settle: heading('Add a company', 2) },
  { name: 'company', address: ({ company }) => `/prepare/companies/${company}`, settle: heading('The ad’s own words', 2) },
  { name: 'build', address: () => '/prepare/build', settle: (page) => page.getByRole('link', { name: QUESTION.text }).waitFor() },
  { name: 'builder', address: () => `/prepare/build/${QUESTION.id}`, settle: heading('Card to speak from', 2) },
  {
    name: 'builder-versions',
    address: () => '/prepare/build/plan-long-term',
    settle: async (page) => {
      await page.getByRole('button', { name: 'What changed since version 2' }).click();
      await page.getByText('The model answer with your facts').click();
    },
  },
  {
    name: 'rehearse-card',
    address: ({ version }) => `/rehearse/plan-long-term?card=${version}`,
    settle: (page) => page.getByRole('complementary', { name: 'Your card' }).waitFor(),
  },
  {
    name: 'feedback-tailored',
    address: ({ tailored }) => `/attempts/${tailored}`,
    settle: async (page) => {
      await feedback(page);
      await heading('What you claim, and your record', 2)(page);
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
  // Last of all: what comes before was answered for no company.
  const { company, tailored, version } = await prepare(api);
  return {
    company,
    tailored,
    version,
    first: first.id,
    second: second.id,
    short: short.id,
    other: other.id,
    own: own.id,
    spoken: spoken.id,
    interview: interview.id,
  };
}

/** A workbook, a company, a version of an answer, and an answer that is held against them. */
async function prepare(api: Api): Promise<Pick<Furniture, 'company' | 'tailored' | 'version'>> {
  const { workbook, revision } = await api.workbook();
  const goal = { why: '', measure: '', urgency: 3, importance: 4, risk: '', planB: '', mayChange: '', stays: '', milestones: [] };
  await api.saveWorkbook({
    revision,
    workbook: {
      ...workbook,
      profile: { name: 'Amina', field: 'nursing', facts: [{ id: 'p1', kind: 'employer', text: 'St James Hospital', from: '2021-04', to: null }] },
      goals: [
        {
          ...goal,
          id: 'g1',
          horizon: 'short',
          statement: 'Run the dressing rounds on Ward 4 alone within a year',
          why: 'Patients wait for a nurse who may do it.',
          milestones: [
            { id: 'm1', text: 'Wound care certificate', by: '2030-03', done: false },
            { id: 'm2', text: 'Enrol for it', by: '2020', done: true },
          ],
        },
        { ...goal, id: 'g2', horizon: 'short', statement: 'Get better', urgency: 1, importance: 1 },
        { ...goal, id: 'g3', horizon: 'none-yet', statement: 'Wound care' },
      ],
      stories: [
        {
          id: 's1',
          title: 'Shorter waits for dressings',
          situation: 'On Ward 4 patients waited about forty minutes for a dressing.',
          task: '',
          action: 'I moved the packing of trays to the night shift.',
          result: 'The wait went from forty minutes to twelve.',
          lesson: '',
          figures: ['forty to twelve minutes'],
          skills: ['wound care'],
          employer: 'St James Hospital',
          date: '2025-06',
        },
      ],
    },
  });
  const company = (await api.addCompany(AD)).id;
  for (const end of ['', ' I have done it before.']) {
    await api.submit('plan-long-term', `${TAILORED}${end}`);
  }
  const [tailored] = (await api.attempts()).filter(({ questionId }) => questionId === 'plan-long-term');
  for (const text of ['First I finish the certificate.', 'First I finish the wound care certificate.']) await api.addVersion('plan-long-term', text);
  const version = (await api.addVersion('plan-long-term', 'First I finish the wound care certificate, then I lead.')).id;
  return { company, tailored: tailored?.id ?? '', version };
}

const TAILORED =
  'First I run the dressing rounds on Ward 4 alone, because patients wait for a nurse who may do it. We cut the wait from fifty minutes to twelve with Priya Shah. Then I plan the rota and cover night shifts, and lead a team of twelve nurses on a surgical ward. I value honesty, teamwork and kindness.';

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
