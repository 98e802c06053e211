import { expect, it } from 'vitest';
import { tellsOfThePast } from './told-past.ts';

it.each([
  'I cut the repeat defects from 22 to 6 a month.',
  'It took three months and then we moved the whole depot.',
  'I have been at Crestway for about six years on nights.',
])('hears the past alone: %s', (text) => {
  expect(tellsOfThePast(text)).toBe(true);
});

it.each([
  'In six months I want to sign off my own work.',
  'My authorisation is booked for November.',
  'Five years from now I see myself as a ward sister, respected and well thought of.',
  'Long term I see myself running a garage I built myself.',
  'Ten years on I am the manager people told their friends about.',
  'At the five year mark I am running a depot and have left nights.',
  'I did my level 3 so later I can run the shop.',
  'I trained two apprentices, and by summer I will have four.',
  'Running the pass on a Saturday, with the chef away, that is the picture.',
])('hears something to come, or nothing that was: %s', (text) => {
  expect(tellsOfThePast(text)).toBe(false);
});
