import type { Dimension, Form, Kind, Level } from '@candor/core';
import type { QuestionStatus } from '@candor/server/api';
import { count } from '../plural.ts';

const dimensions: Readonly<Record<Dimension, { readonly name: string; readonly asks: string; readonly mark: string }>> = {
  relevance: { name: 'Relevance', asks: 'Do you answer the question?', mark: 'solid underline' },
  clarity: { name: 'Clarity', asks: 'Is it easy to follow?', mark: 'dotted underline' },
  delivery: { name: 'Delivery', asks: 'How does it sound?', mark: 'wavy underline' },
  authenticity: { name: 'Authenticity', asks: 'Is it still you?', mark: 'double underline' },
};

const levels: Readonly<Record<Level, string>> = { 1: 'not yet', 2: 'a start', 3: 'halfway', 4: 'nearly there', 5: 'there' };
const kinds: Readonly<Record<Kind, string>> = { story: 'A story', plan: 'A plan', opinion: 'An opinion', 'yes-no': 'Yes or no', 'about-you': 'About you' };
const forms: Readonly<Record<Form, string>> = { short: 'a few plain sentences', story: 'a story with a result', plan: 'a claim, a way, an example' };
const statuses: Readonly<Record<QuestionStatus, string>> = { new: 'Not tried yet', draft: 'Draft waiting', tried: 'Tried', solid: 'Solid' };

export const common = {
  name: 'Candor',
  skip: 'Skip to the content',
  nav: { label: 'Main', today: 'Today', questions: 'Questions', prepare: 'Prepare', interview: 'Interview', history: 'History', settings: 'Settings' },
  footer: 'Everything you write stays on this computer.',
  titled: (title: string) => `${title} · Candor`,

  dimensions,
  levels,
  kinds,
  forms,
  statuses,
  levelOf: (name: string, level: Level) => `${name}: ${level} of 5, ${levels[level]}`,
  take: (n: number) => `Take ${n}`,
  takes: (n: number) => count(n, 'take', 'takes'),
  words: (n: number) => count(n, 'word', 'words'),
  quoted: (text: string) => `“${text}”`,

  rehearse: 'Rehearse',
  answerAgain: 'Answer again',
  stillWaiting: 'Still at it. Right after a start this takes a few seconds.',
  tryAgain: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  monthWrong: 'Not kept. Write “March 2027”, or the year.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'This browser does not allow copying. Select the text and copy it by hand.',

  failures: {
    unreachable: {
      title: 'Candor is not answering',
      detail: 'Its server on this computer has stopped, or is still starting. Start it again with “npm start”, then try again. Nothing you typed is lost.',
    },
    unexpected: {
      title: 'That answer makes no sense here',
      detail: 'Something other than Candor answered at this address. Look in the terminal for the address Candor runs at, and open that one.',
    },
    bug: {
      title: 'This page got stuck',
      detail: 'The fault is in Candor, not in what you did. Load the page again: your answers and drafts are stored.',
      reload: 'Load the page again',
    },
  },
  notFound: { title: 'There is nothing at this address', detail: 'The question or the take may have been deleted.', home: 'Back to Today' },

  shortcuts: {
    open: 'Keyboard shortcuts',
    title: 'Keyboard',
    submit: 'Done: read my answer',
    search: 'Search the questions',
    next: 'Next remark',
    previous: 'Previous remark',
    again: 'Answer again',
    help: 'This list',
    everywhere: 'Tab reaches everything; Enter presses it.',
    single: 'Single keys work',
    singleHint: 'Switch this off if you dictate, or if keys get pressed by accident.',
    keys: { submit: 'Ctrl + Enter', submitMac: '⌘ + Enter' },
  },
};
