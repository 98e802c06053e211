import { expect, it } from 'vitest';
import { adLines } from './ad-lines.ts';
import { withoutFormFields } from './form-fields.ts';

const left = (text: string): string[] => withoutFormFields(adLines(text)).map((line) => line.text);

it.each([
  ['Bring patience.\nSeniority level\nMid-Senior level\nIndustries\nHospitals and Health Care', ['Bring patience.']],
  ['Job function: Health Care Provider\nBring patience.', ['Bring patience.']],
  ['Sector\nLogistics\n\nBring patience.', ['Bring patience.']],
])('leaves out what a job board files an ad under: %s', (text, expected) => expect(left(text)).toEqual(expected));

it.each([
  'Salary\n£31,000',
  'Industries\nWe supply the food industry, and have done so since 1950.',
  'Seniority counts with us',
  'Industry experience: two years',
])('keeps what the ad tells: %s', (text) => expect(left(text)).toEqual(expect.arrayContaining([text.split('\n').at(-1)])));
