// Longer than a file of code may be: it is a catalogue of messages.
import type { FactRef, PointKind, ProfileFact, Quarter } from '@candor/core';
import type { GoalCheckResult, WorkbookSize } from '@candor/server/api';
import type { NoAd } from '../../features/prepare/companies/no-ad.ts';
import type { Excess, Listed } from '../../features/prepare/room.ts';
import { count } from '../plural.ts';

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "50 goals". */
const listed: Readonly<Record<Listed, (n: number) => string>> = {
  goals: (n) => count(n, 'goal', 'goals'),
  stories: (n) => count(n, 'story', 'stories'),
  facts: (n) => count(n, 'fact', 'facts'),
};

const statuses: Readonly<Record<GoalCheckResult['status'], string>> = { met: 'there', open: 'still open', unsure: 'could not tell' };

type Horizon = 'short' | 'long';
type CheckName = GoalCheckResult['check'];
/** The long term is a direction: it is asked for less. */
const checkNames: Readonly<Record<Horizon, Readonly<Record<CheckName, string>>>> = {
  short: {
    specific: 'Specific',
    measurable: 'Measurable',
    dated: 'Dated',
    'within-influence': 'In your hands',
    'leads-to-long': 'Leads to the long term',
  },
  long: {
    specific: 'A clear direction',
    measurable: 'A way to notice progress',
    dated: 'A rough horizon',
    'within-influence': 'In your hands',
    'leads-to-long': 'Leads to the long term',
  },
};

/** What to write for a check, after "Next:". */
const toDo: Readonly<Record<CheckName, string>> = {
  specific: 'name what exactly',
  measurable: 'say how one could see that you get there',
  dated: 'say roughly when',
  'within-influence': 'name your own part',
  'leads-to-long': 'say how it leads to the long term',
};

/** "6 months", "3 years". */
const lengthOf = (months: number): string => {
  if (months < 1) return 'less than a month';
  return months < 24 ? count(Math.round(months), 'month', 'months') : count(Math.round(months / 12), 'year', 'years');
};

type Seen = { readonly horizon: Horizon; readonly quote: string; readonly months: number };
const reasons: Readonly<Record<NonNullable<GoalCheckResult['reason']>, (seen: Seen) => string>> = {
  'nothing-named': () => 'Name the skill, the tool, the kind of work or the place: “run the dressing rounds” and not “grow”.',
  'no-measure': ({ horizon }) =>
    horizon === 'long'
      ? 'Say below how you would notice that you are getting closer, or add a milestone on the way. It need not be a figure.'
      : 'Say how anybody could see that it is reached: a figure, a certificate, a task done alone.',
  'measure-unclear': () => 'It could not be told whether others could see or count what you write below. If they could, leave it.',
  'end-unclear': () => 'One could see it happen. Say when it is done: how many, how good, or who confirms it.',
  'no-time': ({ horizon }) =>
    horizon === 'long' ? 'Say roughly when: “in about five years”, “in the next ten years”.' : 'Say by when, or give a milestone a month.',
  past: ({ quote }) => `“${quote}” is past. If it is still to come, say by when now.`,
  'too-near': ({ quote, months }) =>
    `“${quote}” is about ${lengthOf(months)} away. The long term is five years and more: think further, or make it a short-term goal.`,
  'too-far': ({ quote, months }) =>
    `“${quote}” is about ${lengthOf(months)} away. The short term is the next one to two years: take a first step that fits, or make it a long-term goal.`,
  'time-untold': ({ quote, horizon }) =>
    `It could not be told how far away “${quote}” is. If it is ${horizon === 'long' ? 'five years or more' : 'within two years'}, leave it.`,
  'up-to-others': ({ quote }) => `“${quote}”: this depends on others, or on luck. Name your own part: be ready for it, apply for it, have done what it takes.`,
  'part-untold': () => 'It says what you will be or have, and not what you do for it. Name your own part, if it is in your hands.',
  'no-shared-word': () => 'It shares no word with your long-term goal. If it leads there, say how under “Why”.',
};

const quarters: Readonly<Record<Quarter, string>> = { 'do-now': 'Do now', plan: 'Plan', 'fit-in': 'Fit in', 'let-wait': 'Let wait' };
const means: Readonly<Record<Quarter, string>> = {
  'do-now': 'Important and urgent.',
  plan: 'Important, and there is time. Give it a date, or it stays a wish.',
  'fit-in': 'Urgent, less important. Do it quickly, or leave it to others.',
  'let-wait': 'Neither yet.',
};

