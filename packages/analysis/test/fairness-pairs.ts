/** The same answer twice, differing only in accent, dialect or grammar. */
export const FAIRNESS_PAIRS: readonly { readonly kind: string; readonly question: string; readonly standard: string; readonly other: string }[] = [
  {
    kind: 'accent',
    question: 'short-term-goals',
    standard:
      "In my first year I want to be running the Monday clinic on my own. I'm going to get my venepuncture signed off by the summer, and you'd see it in how few patients I pass on to the sister.",
    other:
      "In me first year I wanna be runnin' the Monday clinic on me own. I'm gonna get me venepuncture signed off by the summer, an' you'd see it in how few patients I pass on to the sister.",
  },
  {
    kind: 'dialect',
    question: 'goal-achieved',
    standard:
      'When I was at the depot we were losing forty pallets a month. I wanted to halve that by Christmas. I walked the bays for a week and I wrote a loading guide. By December we were down to seventeen. I learned that nobody changes because of an email.',
    other:
      "When I were at the depot we was losin' forty pallets a month. I wanted to halve that by Christmas, like. I walked the bays for a week and I wrote a loadin' guide. By December we was down to seventeen. I learned that nobody don't change because of no email.",
  },
  {
    kind: 'grammar',
    question: 'five-years',
    standard:
      "In five years I would like to be leading a small crew of four or five people. I would have my supervisor's card by then and I would know how to price a job. Two of your site managers came up from the tools, so I see a way here. If something else comes up I am open to it.",
    other:
      'In five years I would like be leading small crew of four or five people. I would have my supervisor card by then and I would know how price a job. Two of your site manager came up from the tools, so I see way here. If something else come up I am open to it.',
  },
  {
    kind: 'grammar',
    question: 'motivation',
    standard:
      'I like it when a customer comes back because the repair held. Last year a man drove forty miles to bring me his second car. In this job I would see the same customers every year, so I would know whether my work lasts.',
    other:
      'I like it when customer come back because repair did hold. Last year one man has driven forty miles for bring me his second car. In this job I would see same customers every year, so I would know if my work is lasting.',
  },
  {
    kind: 'spelling',
    question: 'stay-focused',
    standard:
      'Every Friday at four I look at my list and strike out what nobody would miss. I keep three things on a card in my pocket. Last spring that is how I finished the stock count two days early while the phones were ringing.',
    other:
      'Every friday at 4 i look at my list and strike out what noone would miss. i keep 3 things on a card in my poket. last spring thats how i finnished the stock count two days erly while the phones was ringing',
  },
];
