import { describe, expect, test } from 'vitest';
import { tightenText } from './testing.ts';

/** Whole answers, spoken and typed, with and without punctuation, and how an editor with scissors would leave them. */
const ANSWERS: readonly { readonly said: string; readonly left: string }[] = [
  {
    said: "Sure. So I've spent the last six years in, in customer support, um, mostly for software companies, and I think what I've learned is that, you know, people just want to be heard. At Zenly I handled around 60 tickets a day. And, uh, I got, I got promoted to team lead after eighteen months, which I'm, I'm really proud of, and yeah.",
    left: "Sure. So I've spent the last six years in customer support, mostly for software companies, and what I've learned is that people just want to be heard. At Zenly I handled around 60 tickets a day. And I got promoted to team lead after eighteen months, which I'm really proud of.",
  },
  {
    said: "The most difficult decision, I think, was, um, letting go of a supplier — he was a friend of my father's — because, you know, the quality wasn't there anymore. I called him, and, I mean, I didn't hide behind an email. He was, he was disappointed, but he understood.",
    left: "The most difficult decision was letting go of a supplier because the quality wasn't there anymore. I called him, and I didn't hide behind an email. He was disappointed, but he understood.",
  },
  {
    said: 'so basically what happened was the server went down and nobody not even my boss knew the password so i called the vendor and i i stayed on the phone for three hours and uh we we got it back and stuff like that and then i wrote the runbook',
    left: 'What happened was the server went down and nobody not even my boss knew the password so i called the vendor and i stayed on the phone for three hours and we got it back and then i wrote the runbook',
  },
  {
    said: "I set three goals for the first 90 days: um, meet everyone, uh, learn the codebase, and, you know, ship something small. After that, I'd, I'd look for the biggest, um, pain point.",
    left: "I set three goals for the first 90 days: meet everyone, learn the codebase, and ship something small. After that I'd look for the biggest pain point.",
  },
  {
    said: 'I have, how do you say, a big motivation for this work. I think communication is the key. In my country I was working seven years in bank, and I was doing the credits, the loans, and things like that. I am not afraid of the hard work.',
    left: 'I have a big motivation for this work. Communication is the key. In my country I was working seven years in bank, and I was doing the credits, the loans, and things like that. I am not afraid of the hard work.',
  },
  {
    said: 'So, uh, the thing is is that I was the only one who, who knew the system, so when it, when it crashed I, I had to come back from holiday. And I did. It took, I think, eleven hours. Nobody thanked me, but, whatever, it was fine.',
    left: 'I was the only one who knew the system, so when it crashed I had to come back from holiday. And I did. It took, I think, eleven hours. Nobody thanked me, but, whatever, it was fine.',
  },
  {
    said: 'I’d say I’m a, I’m a planner… I don’t like surprises, but I’ve learned to, um, to live with them. You know what I mean? I keep a buffer of two days in each sprint.',
    left: 'I’m a planner… I don’t like surprises, but I’ve learned to live with them. I keep a buffer of two days in each sprint.',
  },
  {
    said: 'My manager asked me, "Can you, um, lead this?" and I, I said yes. I hadn\'t led anything before, so, you know, I was nervous. I think, um, I think the main thing I learned was to delegate, and, and to trust people.',
    left: 'My manager asked me, "Can you lead this?" and I said yes. I hadn\'t led anything before, so I was nervous. The main thing I learned was to delegate, and to trust people.',
  },
  {
    said: 'My name is Wei, I am from Chengdu. I study the computer science for four years, and after I graduate I join a small company. I think I improve a lot my skill. My boss say I am hard working.',
    left: 'My name is Wei, I am from Chengdu. I study the computer science for four years, and after I graduate I join a small company. I improve a lot my skill. My boss say I am hard working.',
  },
];

describe('whole answers', () => {
  for (const { said, left } of ANSWERS) {
    test(said.slice(0, 60), () => expect(tightenText(said)?.text).toBe(left));

    test(`nothing more to cut: ${left.slice(0, 45)}`, () => expect(tightenText(left)?.text.replace(/\s+/g, ' ') ?? left).toBe(left));
  }
});
