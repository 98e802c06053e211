import type { Intent } from '../log.ts';

/** Ways to say it, in bare words. All are alternatives of plain words, so that they are read in linear time. */
export const SAYINGS: readonly { readonly intent: Intent; readonly says: RegExp }[] = [
  {
    intent: 'pause',
    says: /\b(?:(?:can|could|may|shall) (?:we|i) (?:please |just )?(?:pause|stop|take a (?:short |quick |little )?break|have a (?:short |quick |little )?break|stop (?:here )?for a)|^(?:sorry |ok |okay |please |no )?(?:i want|i'd like|i would like|i need) to (?:stop|(?:end|stop|leave|quit) (?:now|here|this|this interview|the interview))(?: please| now)?$|i need (?:a break|to stop|a glass of water|to get the door|to take this call)|(?:the |my )?(?:doorbell|door bell)(?: just)? (?:rang|is ringing)|someone'?s? (?:is )?at the door|hang on (?:there'?s|someone)|excuse me (?:for )?(?:a|one) (?:moment|second|minute))\b/,
  },
  {
    intent: 'think',
    says: /\b(?:(?:let me|i have to|i'd have to|i'll have to|i would have to|i must|i need to|i want to) (?:just |quickly |really )?(?:think|have a think|collect my thoughts|consider|see|remember|recall|think back)|(?:i need|i'd like|can i have|could i have|can i take|could i take|may i have|may i take|give me|just give me|i'll need|let me take|let me have) (?:just )?(?:a|one|another|some|a couple of|a few|two) (?:moments?|minutes?|seconds?|secs?|sec|mins?|time|bit of time|little time)(?: to think)?|(?:bear|bare) with me|one (?:moment|second|sec)(?: please)?$|just a (?:moment|second|sec|minute)(?: please)?$|(?:can|could|may|might) i (?:just |maybe )?(?:think|have a think|reflect)|let me (?:just |quickly )?(?:gather|get|reflect|picture|go through|go back|work out|figure|search)|(?:do|would) you mind if i (?:just )?(?:take|took|have|had|think|thought)|is it (?:ok|okay|all right|alright) if i (?:just )?(?:take|have|think)|let's (?:see|think)|^(?:uh |um |sorry |ok |okay |yes |well |oh )?(?:a |one |just a )?(?:moment|second|sec|minute)(?: please)?$|(?:just |only )?(?:gathering|collecting) my thoughts|what would be (?:a|the|my) (?:good |best )?(?:example|one|answer)$|^(?:just |still )?thinking$|^(?:sorry |no )?wait$|hold on(?: a (?:moment|second|sec))?$|i'?m (?:still |just )?(?:thinking|trying to (?:think|remember|recall))|need to think|trying to (?:think|remember) of (?:a|an|one)|(?:that's |that is |it's |what )?(?:a |an |such a )?(?:really |very |quite )?(?:good|tricky|tough|hard|difficult|interesting|big|deep|fair|great) (?:question|one)(?: that)?(?: let me)?$|where do i (?:start|begin)$|how (?:do|can|should|shall) i (?:put|say|explain) (?:this|that|it)$|what (?:can|do|should|shall) i say$|off the top of my head$|hang on$|wait a (?:moment|second|sec|minute))\b/,
  },
  {
    intent: 'explain',
    says: /\b(?:what (?:do|did) you mean|what(?:'s| is) meant by|in what sense|how do you define|^(?:sorry |so |and |um |but )?what counts as|(?:not|don't|didn't|do not|did not|can't) (?:quite |really |entirely )?(?:sure|know|understand|see|follow|get) what (?:you mean|you meant|that means|that is|is meant)|what does that mean)\b/,
  },
  {
    intent: 'rephrase',
    says: /\b(?:rephrase|reword|(?:say|ask|put) (?:that|it|the question) (?:another way|differently|in (?:other|simpler|different) words|a different way|more simply)|in other words$|(?:i )?(?:don't|didn't|do not|did not|can't|couldn't) (?:quite |really |fully )?(?:understand|get|follow)(?: (?:the|your|that|this) question| you| that| what you'?re asking| what you are asking| it)?$|not (?:quite )?sure (?:i understand|i follow|what you'?re asking|what you are asking|what you want)|^(?:sorry |so |and |um |but )?what are you (?:asking|after|looking for)|^(?:sorry |and |but )?why (?:do|would|are) you ask(?:ing)?(?: that| this| me that)?$|(?:can|could|would) you (?:please )?give (?:me )?an example|(?:can|could|would) you (?:please )?(?:clarify|explain (?:the|that|your) question|be more specific|elaborate))\b/,
  },
  {
    intent: 'repeat',
    says: /(?:\b(?:(?:can|could|would|will) you (?:please |just |maybe )?(?:repeat|say (?:that|it|the question) (?:again|once more|one more time)|ask (?:that|it|the question|me) again|read (?:that|it) again|go over that again|run that by me)|repeat (?:that|it|the question|please|your question)|say (?:that|it) again|^(?:sorry |pardon )?say again\b|^(?:sorry |pardon )?again(?: please)?$|come again|(?:i )?(?:didn't|did not|couldn't|could not|can't) (?:quite |really )?(?:catch|hear) (?:that|you|it|the question|what you said|the last|the end)|what was the question|what did you (?:say|ask)|one more time(?: please)?$|again please$|once more please$|i missed (?:the question|(?:that|it)$)|you (?:broke|cut) (?:up|out)|(?:speak|talk|say (?:that|it)) (?:a (?:bit|little) )?(?:more slowly|slower|louder|up)(?: please)?$|could i hear (?:that|it|the question) again)\b|^(?:sorry |i'm sorry |i beg your )?(?:pardon|what|sorry)(?: me| what)?$)/,
  },
  {
    intent: 'privacy',
    says: /\b(?:(?:rather|prefer) not (?:to )?(?:say|answer|share|discuss|talk|go into|get into|disclose|tell)|(?:that's|that is|it's|it is|this is) (?:too |quite |rather |a bit )?(?:private|personal|confidential)|is (?:private|confidential)|none of your business|(?:don't|do not) (?:want|wish|feel comfortable|like|have)(?: to)? (?:talk|talking|answer|answering|discuss|discussing|share|sharing|say|disclose|tell you)|not comfortable (?:talking|answering|discussing|sharing|with that|with this|saying)|(?:rather|prefer to|like to|want to|going to|i'll) keep (?:that|it|this) (?:private|to myself)|(?:you're|you are) not allowed to ask|(?:can|are) you (?:even )?(?:allowed to )?ask (?:me )?that|under (?:an )?nda|not (?:at liberty|allowed|free) to (?:say|discuss|talk|share))\b/,
  },
  {
    intent: 'skip',
    says: /\b(?:(?:can|could|may|shall) (?:we|i) (?:please |just |maybe )?(?:skip|pass|move on|come back|leave (?:that|this|it)|go to the next|do the next|have (?:the next|another|a different))|skip (?:this|that|it|the question|please)|(?:(?:can|could|may|shall) we|let's|let us) (?:please |just |maybe )?(?:take|have|try|do|go on to|go to) (?:the next|another|the following|a different)|(?:sooner|rather) not (?:do|take|answer|have) (?:this|that)(?: one| question)?|i(?:'ll| will| would|'d| want to|'d like to|'d rather|'m going to| have to)? (?:like to )?(?:pass|skip)(?: on)?(?: this| that| it)?(?: one| question)?$|^pass(?: please)?$|next (?:question|one)(?: please)?$|let'?s (?:skip|move on|leave (?:that|this|it))|^(?:ok |okay |so )?(?:move|moving) on(?: please)?$|(?:don't|do not) (?:really |honestly )?(?:know what to say|have an answer|have anything for that|know how to answer))\b/,
  },
  {
    intent: 'over',
    says: /\b(?:is that (?:it|all|everything|us|us done|the end)(?: then)?$|are we (?:done|finished|through|all done)|was that (?:it|the last (?:one|question)|everything|all)|thank you for your time|thanks for your time|thank you for (?:having|seeing|interviewing) me|thanks for (?:having|seeing) me|when (?:will|can|do) i (?:hear|expect to hear)|(?:^|ok |okay |well |right |so |then |thanks |thank you )goodbye|bye(?: bye)?$|cheerio$|(?:lovely|nice|good|great|pleasure) (?:talking|speaking|chatting) (?:to|with) you|(?:think|guess|believe|reckon) you(?:'ve| have) got (?:what|everything|all) you need|(?:^|bye |well |then |thanks |thank you )have a (?:good|nice|great) (?:day|one|evening|afternoon|weekend)|that was the last (?:one|question)|i (?:think|guess|suppose|assume) (?:we're|we are|that's us) (?:done|finished)|it was (?:nice|good|great|lovely) (?:to meet|meeting|talking|speaking))/,
  },
  {
    intent: 'hostile',
    says: /\b(?:(?:stupid|ridiculous|dumb|pointless|idiotic|silly|rubbish|bullshit|terrible|lame|daft) (?:question|questions|interview|thing to ask)|^(?:such a |what a )?waste of (?:my )?time|(?:this|that|it)(?:'s| is) (?:just |such |all )?a (?:complete |total )?waste of (?:my |everyone's |everybody's )?time|(?:this|that|it)(?:'s| is) (?:so |just |such |all )?(?:a )?(?:bullshit|ridiculous|stupid|pointless|nonsense|rubbish|a joke|joke)|shut up|fuck|piss off|^(?:just )?get lost|go to hell|screw (?:you|this)|are you (?:even )?(?:listening|stupid|deaf|serious|kidding|joking)|why (?:do you|are you) (?:even |keep )ask|why on earth|who (?:do you think|are you to)|sick of (?:this|these|your)|don't (?:give a|care what you))\b/,
  },
];

export const DOES_NOT_KNOW =
  /\b(?:(?:don't|do not) (?:really |honestly |actually )?(?:know|have (?:one|any|anything|an example|a good example))|no idea|not (?:really )?sure$|haven't (?:really |ever )?thought about|never (?:really )?thought about|(?:can't|cannot|can not) (?:really )?think of|nothing comes to mind|my mind(?:'s| is| has)? (?:gone )?(?:just )?(?:went )?blank|i'm (?:stuck|blank|drawing a blank)|hard to say$|beats me)\b/;
/** "If I don't know something, I ask" is an answer. */
export const TELLS_OF_NOT_KNOWING = /\b(?:if|when|whenever|things) (?:i|you|we) (?:don't|do not) (?:really )?know\b/;
/** More words than these are an answer, however unsure it begins. */
export const MOST_UNKNOWING_WORDS = 18;
