import type { Coverage, PracticeStep } from '@candor/core';

const reasons: Readonly<Record<PracticeStep['reason'], string>> = {
  skipped: 'You passed on it.',
  weak: 'It was not answered yet.',
  gap: 'Something was left out until it was asked for.',
  remark: 'The same thing came back in several answers.',
  inconsistent: 'It does not go together with another answer.',
  'left-out': 'There was no time for it.',
};
const coverage: Readonly<Record<Coverage, string>> = { covered: 'heard', partly: 'partly heard', missing: 'not heard', unsure: 'could not tell' };

/** What stands only on the page; the rest of the report's words are the catalogue's. */
export const report = {
  title: 'Report',
  loading: 'Putting the report together …',
  exportMd: 'Markdown',
  exportPdf: 'PDF',
  print: 'Print',
  against: 'Compare with',
  againstNone: 'nothing',
  all: 'All interviews',
  rehearse: 'Rehearse it',
  reasons,
  coverage,
  lanes: { interviewer: 'They speak', candidate: 'You speak' },
  tableTitle: 'The same as a table',
  table: { who: 'Who', from: 'From', to: 'To', what: 'What' },
  you: 'You',
  timeIn: (when: string) => `at ${when}`,
  firstLast: (first: string, last: string) => (first === last ? first : `${first} at first, then ${last}`),
};
