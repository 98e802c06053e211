/** `ago`: a time that lies so many days back. `every`: how many days lie between two times of what is done again and again. */
export type Dimension = 'percent' | 'money' | 'time' | 'ago' | 'mass' | 'length' | 'count' | 'year' | 'times' | 'every';

/** Lengths of time in days. */
export const DAYS = { hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 } as const;
/** What units measure, and their size: days, kilograms, metres. */
export const UNITS: ReadonlyMap<string, readonly [Dimension, number]> = new Map(
  Object.entries({
    '%': ['percent', 1],
    percent: ['percent', 1],
    percentage: ['percent', 1],
    pc: ['percent', 1],
    points: ['percent', 1],
    '£': ['money', 1],
    pound: ['money', 1],
    pounds: ['money', 1],
    quid: ['money', 1],
    dollar: ['money', 1],
    dollars: ['money', 1],
    euro: ['money', 1],
    euros: ['money', 1],
    ms: ['time', DAYS.hour / 3.6e6],
    millisecond: ['time', DAYS.hour / 3.6e6],
    milliseconds: ['time', DAYS.hour / 3.6e6],
    second: ['time', DAYS.hour / 3600],
    seconds: ['time', DAYS.hour / 3600],
    sec: ['time', DAYS.hour / 3600],
    minute: ['time', DAYS.hour / 60],
    minutes: ['time', DAYS.hour / 60],
    mins: ['time', DAYS.hour / 60],
    hour: ['time', DAYS.hour],
    hours: ['time', DAYS.hour],
    hrs: ['time', DAYS.hour],
    day: ['time', DAYS.day],
    days: ['time', DAYS.day],
    week: ['time', DAYS.week],
    weeks: ['time', DAYS.week],
    fortnight: ['time', 2 * DAYS.week],
    month: ['time', DAYS.month],
    months: ['time', DAYS.month],
    year: ['time', DAYS.year],
    years: ['time', DAYS.year],
    yrs: ['time', DAYS.year],
    decade: ['time', 10 * DAYS.year],
    decades: ['time', 10 * DAYS.year],
    kg: ['mass', 1],
    kilo: ['mass', 1],
    kilos: ['mass', 1],
    kilograms: ['mass', 1],
    gram: ['mass', 0.001],
    grams: ['mass', 0.001],
    tonne: ['mass', 1000],
    tonnes: ['mass', 1000],
    tons: ['mass', 1000],
    metres: ['length', 1],
    meters: ['length', 1],
    km: ['length', 1000],
    kilometres: ['length', 1000],
    miles: ['length', 1609],
    mile: ['length', 1609],
    times: ['times', 1],
    fold: ['times', 1],
  } as const).map(([name, unit]) => [name, unit]),
);

/** Nouns whose number is a name: ward 7, level 3. */
export const LABELLED: ReadonlySet<string> = new Set(
  'ward level year grade band aisle stage tier phase part room class gate bay line platform route number nvq unit key asme type form floor category'.split(' '),
);
