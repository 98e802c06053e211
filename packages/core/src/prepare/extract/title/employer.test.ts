import { expect, it } from 'vitest';
import { titleWithEmployer } from './employer.ts';

const apart = (title: string, rest: string): readonly [string, string] | null => {
  const text = `${title}\n\n${rest}`;
  const found = titleWithEmployer(text, { start: 0, end: title.length });
  return found && [text.slice(found.title.start, found.title.end), found.employer];
};

it.each([
  ['Sales Associate - Molnar Bakery', 'At Molnar Bakery we bake at night.', ['Sales Associate', 'Molnar Bakery']],
  ['Data Analyst (Remote, US) – Lumen Grocery', 'Lumen Grocery feeds six cities.', ['Data Analyst (Remote, US)', 'Lumen Grocery']],
  ['Night Porter, Hotel Adria', 'Who we are. Hotel Adria stands by the sea.', ['Night Porter', 'Hotel Adria']],
  ['Welder at Humber Works', 'Join Humber Works today.', ['Welder', 'Humber Works']],
  ['Baker - Baker Street Bread', 'Baker Street Bread is a bakery.', ['Baker', 'Baker Street Bread']],
  ['Cook - Northwind', 'Northwind is a small, friendly firm in the heart of the city.', ['Cook', 'Northwind']],
  ['Clerk - Northwind', 'Northwind is the city council of the north.', ['Clerk', 'Northwind']],
  ['Cook - Northwind', 'Northwind is currently hiring.', ['Cook', 'Northwind']],
  ['Cook | Northwind', 'Northwind sells pies.', ['Cook', 'Northwind']],
])('tells the title from the employer behind it: %s', (title, rest, expected) => {
  expect(apart(title, rest)).toEqual(expected);
});

it.each([
  ['Ward Sister – Elderly Care', 'You will work on Elderly Care with a team of nine.'],
  ['Physiotherapist, Paediatrics', 'A job for somebody patient.'],
  ['Chef - Head Pastry Chef', 'Head Pastry Chef wanted. At Head Pastry Chef level you lead two people.'],
  ['Ward Clerk', 'Ward Clerk wanted.'],
  ['Software Engineer - London', 'Location: London\n\nLondon, hybrid.'],
  ['Physiotherapist, Paediatrics', 'Department: Paediatrics\nPaediatrics'],
  ['Night Nurse - Leeds', 'Leeds is a lively city.'],
  ['Night Nurse - Leeds', 'Leeds is an old university town, with trains to York.'],
  ['Driver - Leeds', 'The depot is at Leeds station. Ready? Leeds has a lot to offer.'],
  ['Engineer | Python', 'Python runs everything.'],
  ['Analyst | SQL', 'You are passionate about SQL. SQL is a must.'],
  ['Physiotherapist, Paediatrics', 'Paediatrics is a team of nine. Paediatrics has nine beds.'],
  ['Nurse, Elderly Care', 'Elderly Care is a busy ward.'],
  ['', ''],
])('leaves a title as it is where nobody is named behind it: %s', (title, rest) => {
  expect(apart(title, rest)).toBeNull();
});