const kinds: Readonly<Record<PointKind, string>> = {
  role: 'The job',
  'skill-must': 'Skills they must have',
  'skill-nice': 'Skills that are a plus',
  responsibility: 'What you would do',
  mission: 'Mission',
  value: 'Values',
  objective: 'What they aim for',
  growth: 'Learning and growth',
  'career-path': 'Ways up from here',
  benefit: 'Benefits',
};

export const prepare = {
  title: 'Prepare',
  about: 'Your goals, your stories, and what the company asks for. Answers are built from these, and from nothing else.',
  parts: 'Parts of the workbook',
  loading: 'Fetching your workbook …',
  saving: {
    saved: 'Saved as you type',
    waiting: 'Saving …',
    retrying: 'Not saved yet, trying again. Keep this page open.',
    refused: 'Not saved.',
    tooMany: ({ list, has, most }: Excess) => `The workbook holds ${listed[list](most)}, and there are ${has} now: delete ${has - most}, and it is saved.`,
  },

  undo: {
    removed: (name: string) => (name.trim() === '' ? 'Deleted.' : `Deleted: ${name.trim()}`),
    back: 'Bring it back',
  },

  overview: {
    noGoals: 'None yet. Begin here: what do you want from the next year?',
    goals: (n: number, left: number) => `${count(n, 'goal', 'goals')}, ${left === 0 ? 'all written' : `${n === 1 ? '' : `${left} of them `}with a next step`}.`,
    noneYet: 'No clear long-term goal yet: an honest answer.',
    noStories: 'None yet. One story with a figure in it serves many questions.',
    stories: (n: number, without: number | null) =>
      `${count(n, 'story', 'stories')}${without === null ? '.' : without === 0 ? ', and every question has one.' : `; ${count(without, 'question has', 'questions have')} none yet.`}`,
    company: (name: string) => `Answers are meant for ${name}.`,
    noCompany: 'No company chosen. Paste the ad of the job you are going for.',
    build: 'A first draft for any question, with a card to speak from.',
  },
  files: {
    title: 'As a file',
    detail:
      'Take your goals, stories and facts along as Markdown, to read and edit anywhere, or as JSON. Both come back without loss. Companies and drafts are not in it: “Export everything” in the settings has them as well.',
    markdown: 'Markdown',
    json: 'JSON',
    bring: 'Bring one back',
    size: ({ goals, isNoneYet, stories, facts }: WorkbookSize) =>
      `${count(goals, 'goal', 'goals')}, ${count(stories, 'story', 'stories')} and ${count(facts, 'fact', 'facts')}${isNoneYet ? ', and “No clear long-term goal yet”' : ''}`,
    sure: (name: string, file: string, here: string) => `“${name}” has ${file}. Now you have ${here}: all of it goes, and the file takes its place.`,
    replace: 'Replace it',
    done: (file: string) => `It is here now: ${file}.`,
    sureAgain: (before: string) => `What was here before (${before}) can then no longer be brought back.`,
    before: (here: string) => `Bring back what was here (${here})`,
    noRoom: ({ list, has, most }: Excess) => `With what you have written or changed since, it would be ${listed[list](has)}, and the workbook holds ${most}.`,
    makeRoom: 'Delete some of those first, and it can be brought back.',
    undone: 'What was here is back.',
  },

  goals: {
    title: 'Goals',
    about: 'What you want, in your own words. A rough sentence is enough to begin with.',
    none: { title: 'No goals yet', detail: 'Begin with what you want from the next year. It is the question that comes first in most interviews.' },
    short: 'Short term',
    shortHint: 'The next one to two years; in a new job, the first 6 to 18 months.',
    long: 'Long term',
    longHint: 'Five years and more: a direction, not a title with a date.',
    addShort: 'Add a short-term goal',
    addLong: 'Add a long-term goal',
    full: (most: number, isNoneYet: boolean) =>
      `The workbook holds ${most} goals${isNoneYet ? ', “No clear long-term goal yet” among them' : ''}, and it has as many: delete one to add another.`,
    unnamed: 'Not written yet',
    complete: 'All written',
    next: (what: string) => `Next: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    statement: 'The goal',
    placeholder: {
      short: 'Within a year I want to …',
      long: 'In five years I want to be …',
      'none-yet': '',
    },
    why: 'Why it matters to you',
    measure: 'How you will know that you are there',
    measureHint: 'Something others could see or count.',
    importance: 'How important',
    urgency: 'How urgent',
    low: 'hardly',
    high: 'very',
    risk: 'What could go wrong',
    planB: 'What you do then',
    mayChange: 'What may change',
    stays: 'What stays',
    remove: 'Delete this goal',
    checks: { label: 'What the sentence has', statuses, names: checkNames, toDo, reasons },
    milestones: {
      title: 'Milestones',
      what: (n: number) => `Step ${n}`,
      by: 'By (year-month)',
      done: 'Done',
      add: 'Add a milestone',
      full: (most: number) => `A goal holds ${most} milestones, and this one has as many: delete one to add another.`,
      remove: 'Delete',
      removeOne: (n: number) => `Delete step ${n}`,
    },
    noneYet: {
      open: 'I have no clear long-term goal yet',
      title: 'No clear long-term goal yet',
      detail:
        'That is an honest answer, and interviewers accept it when it has substance: what you want to get deeper into, why, and that you are open about where it leads. Write these down, and say them as they are.',
      depth: 'What you want to get really good at',
      depthHint: 'One field, one craft, one kind of problem.',
      why: 'Why that',
      open2: 'What you are open about',
      stays: 'What is sure all the same',
      both: 'You have written a long-term goal as well. If it is clear, delete this card; if it is not, this is the one to speak from.',
      build: 'Build the answer to “What are your long-term goals?”',
      remove: 'I have one now: delete this',
    },
    matrix: { title: 'What first', urgent: 'more urgent', important: 'more important', quarters, means },
    timeline: {
      title: 'Milestones in time',
      hint: 'The tall line is today. Filled: still to do. Ring: done.',
      unnamed: 'Not written yet',
      done: 'done',
      overdue: 'this month is past: done, or a new date?',
      beyond: 'not on the line: is the year right?',
      undated: (n: number) => `${count(n, 'milestone has', 'milestones have')} no date yet and ${n === 1 ? 'is' : 'are'} not on the line.`,
      when: (by: string) => (by.length > 4 ? monthAndYear.format(new Date(`${by}-01T00:00:00Z`)) : by),
    },
  },

  stories: {
    title: 'Stories',
    about: 'What happened, told once and used often. Four or five good ones carry most interviews.',
    none: { title: 'No stories yet', detail: 'Begin with something that you changed for the better, however small, and that somebody would confirm.' },
    add: 'Add a story',
    full: (most: number) => `The workbook holds ${most} stories, and it has as many: delete one to add another.`,
    unnamed: 'Without a title',
    name: 'Title',
    parts: {
      situation: { name: 'Situation', hint: 'Where, when, and what was wrong.' },
      task: { name: 'Task', hint: 'What fell to you.' },
      action: { name: 'Action', hint: 'What you did. “I”, where it was you.' },
      result: { name: 'Result', hint: 'What changed, with a figure if there is one.' },
      lesson: { name: 'Lesson', hint: 'What you do differently since.' },
    },
    figures: 'Figures',
    skills: 'Skills it shows',
    onePerLine: 'One a line.',
    employer: 'Where',
    date: 'When (year-month)',
    serves: 'Questions it serves, best first',
    servesNone: 'None yet. Write what you did and what came of it.',
    servesCount: (n: number) => (n === 0 ? 'Serves no question yet' : `Serves ${count(n, 'question', 'questions')}`),
    missing: (parts: readonly ('situation' | 'action' | 'result' | 'lesson')[]) => `no ${parts.join(', no ')} yet`,
    more: (n: number) => `and ${count(n, 'other', 'others')}`,
    remove: 'Delete this story',
    coverage: {
      title: 'Which story for which question',
      share: (covered: number, all: number) =>
        `${covered} of ${count(all, 'question that wants', 'questions that want')} something that happened have a story.`,
      story: 'Ask for a story',
      example: 'Ask for an example',
      open: (none: number, all: number) => (none === 0 ? 'all have one' : `${none} of ${all} without`),
      none: 'no story yet',
      all: (n: number) => `Show all ${n}`,
      fewer: 'Show fewer',
    },
    profile: {
      title: 'Facts about you',
      count: (n: number) => (n === 0 ? 'Employers, roles, tools, qualifications' : count(n, 'fact', 'facts')),
      name: 'Your name',
      field: 'Your field',
      kind: 'Kind of fact',
      kinds: {
        employer: 'Employer',
        role: 'Role',
        tool: 'Tool',
        skill: 'Skill',
        qualification: 'Qualification',
        place: 'Place',
        constraint: 'Condition',
        achievement: 'Achievement',
        other: 'Other',
      } satisfies Readonly<Record<ProfileFact['kind'], string>>,
      from: 'From',
      to: 'To',
      add: 'Add',
      full: (most: number) => `The workbook holds ${most} facts, and it has as many: delete one to add another.`,
      remove: 'Delete',
      removeOne: (text: string) => `Delete: ${text}`,
    },
    resume: {
      title: 'Take from a résumé',
      label: 'Your résumé as text',
      read: 'See what it says',
      found: (n: number) =>
        n === 0
          ? 'Nothing could be made out in it. It is read best with a line for each job (its title, the employer, the years) and a line for each achievement below it.'
          : `${count(n, 'fact was', 'facts were')} found. Only what you take goes on record.`,
      room: (facts: number, most: number) =>
        facts === 0
          ? `The workbook holds ${most} facts, and it has as many: no other can be taken until one is deleted.`
          : `The workbook holds ${most} facts: there is room for ${facts} more.`,
      take: 'Take it',
      takeOne: (text: string) => `Take it: ${text}`,
      story: 'Begin a story with it',
      storyOf: (text: string) => `Begin a story with it: ${text}`,
      taken: 'On record',
      takenAll: (n: number) => `${count(n, 'fact is', 'facts are')} on record now.`,
      begun: 'Story begun',
      open: 'Open the story',
      openOne: (title: string) => `Open the story: ${title}`,
      change: 'Correct it',
      changeOne: (text: string) => `Correct it: ${text}`,
      changed: 'Done',
      kind: 'Kind of fact',
      takeJob: (n: number) => `Take all of this job (${n})`,
      takeJobOne: (job: string) => `Take all of this job: ${job}`,
      takeRest: (n: number) => `Take all of these (${n})`,
      job: (names: readonly string[], when: string) => [names.join(', ') || 'A job', when].filter((part) => part !== '').join(' · '),
      rest: 'Qualifications, skills and what belongs to no job',
      when: (from: string | null, to: string | null) => (from && to ? `${from} to ${to}` : from ? `since ${from}` : to ? `${to}` : ''),
    },
  },

  companies: {
    title: 'Company',
    about: 'Paste a job ad or a company’s page. What it says is read out, with the words it comes from; you can change all of it.',
    loading: 'Fetching the companies …',
    none: { title: 'No company yet', detail: 'Paste the ad of the job you are going for. It stays on this computer.' },
    which: 'Answers are meant for',
    noneActive: 'No company in particular',
    unnamed: 'A company without a name',
    points: (n: number) => count(n, 'point', 'points'),
    open: 'Open',
    openOne: (name: string) => `Open: ${name}`,
    activeFor: 'Answers are meant for',
    activeNone: 'Answers are meant for no company in particular.',
    change: 'Change',
    chooseOne: 'Choose one',
    isActive: 'Answers are meant for this one.',
    activate: 'Answer for this one',
    company: 'Company',
    role: 'The job',
    extracted: (n: number) =>
      n === 0
        ? 'Nothing could be read out of it. Add what you know yourself.'
        : `${count(n, 'point was', 'points were')} read out of the ad. Look through them: take out what is wrong, add what is missing.`,
    words: 'The ad’s own words',
    lookedThrough: (read: number, all: number) =>
      `Only the first ${read.toLocaleString('en')} of ${all.toLocaleString('en')} characters were looked through and are shown. If the job stands further down, add that part as an ad of its own.`,
    nowFor: (name: string) => `Answers are meant for this one from now on, and no longer for ${name}.`,
    backTo: (name: string) => `Back to ${name}`,
    backNow: (name: string) => `Answers are meant for ${name} again.`,
    there: 'You have this ad already: here it is, with what you changed.',
    added: (when: string) => `added ${when}`,
    kinds,
    move: 'Move to another kind',
    byYou: 'added by you',
    moveOne: (text: string) => `Kind of “${text}”`,
    takeOut: (text: string) => `Take out: ${text}`,
    addTo: (kind: string) => `Add to: ${kind}`,
    addPlaceholder: 'Add one',
    addButton: 'Add',
    full: (most: number) => `A company holds ${most} points, and this one has as many: take one out to add another.`,
    remove: 'Delete this company',
    removeSure: 'Delete it with everything that was read out of it? Your answers stay.',
    add: {
      title: 'Add a company',
      label: 'The ad or the page',
      hint: 'Text, or the source of a page. Scripts and pictures in it are left out; nothing in it is run.',
      read: 'Read it',
      file: 'Open a saved file',
      reading: 'Reading it …',
      tooLong: 'That is more than a million characters. Paste only the ad itself.',
      wrong: {
        empty: 'There are no words in this. Paste the ad, or choose a file that has it as text.',
        'not-text':
          'This file is no plain text, so it cannot be read: perhaps a PDF, a Word file or a picture. Open it, copy its words and paste them here; or save it as text (UTF-8) or as a web page.',
        workbook: 'This is a workbook of Candor and no ad. Bring it back under',
        export: 'This is an export of Candor and no ad. To use what is in it, paste the words of the ad alone.',
        data: 'This is data (JSON) and no ad. Paste the words of the ad.',
      } satisfies Readonly<Record<NoAd, string>>,
      workbookPlace: 'Prepare, As a file',
      nothing: 'Nothing that an ad says could be found in this. Is it the ad of a job, or a page of a company?',
      nothingHint: 'Kept all the same, you can add points by hand. Answers stay meant for what they are meant for now.',
      keep: 'Keep it all the same',
      address: 'Or its address',
      addressHint: 'The site sees that somebody at your connection asks for this page. Nothing of yours is sent.',
      fetch: 'Fetch the page',
      fetchOff: 'Fetching a page by its address is switched off, so that nothing leaves this computer.',
      fetchOffLink: 'Settings',
    },
  },

  build: {
    title: 'Build',
    about: 'Choose a question: its first draft is made from your goals, your stories and the company, and from nothing else.',
    loading: 'Fetching the question …',
    building: 'Putting it together …',
    titleOf: (question: string) => `Build: ${question}`,
    form: (form: string, usual: readonly [number, number] | null) => `A good answer: ${form}${usual ? `, said in ${usual[0]} to ${usual[1]} seconds` : ''}.`,
    length: 'Length',
    seconds: (n: number, isUsual: boolean) => (isUsual ? `${n} s, usual` : `${n} s`),
    takes: (n: number) => `It takes about ${n} seconds to say.`,
    needsMore: 'Shorter, it would leave out what the question asks for.',
    isAll: 'This is all your workbook has for it; a longer one says no more.',
    longer: (longest: number) => `An answer of this kind usually ends by ${longest} seconds.`,
    shorter: (shortest: number) => `An answer of this kind usually takes ${shortest} seconds or more.`,
    another: (n: number, all: number) => `Another way (${n} of ${all})`,
    draft: 'First draft',
    legend: 'Double line: a fact of yours, with the way to it. Dotted line: your own words in this answer. Dashed line: said by the company. Box: still open.',
    from: { goal: 'From your goals', story: 'From your stories', profile: 'From your facts' } satisfies Readonly<Record<FactRef['kind'], string>>,
    ofCompany: 'Said by the company',
    blank: (slot: string) => `Still open: ${slot}`,
    rehearse: 'Rehearse with the card',
    keep: 'Keep as a version',
    kept: 'Kept',
    goOn: 'Go on in your own words',
    changeOwn: 'Your own words: change them',
    fill: (n: number) => (n === 1 ? 'Fill the open place' : `Fill the ${n} open places`),
    openHint: 'What you write here belongs to this answer alone. What other answers can use, too, put on record:',
    ownPlace: 'What you wrote into open places stands in this browser alone until you keep it as a version.',
    toGoals: 'your goals',
    toStories: 'your stories',
    card: 'Card to speak from',
    cardHint: 'A few words a point. Whoever speaks from these sounds like themselves; whoever learns the draft by heart does not.',
    versions: 'Versions',
    version: (n: number) => `Version ${n}`,
    text: 'The text, to be rewritten in your own way',
    keepEdited: 'Keep as a new version',
    rehearseVersion: 'Rehearse this one',
    compare: (n: number) => `What changed since version ${n}`,
    remove: 'Delete this version',
    removeSure: 'Delete it for good?',
    model: 'The model answer with your facts',
    modelHint: 'A pattern, never a script: an answer that follows it word for word is heard as learnt.',
  },
};
