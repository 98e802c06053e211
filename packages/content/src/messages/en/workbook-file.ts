import type { Catalogue } from '../message.ts';

const AT = '{line, select, none {} other {Line {line}: }}';

/** What is wrong with a file that should be a workbook. */
export const workbookFile: Catalogue = {
  'workbook-file/empty': { say: 'The file is empty.' },
  'workbook-file/not-json': { say: 'The file cannot be read as JSON: it is damaged, or something else. Choose one that Candor has exported.' },
  'workbook-file/not-a-workbook': {
    say: 'This is not a workbook of Candor. One in Markdown begins with the line “# Candor workbook”; one in JSON is best left as it was exported.',
  },
  'workbook-file/other-version': { say: `${AT}It is a workbook of version {what}, and this Candor reads version 1. Export it anew, or use a newer Candor.` },
  'workbook-file/unknown-heading': { say: `${AT}There is no part called “{what}”. Export a workbook to see the form.` },
  'workbook-file/unknown-field': { say: `${AT}There is no field called “{what}” here. Export a workbook to see the form.` },
  'workbook-file/not-a-field': { say: `${AT}“{what}” is no field: a field is written “- Name: words”.` },
  'workbook-file/misplaced': { say: `${AT}“{what}” does not belong here: a milestone stands below its goal.` },
  'workbook-file/twice': { say: `${AT}“{what}” stands here twice. Take one of them out.` },
  'workbook-file/missing': { say: `${AT}“{what}” is missing. Export the workbook anew, or add it.` },
  'workbook-file/bad-value': { say: `${AT}“{what}” has a value that it cannot have. Export a workbook to see the form.` },
  'workbook-file/bad-when': { say: `${AT}“{what}” takes a month or a year, such as 2027-05, May 2027 or 2027.` },
  'workbook-file/bad-number': { say: `${AT}“{what}” takes a whole number.` },
  'workbook-file/bad-scale': { say: `${AT}“{what}” takes a whole number from 1 to 5.` },
  'workbook-file/bad-yes-no': { say: `${AT}“{what}” takes yes or no.` },
  'workbook-file/bad-choice': { say: `${AT}“{what}” takes one of these: {choices}.` },
  'workbook-file/bad-shorter': { say: `${AT}“{what}” is too long: it takes at most {most, number} characters.` },
  'workbook-file/bad-fewer': { say: `${AT}“{what}” has too many entries: it takes at most {most, number}.` },
  'workbook-file/bad-quoted': { say: `${AT}“{what}” begins with a quotation mark after a backtick, and does not end that way.` },
};
