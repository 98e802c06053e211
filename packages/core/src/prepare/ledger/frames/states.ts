import type { FrameWords } from './frame.ts';

/** Whether a thing is over, still going or not begun; valid or not; had or not. */
export const STATE_FRAMES: readonly FrameWords[] = [
  [
    'finished',
    'finish, finished, complete, completed, done, all done, behind me, under my belt, graduate, got my, have got my, passed, qualified, in the bag, have the paper, done and dusted, over and done, came out with, already have, signed off, wrapped up, handed over, handed in, submitted',
    'still doing, studying, working towards, part way, half way, halfway, in progress, not yet, yet to, ongoing, still learning, still have to, still to, preparing for, prepare myself, going to sit, have not sat, final year, third year, second year, first year, due to finish, in the middle of, still writing, not finished, have not finished, did not finish, never finished, dropped out, gave it up, started, doing my, still going, i am doing, left without, still only, have to redo, have not passed',
  ],
  [
    'valid',
    'valid, current, fully current, up to date, in date, renewed, renew, active, still hold, still have, still got, registered, commissioned, good until',
    'expired, expire, lapse, lapsed, run out, ran out, out of date, let it go, gave it up, revoked, no longer valid, used to hold, not renewed, never renewed, struck off',
  ],
  [
    'driving',
    'i drive, my licence, full licence, clean licence, can drive, drive myself, got a licence, have a licence, had my licence, driving licence clean, own car, category b',
    'licence none, do not drive, never drive, cannot drive, no licence, no driving, never learnt to drive, by bus, rely on the bus, not a driver, have no licence, take the bus, licence not',
  ],
  [
    'fluency',
    'fluent, native, mother tongue, fluently, perfectly, bilingual, in their own language, speak it well, no problem with, c1, c2, grew up with, at home we speak, at home in',
    'basic, few words, beginner, a little, hardly speak, not a word, rusty, a1, a2, b1, get by, no german, no french, no spanish, no english, no italian, no polish, school level, hello and goodbye, do not speak',
  ],
  [
    'skilled',
    'i use, i know, i write, expert, years of, daily, certified, advanced, i programme, i code, i program, proficient, i work with, i build in',
    'does not write code, no coding, never used, have not used, never touched, do not code, cannot code, no experience, from scratch, would have to learn, new to, never learnt, heard of it',
  ],
  [
    'limit',
    'no end date, for good, for ever, forever, as long as, indefinitely, till i drop, until i drop, till i retire, never leave, the rest of my, to the end, any length, no limit',
    'no longer than, another year, until, only for, at most, one more year, not for longer, for now, short while, temporarily, a year or two, then stop, had enough',
  ],
  [
    'frequency',
    'always, every day, every time, constantly, each time, all the time, regularly, every week, without exception, every single, everybody, everyone, every, all of them, the whole, the lot',
    'never, not once, hardly ever, rarely, seldom, once or twice, not any, none of them, nobody, no one, not one, nothing, only some, a few of them, half of them, some of them',
  ],
  [
    'known',
    'knew, experienced in, familiar with, trained in, already knew, had done it before, used to it',
    'had no idea, never done it, first time i, knew nothing, no training, thrown in, deep end, learnt as i went',
  ],
  [
    'health',
    'healthy, fit, never sick, never ill, never off sick, no day off, not a day off, full health',
    'ill, sick, off sick, signed off sick, bad back, operation, injured, long term sick, cough, burn out, burnt out',
  ],
  [
    'medium',
    'on paper, paper, by hand, manual, hand cut, hand written, pen and paper, clipboard, by eye, hand made, whiteboard, old fashioned way',
    'electronic, digital, online, software, app, tablet, machine, cnc, computer, automate, automatic, spreadsheet, script, robot',
  ],
  [
    'where taught',
    'at university, at college, in class, in person, full time study, on campus, day release',
    'distance learning, online course, evening study, evening classes, at night, by correspondence, self taught, taught myself, from books, from videos',
  ],
  ['season', 'spring', 'summer', 'autumn', 'winter, christmas'],
  [
    'grade',
    'first class, a first, distinction, with honours, summa',
    'second class, upper second, lower second, merit, two one, 2 1',
    'third class, a pass, bare pass, scraped',
  ],
  [
    'level',
    'bachelor, bsc, ba, beng, undergraduate',
    'master, msc, ma, meng, mba, postgraduate',
    'doctorate, phd, doctoral',
    'apprenticeship, vocational, nvq, trade school',
    'a levels, gcse, school leaver, no degree, without a degree, left school',
  ],
];
