import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFrom } from './propose.ts';

const RESUME = `Noor Haddad
Leeds · 07700 900123

PROFILE
Baker with ten years on nights.

EXPERIENCE
Head Baker, Harbour Bakery Ltd, March 2019 – present
• Cut waste from 40 to 12 loaves a day
• Trained 3 apprentices
Bakery Assistant | Corner Crust | 2015-2019
• Ran the early counter alone

EDUCATION
NVQ Level 3 in Professional Bakery, Leeds City College, 2015

SKILLS
Sourdough, rota planning, Excel and allergen control`;

const shown = (resume: string): string[] =>
  proposeFrom(resume).proposals.map(({ fact: { kind, text, from, to } }) => `${kind}: ${text}${from || to ? ` [${from ?? ''}–${to ?? ''}]` : ''}`);

describe('proposeFrom', () => {
  it('proposes what a résumé says, with its dates', () => {
    expect(shown(RESUME)).toEqual([
      'role: Head Baker [2019-03–]',
      'employer: Harbour Bakery Ltd [2019-03–]',
      'achievement: Cut waste from 40 to 12 loaves a day [2019-03–]',
      'achievement: Trained 3 apprentices [2019-03–]',
      'role: Bakery Assistant [2015–2019]',
      'employer: Corner Crust [2015–2019]',
      'achievement: Ran the early counter alone [2015–2019]',
      'qualification: NVQ Level 3 in Professional Bakery, Leeds City College [–2015]',
      'skill: Sourdough',
      'skill: rota planning',
      'tool: Excel',
      'skill: allergen control',
    ]);
  });

  it('reads jobs told as paragraphs, without any heading', () => {
    const told =
      'Crestway Coaches, Wembley. Vehicle technician, March 2019 to now. Cut repeat defects from 22 to 9 a month. City & Guilds level 3 heavy vehicle.\n' +
      'Brent Council Fleet. Apprentice mechanic, Sept 2015 - Feb 2019. Apprentice of the year 2018.';
    expect(shown(told)).toEqual([
      'employer: Crestway Coaches [2019-03–]',
      'role: Vehicle technician [2019-03–]',
      'achievement: Cut repeat defects from 22 to 9 a month [2019-03–]',
      'qualification: City & Guilds level 3 heavy vehicle',
      'employer: Brent Council Fleet [2015-09–2019-02]',
      'role: Apprentice mechanic [2015-09–2019-02]',
      'achievement: Apprentice of the year 2018 [2015-09–2019-02]',
    ]);
  });

  it.each([
    ['Experience\nCrestway Coaches, Mechanic, Sept. 2015 – Feb. 2019', ['employer: Crestway Coaches [2015-09–2019-02]', 'role: Mechanic [2015-09–2019-02]']],
    ['Experience\nSt. James Hospital, Ward Sister, 2015 – 2019', ['employer: St. James Hospital [2015–2019]', 'role: Ward Sister [2015–2019]']],
    ["Education\nB.Sc. Nursing, King's College, 2012 – 2015", ["qualification: B.Sc. Nursing, King's College [2012–2015]"]],
  ])('keeps short forms whole: %s', (resume, expected) => {
    expect(shown(resume)).toEqual(expected);
  });

  it('begins a story from an achievement', () => {
    const [story] = proposeFrom(RESUME).proposals.flatMap((one) => one.story ?? []);
    expect(story).toEqual({
      title: 'Cut waste from 40 to 12 loaves',
      situation: '',
      task: '',
      action: '',
      result: 'Cut waste from 40 to 12 loaves a day',
      lesson: '',
      figures: ['40', '12 loaves'],
      skills: [],
      employer: 'Harbour Bakery Ltd',
      // Begun with the job? Nobody said so.
      date: null,
    });
    const dated = proposeFrom('Experience\nBaker, Crust Ltd, 2015 – 2019\n- Won the bread prize of the county in 2018').proposals;
    expect(dated.at(-1)?.story?.date).toBe('2018');
  });

  it('keeps a bracket that closes, drops one that opens nothing, and reads labelled lists of skills', () => {
    const resume =
      'Experience\nBaker at Crust 2015 – 2019\n- Ran the shop (both floors)\nEducation\nFood Hygiene Certificate (2021)\nSkills\nLanguages: Go, SQL';
    expect(shown(resume).slice(2)).toEqual([
      'achievement: Ran the shop (both floors) [2015–2019]',
      'qualification: Food Hygiene Certificate [–2021]',
      'tool: Go',
      'tool: SQL',
    ]);
  });

  it('reads the head of a job over two lines', () => {
    expect(shown('Employment\nSt Aidan’s Hospital\nStaff Nurse    09/2018 - 07/2022\n- Led the falls audit on two wards')).toEqual([
      'employer: St Aidan’s Hospital [2018-09–2022-07]',
      'role: Staff Nurse [2018-09–2022-07]',
      'achievement: Led the falls audit on two wards [2018-09–2022-07]',
    ]);
  });

  it('proposes nothing from what is no résumé', () => {
    expect(shown('Dear diary, it rained.')).toEqual([]);
    expect(shown('Dear team, I enjoyed our talk of 3 March 2019 to now. I would love to work with you again.')).toEqual([]);
  });

  it('quotes, whatever is pasted', { timeout: 60_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom('Experience\n', 'Skills: ', '\n• ', 'Baker at Crust 2015 – 2019\n', 'Excel, ', ' | ', '2019', '\n'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { text, proposals } = proposeFrom(pieces.join(''));
        for (const { span, fact } of proposals) expect(text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).toBe(fact.text);
      }),
    );
  });
});
