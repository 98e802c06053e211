import { count } from '../plural.ts';

export const rehearse = {
  title: (question: string) => `Rehearse: ${question}`,
  loading: 'Fetching the question …',
  leave: 'Leave',
  leaveHint: 'your words are kept',
  placeholder: 'Answer as you would say it.',
  clock: 'Time so far',
  thisTime: 'This time:',
  fromLast: 'Start from my last answer',
  card: { title: 'Your card', show: 'Show the whole text', hide: 'Hide the whole text' },
  done: 'Done',
  keys: 'Ctrl + Enter',
  keysMac: '⌘ + Enter',
  reading: 'Reading your answer …',
  readingLong: 'Still reading. The first answer after a start takes longest.',
  nothing: 'Nothing to read yet. Write a sentence first.',

  draft: {
    saved: 'Saved as you type',
    retrying: 'Not saved yet, trying again',
    retryingAlone: 'Not saved yet, trying again. Keep this page open.',
    left: (left: number) => `${count(left, 'character', 'characters')} left of 20,000`,
    over: (over: number) => `${count(over, 'character', 'characters')} over the limit of 20,000. Shorten it to go on; nothing is cut off.`,
  },

  failed: {
    title: 'Your answer has not been read yet',
    kept: 'It is still here, and kept in this browser.',
    retry: 'Send it again',
  },
};
