import type { AnswerFirst, Form, Level } from '@candor/core';

/** An answer written to be as clear as a level of clarity says; two for each level. */
export type GradedAnswer = {
  readonly who: string;
  readonly level: Level;
  readonly form: Form;
  readonly answerFirst: AnswerFirst;
  readonly text: string;
};

const FIRST: AnswerFirst = { status: 'first', sentence: 0 };
const UNSURE: AnswerFirst = { status: 'unsure', sentence: null };

export const gradedAnswers: readonly GradedAnswer[] = [
  {
    who: 'warehouse clerk, short sentences and figures',
    level: 5,
    form: 'story',
    answerFirst: FIRST,
    text: 'Last March I cut our picking errors from 40 a week to 12. I had noticed that nearly all of them came from two aisles. The labels there were the same colour. First I timed one full shift with a stopwatch. Then I printed new labels for aisle four, in yellow, and paid for the roll myself. My manager let me try it for a week. After that week the errors had halved, so we did the other aisle. In the end the night shift asked for the same labels.',
  },
  {
    who: 'dental nurse, the answer in the first sentence',
    level: 5,
    form: 'plan',
    answerFirst: FIRST,
    text: 'I want to run the hygiene clinic by next spring. I have done 60 of the 90 supervised hours. Two things are missing. The first is the X-ray certificate, and I sit that exam in June. The second is the recall list, which Ms Okafor is teaching me on Thursdays. I will know I am ready when a full day runs without a question to her. That frees her for surgery twice a week.',
  },
  {
    who: 'bus driver, plain and a little long',
    level: 4,
    form: 'plan',
    answerFirst: FIRST,
    text: "I'd like to train new drivers within about three years. I've had people sit with me on the 14 route and they tell me that I explain the stops well. Before that I need the instructor's licence, which the depot pays for after four years, and I'm in my third. I also want to do more nights, because the accidents mostly happen then and that is what the new ones are afraid of.",
  },
  {
    who: 'librarian, one um and one hedge',
    level: 4,
    form: 'story',
    answerFirst: FIRST,
    text: "We had a reading group that nobody came to, so I moved it to the laundrette. That sounds odd, but people sit there for forty minutes with nothing to do. I asked the owner, um, and she said yes if we swept up. I took a box of short stories and read one aloud on the first Tuesday. Three people stayed. By the summer we had eleven, and I think four of them have a library card now. I'd probably start there straight away next time.",
  },
  {
    who: 'office manager, some fillers, two hedges, long sentences',
    level: 3,
    form: 'story',
    answerFirst: UNSURE,
    text: "So there was a move of our office two years ago, and, um, I was sort of in charge of it together with a colleague from the other floor who had done one before, which was good because I hadn't. We made a list of everything in the building and then we called, uh, three companies and took the one in the middle because the cheapest one could not come at the weekend. There were, um, some problems with the phones on the Monday, and I guess we should have tested them on the Sunday, but in the end people could work. It took us, uh, about six weeks altogether.",
  },
  {
    who: 'chef, the point comes late and is said in long strings',
    level: 3,
    form: 'plan',
    answerFirst: { status: 'late', sentence: 2 },
    text: "Well, I've been in kitchens since I was sixteen, and I've done more or less every station, and I've worked with good chefs and with bad ones and you learn from both of them really. My last place was a hotel with about two hundred covers and before that I was in a small bistro where we did everything ourselves including the bread. What I'd want next is to run a kitchen of my own, maybe a small one, where I write the menu. I'd probably need a year under somebody who knows the money side, because that is the part I haven't seen so much of.",
  },
  {
    who: 'call centre agent, a ramble full of um and hedges',
    level: 2,
    form: 'plan',
    answerFirst: UNSURE,
    text: "Um, yeah, so I guess, like, in five years I'd maybe want to be, um, kind of in a position where I'm sort of leading people, or, you know, maybe not leading but like helping them, um, because I feel like that's something I'm probably quite good at and, uh, people have told me that and I think it would be nice to do more of that and stuff. And, um, I don't know, I suppose I'd also like to learn different things, like the systems and things like that, and maybe do some kind of course or something, um, but it depends really, because things change a lot and, you know, it's hard to say where you'll be, so, uh, yeah, I'd just sort of see how it goes and, like, take it from there, basically, and hopefully it'll, um, work out.",
  },
  {
    who: 'sales assistant, one long string with detours',
    level: 2,
    form: 'story',
    answerFirst: UNSURE,
    text: "Okay so there was this customer and she came in with a coat and she wanted the money back but she didn't have the receipt and it was, um, a Saturday so it was really busy and I was on my own because my colleague was on her break, or I think she was on her break, and I sort of didn't know what to do so I told her to wait and then I tried to call the manager but he didn't pick up and then there was, uh, another customer who wanted to pay and he got annoyed and I was like, okay, one moment please, and then I kind of just took the coat and I said we would call her, and she wasn't that happy but she was fine I guess. And things like that happen a lot and you just have to, um, deal with it and stay calm and stuff, so yeah.",
  },
  {
    who: 'assistant, hardly a whole sentence',
    level: 1,
    form: 'plan',
    answerFirst: UNSURE,
    text: "Um, so, like, I was, I was, uh, kind of, I mean, it was like, um, a thing where we, we had to, you know, uh, do the, the planning or whatever, and, um, like, maybe it was sort of, uh, my job, I guess, or, um, kind of everybody's job, you know, and, uh, there was like a lot of stuff, um, and various things, and, like, I suppose it was, uh, sort of difficult because, um, people were, like, not really, you know, um, there. And, uh, I was like, okay, so, um, maybe we, we do it, uh, the other way, and, like, perhaps it was, um, better or something, I don't know, if that makes sense. Um, and stuff like that, you know what I mean?",
  },
  {
    who: 'technician, one breath, circling, ten hedges',
    level: 1,
    form: 'story',
    answerFirst: { status: 'late', sentence: 1 },
    text: "This is probably a bad example but, um, there was this thing at my old place, or not really my old place but the one before that, where, uh, the machine was, like, broken, I mean not broken but it was sort of doing the wrong thing and nobody knew why and so we looked at it and then we looked at it again and, um, maybe it was the sensor or maybe it was the other thing, the, uh, the belt, and so I kind of said well perhaps we should call somebody but then it was like, um, a weekend and they were closed and so we waited and, uh, then on the Monday it was sort of fine again but then it wasn't and so we, I guess, we called them and, like, they came and they did something or other and, um, I suppose it worked in the end, more or less. I'm not very good at explaining, but, um, it was sort of that, you know what I mean? And, uh, I probably learned a lot of things from it, like, you know, various stuff about, um, machines and things, or something like that.",
  },
];
