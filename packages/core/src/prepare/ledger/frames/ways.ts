import type { FrameWords } from './frame.ts';

/** How and where somebody works, or would. */
export const WAY_FRAMES: readonly FrameWords[] = [
  [
    'hours',
    'full time, fulltime, five days, full hours, full week, forty hours, 40 hours, five day, whole week, every day of the week, nothing reduced, not ready to slow',
    'part time, parttime, four days, four day, three days, three day, two days, half days, mornings only, reduced hours, reduced, fewer hours, job share, cut down, slow down, works 80, works 60, 50, shorter week, less than full',
  ],
  [
    'shift',
    'day shift, on days, days only, daytime, nine to five, office hours, regular hours, day job, work days',
    'nights, night shift, on nights, night porter, night baker, graveyard, overnight, through the night',
    'late shift, lates, evening shift, twilight shift, back shift',
    'early shift, earlies, morning shift, crack of dawn',
  ],
  [
    'permanence',
    'permanent, fixed place, open ended, steady, staff job, stable, a permanent post, for good, secure',
    'temporary, temp, agency, seasonal, fixed term, zero hours, casual, maternity cover, short contract, cover for, locum, bank staff, freelancing',
  ],
  [
    'moving',
    'stay put, stay local, remain, stay near, near home, where i am, settled, round here, close to home, not relocate, tied to, stay here, this town, my family is here, out of the question, do not want to leave, not abroad, will not move, will not relocate',
    'relocate, abroad, anywhere, wherever, overseas, any country, another city, another country, pack my bags, on a plane, emigrate, move away, up sticks, new city, see the world, ready to move, happy to move, bags packed, follow the work',
  ],
  [
    'nights away',
    'home every night, own bed, onshore, no travel, no overnight, home for tea, day trunking, local runs, home with the kids, back every evening',
    'offshore, on the road, away from home, tramping, nights away, suitcase, long haul, away all week, weeks away, out there, at sea, sleeping in the cab, hotels',
  ],
  [
    'managing',
    'manage people, manage a team, managing, manager, management, head of, lead a team, team leader, team under me, people under me, director, supervise, supervisor, supervisory, run the place, step up, leadership, leading, purse strings, budget of my own, line manage, run a department, run a team, run a shop, in charge, foreman, people reporting',
    'hands on, on the tools, no line management, without managing, no people management, no management, technical specialist, specialist, craft, at the bench, bedside, chairside, classroom, coal face, shop floor, stay on the floor, on the floor, nobody under me, no one under me, not manage, individual contributor, no staff, do the work itself, like the others, one of the others, not lead, not run the place, off the idea',
  ],
  [
    'business end',
    'sell up, selling up, sell the, sell my, hand over, retire, give up the shop, wind down, work for somebody else, let it go',
    'keep the, keeping the, keep going, carry on, never sell, till i drop, expand, second branch, stay behind, going nowhere, build it up, pass it on, grow the business',
  ],
  [
    'staying in trade',
    'stay in, stick with, sticking with, my trade, carry on with, more of the same, deeper into, keep doing, stay with, same line, where i belong',
    'jack in, come off, leave the trade, get out of, something else altogether, retrain, change career, a change, turn my back, something new, switch to, different line, go into another, pack it in, out of the',
  ],
  [
    'size',
    'big, large, huge, chain, supermarket, corporate, multinational, giant, global, international company',
    'small, tiny, little, independent, family run, family firm, corner shop, start up, startup, handful of us',
  ],
  [
    'sector',
    'private, privately, commercial company, for profit, industry',
    'public, nhs, council, state, government, civil service, local authority, charity, non profit',
  ],
  [
    'customers',
    'industrial, commercial, factories, motors, office blocks, businesses',
    'domestic, residential, houses, households, private homes, flats, private customers',
  ],
  [
    'place',
    'indoors, desk, at a desk, control room, screens, in the office, office job, inside',
    'outdoors, outside, in the field, fresh air, on the road, out and about, on the bus, behind the wheel, out on site',
  ],
  [
    'remote',
    'from home, remote, remotely, work from home, home office, kitchen table',
    'in the office, on site, in person, come in every day, at my desk in, no home working',
  ],
  ['country', 'rural, country, village, countryside, farm life', 'urban, city, town centre, inner city, big smoke'],
  ['job scope', 'general, generalist, all round, bit of everything, all sorts', 'specialise, specialist, one thing, niche, dedicated'],
  [
    'wish',
    'i want, i would love, i would like, my dream, looking forward, happily, keen, happy to, glad to, ready to, love to, no problem, no trouble, willing, good with',
    'i do not want, not want, would not want, rather not, never again, not for me, had enough, cannot stand, out of the question, unwilling, refuse to, gone off, not keen, not interested, not willing, no longer want, no interest, tired of, sick of',
  ],
  ['transport', 'bike, bicycle, pushbike, cycle', 'moped, scooter, motorbike', 'car, van', 'bus', 'train, tube, metro', 'on foot, walk, walking'],
];
