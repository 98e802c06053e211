import type { Catalogue } from '../message.ts';

export const clarity: Catalogue = {
  'clarity/absolutes': {
    say: 'You use {count, plural, one {an absolute} other {# absolutes}}, starting with “{first}”.',
    why: 'One exception that the interviewer thinks of is enough to doubt the rest.',
    do: 'Keep the absolute that is strictly true and say how often for the others.',
  },
  'clarity/and-chains': {
    say: '{count} sentences in a row open with “and” or “so”.',
    why: 'When every step opens the same way, the one that mattered does not stand out.',
    do: 'Open the step that mattered most with what you did.',
  },
  'clarity/buzzwords': {
    say: 'You say “{first}”{count, plural, =1 {} other { and other buzzwords, # in all}}.',
    why: 'Grand words hide what was done, and listeners think less of the speaker for them.',
    do: 'Say what you would have seen standing next to you while you did it.',
  },
  'clarity/cliches': {
    say: 'You use a set phrase: “{first}”.',
    why: 'It has been heard too often to show anything.',
    do: 'Put the moment it stands for in its place.',
  },
  'clarity/concise': {
    say: 'About {seconds} seconds: within the {usualFrom}–{usualTo} that this kind of answer usually takes, and little of it could go.',
    why: 'There is time left for a follow-up question.',
  },
  'clarity/crutch-phrase': {
    say: 'You say “{first}” {count} times.',
    why: 'By the third time the listener waits for it.',
    do: 'Keep the first one and start the others with the point itself.',
  },
  'clarity/discourse-markers': {
    say: 'You say “{first}” and the like {count} times.',
    why: 'In rated interviews this made no difference; it is here so that you know.',
    do: 'Leave a short silence where the next one would come, if you want fewer.',
  },
  'clarity/false-starts': {
    say: 'You start again {count} times; the first is “{first}”.',
    why: 'In rated interviews this made no difference; it is here so that you know.',
    do: 'Take a breath before the sentence and let it run.',
  },
  'clarity/few-fillers': {
    say: '{count, plural, =0 {No um, uh or filler “like”} one {One um, uh or filler “like”} other {# of um, uh and filler “like”}} in {words} words.',
    why: 'Listeners rate speech as fluent when they hear few of them.',
  },
  'clarity/figures': {
    say: 'You give {count} figures, such as “{first}”.',
    why: 'A number can be pictured and is believed sooner.',
  },
  'clarity/filled-pauses': {
    say: 'You fill {count} pauses with “{first}” and the like, about {perMinute} a minute.',
    why: 'Up to five a minute cost nothing; about twelve a minute clearly do.',
    do: 'Close your mouth at the end of each sentence and breathe in before the next.',
  },
  'clarity/filler-adverbs': {
    say: 'You say “{first}” and similar words {count} times.',
    why: 'They add nothing, and the listener has to step over them.',
    do: 'Say the sentence without the word and hear that nothing is missing.',
  },
  'clarity/hedges': {
    say: 'You hedge {count} times, starting with “{first}”.',
    why: 'Hedges make you sound less sure of what you did.',
    do: 'Keep the hedge where you really are unsure and drop the others.',
  },
  'clarity/impersonal-you': {
    say: 'You tell {count} steps as “{first} …”.',
    why: 'The interviewer asked what you do, and hears what one does.',
    do: 'Tell the same steps with “I”.',
  },
  'clarity/intensifiers': {
    say: 'You strengthen {count} words, starting with “{first}”.',
    why: 'Studies find no harm in them; many together say no more than one.',
    do: 'Replace one of them with what shows it.',
  },
  'clarity/like-as-filler': {
    say: 'You use “like” as a filler {count} times.',
    why: 'In hiring decisions it costs more than “uh”.',
    do: 'Stop for half a second where the “like” would come.',
  },
  'clarity/list-overload': {
    say: 'A list of {count} items starts with “{first}”.',
    why: 'A listener keeps about four of them.',
    do: 'Choose the three that this job needs and say one thing about each.',
  },
  'clarity/long-sentence': {
    say: 'One sentence runs to {count} words: “{first}”.',
    why: 'Heard once, its beginning is gone before its end comes.',
    do: 'Stop after the first point and start a new sentence.',
  },
  'clarity/meta-talk': {
    say: 'You talk about the answer {count} times, starting with “{first}”.',
    why: 'It takes the time of the answer itself.',
    do: 'Begin with the next sentence instead.',
  },
  'clarity/missing-signposts': {
    say: 'In {words} words, none tells the listener which step comes now.',
    why: 'People recall more of what is announced.',
    do: 'Put “first”, “after that” and “in the end” in front of your three main steps.',
  },
  'clarity/passive-actor': {
    say: '“{first}”: it does not say by whom.',
    why: 'The interviewer wants to know what you decided and did.',
    do: 'Name who acted, and start with “I” where it was you.',
  },
  'clarity/ramble': {
    say: 'The answer runs to {words} words; past {limit} listeners lose it.',
    why: 'What comes late is the part they forget, and it is often the result.',
    do: 'Cut the part from here on down to one sentence.',
  },
  'clarity/repeated-point': {
    say: 'You make one point twice: “{first}” and again “{second}”.',
    why: 'The second time takes time and adds nothing.',
    do: 'Keep the clearer of the two.',
  },
  'clarity/run-on': {
    say: 'One sentence joins {count} clauses: “{first}”.',
    why: 'The listener cannot tell which of them matters.',
    do: 'End the sentence before the step that mattered and start a new one there.',
  },
  'clarity/self-corrections': {
    say: 'You announce {count} corrections, starting with “{first}”.',
    why: 'Mending a slip is fine; several make the order hard to follow.',
    do: 'Settle the place, the date and the numbers before you begin.',
  },
  'clarity/self-undermining': {
    say: 'You play your own answer down: “{first}”.',
    why: 'A listener then looks for the fault that you announced.',
    do: 'Leave the disclaimer out and give the example.',
  },
  'clarity/short-sentences': {
    say: 'Your sentences are short, {mean} words on average and never more than {longest}.',
    why: 'Each of them can be held in mind when heard once.',
  },
  'clarity/signposted': {
    say: 'You mark your steps {count} times, starting with “{first}”.',
    why: 'Listeners recall more of what is announced.',
  },
  'clarity/softeners': {
    say: 'You make things smaller {count} times, starting with “{first}”.',
    why: 'Ratings show no cost; it may hide how much of it was your work.',
    do: 'Say the one sentence about your own part without them.',
  },
  'clarity/tag-questions': {
    say: 'You end {count} statements by asking for agreement, starting with “{first}”.',
    why: 'Of all small habits of speech this one sounds least sure.',
    do: 'Let your voice fall at the end of the statement and stop.',
  },
  'clarity/too-long': {
    say: 'About {seconds} seconds; an answer of this kind usually ends by {limitSeconds}.',
    why: 'Employers differ, and most want time left for their next question.',
    do: 'See what is lost if you stop where the marked part begins.',
  },
  'clarity/too-short': {
    say: '{words, plural, one {One word} other {# words}}; an answer of this kind usually takes {usualSeconds} seconds or more.',
    why: 'Short is fine if everything is in it; an interviewer may have to ask for the rest.',
    do: 'Add the one example that shows it.',
  },
  'clarity/trailing-off': {
    say: 'The answer ends on “{first}”.',
    why: 'The last words are the ones that stay.',
    do: 'Stop on the sentence before it.',
  },
  'clarity/unexplained-acronyms': {
    say: 'You use {count} abbreviations without saying what they stand for, such as “{first}”.',
    why: 'An interviewer from another desk may know none of them.',
    do: 'Say the full words once, or what the thing does.',
  },
  'clarity/unhedged': {
    say: 'You hedge nowhere in {words} words.',
    why: 'You are taken to be sure of what you say.',
  },
  'clarity/vague-nouns': {
    say: 'You leave {count} things without a name, starting with “{first}”.',
    why: 'What is named can be pictured, and is believed sooner.',
    do: 'Name the first one the way you would name it to a colleague.',
  },
  'clarity/vague-quantities': {
    say: 'You give {count} amounts without a number, starting with “{first}”.',
    why: 'A number can be pictured, and is believed sooner.',
    do: 'Put a count, a share or a size in place of the first one.',
  },
  'clarity/we-hides-i': {
    say: 'You say “we” and “our” {we} times and “I” {i, plural, =0 {not once} one {once} other {# times}}.',
    why: 'Advice on this conflicts, and it is never scored; some interviewers will ask what your own part was.',
    do: 'Say in one sentence what you did yourself.',
  },
  'clarity/weak-opening': {
    say: 'The answer opens with “{first}”.',
    why: 'The first sentence is when they listen hardest.',
    do: 'Start with the sentence that answers the question.',
  },
  'clarity/weak-ownership': {
    say: 'You stand next to the work {count} times, starting with “{first}”.',
    why: 'A scoring guide gives credit for what you did yourself.',
    do: 'Say the verb for your own part: planned, repaired, called, counted.',
  },
  'clarity/wordy-phrases': {
    say: 'You take the long way round {count} times, starting with “{first}”.',
    why: 'The listener waits through words that carry nothing.',
    do: 'Use the short form: “to”, “because”, “every day”.',
  },
  'clarity/grammar': {
    say: '{message}',
    why: 'A typed answer is read by eye here; nobody hears spelling. This moves no level.',
    do: '{suggestion, select, other {Perhaps: “{suggestion}”.}}',
  },
};
