import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.ts';
import { parrotedIn } from './parroted.ts';

const AD = `Garden Centre Supervisor
Fernhill grows its own plants. We are a family-owned nursery of forty people. We value patience, plain speech and tidy benches.

Your tasks
- Plan the weekly watering rota and check the greenhouses
- Train seasonal staff at the tills
- Order compost and seeds from local growers

What we offer
- A uniform allowance of 150 pounds a year
- A steady path to Assistant Manager within two years
- Three days of paid volunteering a year`;

const pairsIn = (answer: string, text = AD): string[][] =>
  parrotedIn(parseDocument(answer), { format: 'candor-brief', version: 1, company: 'Fernhill', role: 'Supervisor', text, points: [] }).map(
    ({ evidence, ad }) => [evidence.quote, ad.quote],
  );

it('sets each copied duty beside its own item of the ad', () => {
  expect(
    pairsIn('I would plan the weekly watering rota and check the greenhouses, train seasonal staff at the tills, and order compost from local growers.'),
  ).toEqual([
    ['plan the weekly watering rota and check the greenhouses', 'Plan the weekly watering rota and check the greenhouses'],
    ['train seasonal staff at the tills', 'Train seasonal staff at the tills'],
    ['order compost from local growers', 'Order compost and seeds from local growers'],
  ]);
});

it('reads a list of single words as one item, and a wrapped line as no end', () => {
  const text =
    'Our values:\n- Patience\n- Candour\n- Thrift\n\nYou will look after the seedlings in the two long\ngreenhouses by the river and keep an eye on pests.';
  expect(pairsIn('Patience, thrift and candour are mine too. I would look after the seedlings in the long greenhouses by the river.', text)).toEqual([
    ['Patience, thrift and candour', 'Patience\n- Candour\n- Thrift'],
    ['look after the seedlings in the long greenhouses by the river', 'look after the seedlings in the two long\ngreenhouses by the river'],
  ]);
});

it.each([
  ['words of different sentences', 'I like that you are family-owned and value patience.'],
  ['words of different items', 'I have two years at the tills, and a uniform, a path and a manager would be steady every year.'],
  ['numbers and lengths of time', 'I am free three days a week and two Saturdays a month, all year. I can give you a day or two in three weeks.'],
])('takes no notice of %s', (_what, answer) => expect(pairsIn(answer)).toEqual([]));

it('lets the ad be quoted to answer it, and not be claimed in the same breath', () => {
  const lived = ' Last spring I taught four students the till in a morning.';
  expect(pairsIn(`You want someone to plan the weekly watering rota and check the greenhouses.${lived}`)).toEqual([]);
  expect(
    pairsIn(`You want someone to plan the weekly watering rota, and I can plan the weekly watering rota and check the greenhouses.${lived}`).map(
      ([said]) => said,
    ),
  ).toEqual(['plan the weekly watering rota and check the greenhouses']);
});
