/** Answers as people give them. The first is a nurse's, with fillers and hedges, and leaves out why here; the second is hers after reading the feedback. */
export const FIRST_TAKE =
  "Um, so I think, like, my short-term goal is maybe to learn the ward's new charting system and sort of get my certificate in wound care. Uh, you know, I guess I just want to grow as a nurse and basically help people, and yeah, um, that's kind of it.";

export const SECOND_TAKE =
  'In the next six months I want to finish my wound care certificate and run the dressing rounds on Ward 4 on my own. Over the next years I want to grow into leading the night team, because I have covered forty night shifts this year and saw how much a calm lead changes them. To get there I take the leadership course in Leeds in March and shadow Amina, our charge nurse, every second Friday. Your hospital promotes its ward leads from within, so both goals fit here.';

/** Where both are given. */
export const QUESTION = { id: 'short-and-long-term-goals', text: 'What are your short-term and long-term goals?' };

export const THREE_WORDS = 'Leading a team.';

/** 150 words, a little different with every number: nothing is remembered from one to the next. */
export const longAnswer = (n: number): string => {
  const month = ['January', 'March', 'May', 'July', 'August', 'October'][n % 6];
  const town = ['Cardiff', 'Swansea', 'Bristol', 'Exeter', 'Truro', 'Bath'][n % 6];
  return [
    `In five years I want to run the evening kitchen of a place like yours, with ${n + 3} cooks.`,
    `Right now I cook on the line at the Harbour Grill in ${town}, where I started as a dish washer three years ago.`,
    `Since ${month} I plan the fish orders, and I cut the waste from nine crates a week to ${n + 1}.`,
    `Next year I want to finish my certificate at ${town} College, which I pay for myself, and learn how to write rotas.`,
    `After that I would like to lead a small team on the late shift, and I do not need the title on a fixed date.`,
    `What matters to me is that people learn from me, as I learned from the head cook in ${month}, when I came.`,
    `Your page says that you promote head cooks from within, and two of them told me so in ${town}, so I can see that path here, and I would start on it with your fish station this autumn.`,
  ].join(' ');
};

export const STORY =
  "At the Leeds depot, um, drivers waited about forty minutes each morning for their papers. I sat with dispatch for two days, and I guess the reason was that, you know, we printed everything at six o'clock. I moved the printing to the evening before, and I put each route in its own tray. The wait went from forty minutes to about ten, and it was kind of copied by the York depot.";

/** What the nurse is going for. */
export const AD = `Ward Sister – Northfield Hospital, Leeds

About us
Our mission is to give every patient the time they need.
We value honesty, teamwork and kindness.

What you will do
- Lead a team of twelve nurses on a surgical ward
- Plan the rota and cover night shifts

Essential
- NMC registration
- Experience of wound care

By 2028 we want to cut waiting times for surgery by a third.
`;
