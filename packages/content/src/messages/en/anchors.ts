import type { Catalogue } from '../message.ts';

/** What each level of a dimension means, and why a dimension was not judged. */
export const anchors: Catalogue = {
  'relevance/level-1': { say: 'Hardly anything that they listen for is there yet.' },
  'relevance/level-2': { say: 'The topic is there; most of what they listen for is not yet.' },
  'relevance/level-3': { say: 'Part of the question is answered. They would have to ask for the rest.' },
  'relevance/level-4': { say: 'The question is answered; one or two things would make it complete.' },
  'relevance/level-5': { say: 'Everything they listen for is there, in your own facts.' },
  'clarity/level-1': { say: 'A listener would lose the thread.' },
  'clarity/level-2': { say: 'The point can be found, with effort.' },
  'clarity/level-3': { say: 'As easy to follow as most answers.' },
  'clarity/level-4': { say: 'Easy to follow; a few words could go.' },
  'clarity/level-5': { say: 'Every sentence carries its weight.' },
  'delivery/level-1': { say: 'Hard to listen to as recorded.' },
  'delivery/level-2': { say: 'The sound gets in the way of the words.' },
  'delivery/level-3': { say: 'Understandable throughout, with moments that distract.' },
  'delivery/level-4': { say: 'Pleasant to listen to.' },
  'delivery/level-5': { say: 'The voice helps the words.' },
  'authenticity/level-1': { say: 'This reads as somebody else’s text.' },
  'authenticity/level-2': { say: 'Mostly ready-made sentences; little that only you could say.' },
  'authenticity/level-3': { say: 'You are in there, between phrases that anybody could use.' },
  'authenticity/level-4': { say: 'Clearly you, with a phrase or two that is not.' },
  'authenticity/level-5': { say: 'Nobody else could have given this answer.' },
  'delivery/not-measured-typed': { say: 'Not measured: a typed answer has no sound.' },
  'delivery/not-measured-silent': { say: 'Not measured: nobody is heard in this recording.' },
  'judged/too-short': { say: 'Too short to judge. Say a little more and this can be told.' },
};
