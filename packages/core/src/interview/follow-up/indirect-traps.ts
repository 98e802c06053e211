import type { Document } from '../../document/document.ts';
import { bareWords } from '../understand/tail.ts';

/** Roundabout ways into a trap, by the concept of the trap, in bare words. Hearing knows the plain ways; these are what people say instead. */
const WAYS: Readonly<Record<string, RegExp>> = {
  'passive-drift':
    /\b(?:takes? what (?:the day|life|comes|they)|right (?:thing|job|one) (?:has )?(?:always )?(?:turned|turns|comes|came)|turned up so far|(?:something|it) (?:will|always|has always) (?:turn|turns|turned) up|nod and|others? (?:know|knows|decide|decides) better|(?:don't|do not) (?:really )?(?:think|look) (?:that |too |so )?far ahead|(?:five|ten) stops from|(?:close|near|next|five minutes|ten minutes|walking distance) (?:to|from) my (?:door|house|home|flat)|round the corner from|why not (?:ask|try|apply)|saw the (?:board|sign|advert|ad) (?:outside|and|in|on)|(?:shifts|hours) (?:fit|suit)|sent (?:it|my cv|applications?) (?:everywhere|to everyone|all over)|see (?:where|how|what) (?:things|it|life|that|the future) (?:go|goes|take|takes|lead|leads|turn|turns|brings)|(?:wherever|where) (?:life|things|the wind|the road|fate) (?:take|takes|blow|blows|lead|leads)|whatever (?:comes|happens|they give|turns up)|go(?:ing)? with the flow|(?:one|a) day at a time|play it by ear|(?:haven't|not) (?:really )?thought that far|things (?:tend to|usually|always|will|just) (?:work|sort|fall|come)|let(?:ting)? (?:things|it|life) (?:come|happen|run|unfold)|(?:as|when) it comes|not (?:really |much of )?a planner|what the future (?:brings|holds)|things (?:come|came) to me|somebody (?:will|would) tell me)\b/,
  'plan-to-leave':
    /\b(?:(?:so )?we(?:'ll| shall| will) see|i can (?:always )?choose|every door|opens? (?:every|all|a lot of) doors?|setting up on (?:his|her|their|my) own|(?:asks|asking|asked) me to (?:join|come)|something of my own|(?:open|opening) my own|the world is|see the world|(?:australia|canada|abroad) (?:some|one) day|not (?:meant|planning) to (?:stay|grow old)|grow old (?:in|at) one|(?:a|my|the|get my|get a) foot in the door|see what (?:else )?(?:is|there is|i can find) out there|what's out there|(?:not|nothing) (?:is )?forever|pays? the bills|(?:good|nice|well) on (?:my|a|the) (?:cv|resume)|on my (?:cv|resume)|spread my wings|keep my options open|options open|for the time being|until something|until i (?:find|get|know|have)|tide me over|bridge (?:the|a) gap|a good (?:place|way|company|name) to (?:start|begin)|take it from there|(?:then|after that|afterwards|and then) (?:we'll|i'll|i would|i'd) (?:see|look|move|go)|bigger (?:pond|fish|things)|moved on by|be somewhere by then|the next thing|get (?:some|my|enough) experience (?:first|here) and|learn what i (?:can|need) (?:here )?and)\b/,
  'status-or-pay':
    /\b(?:stand up when i|(?:near|at|towards|close to) the top|my account|payday|what's on the (?:payslip|card|door)|people (?:look|turn) when i|(?:pays|paid) (?:me )?(?:properly|better|well enough)|somebody brings me|own (?:office|secretary|parking)|be (?:important|respected|looked up to)|respect i deserve|what i deserve|a name for myself|sit(?:ting)? where you|(?:a )?(?:bit|lot|little) more (?:money|in my pocket|at the end of the month|on the payslip)|(?:nicer|better|bigger|proper|real) (?:title|car|office|company car|desk|salary|package|pay)|(?:in|on) your (?:seat|chair|shoes|side of the (?:desk|table))|side of the (?:desk|table)|(?:look|looked|looking) up to|name on the door|business card|company car|corner office|have a say over|not (?:be )?the one who (?:takes|gets) orders|mortgage|end of the month|what i'm worth|paid what)\b/,
  blame:
    /\b(?:(?:that|it) was because (?:they|he|she)|anybody would have|anyone would have|couldn't have been (?:helped|done)|(?:they|he|she) (?:kept changing|changed|forgot|never told|didn't tell|left me)|if you (?:ask|asked) me it was|not everyone keeps up|(?:let's|let us|i'll) (?:just )?(?:say|put it)|no names|not (?:going to|gonna) (?:name|say who)|certain (?:people|colleagues|persons)|(?:some|other|certain) people (?:there|didn't|don't|couldn't|wouldn't|just|weren't)|if (?:they|the others|my boss|my manager|management|people|somebody|others) had|(?:wasn't|was not) (?:exactly |really )?(?:my fault|down to me|up to me|on me|in my hands)|my hands were tied|(?:dropped|drop) the ball|nobody (?:told|warned|asked|listened)|(?:didn't|did not) pull (?:their|his|her) weight|was let down|let me down)\b/,
  complaint:
    /\b(?:(?:kind|sort) of person you have to|place where that's different|who worked and|let me put it (?:like|this)|(?:one|some) of those (?:people|bosses|managers)|you have to let|everyone knows what (?:he|she|they)|(?:i|you) could write a book|never (?:heard|got) a (?:thank|kind|good) |(?:he|she|they) (?:had|has|have) (?:his|her|their) (?:favourites|moods|ways)|not (?:exactly )?what was promised|(?:let's|let us|i'll) (?:just )?(?:say|put it)|politics|not the easiest|(?:could have|could've) been (?:better )?(?:organised|organized|managed|run)|left a lot to be desired|(?:different|other) ideas (?:of|about)|(?:didn't|did not|don't) (?:exactly |really )?(?:see eye to eye|get on|appreciate|value)|not (?:exactly )?(?:the friendliest|appreciated|valued)|chemistry (?:wasn't|was not)|(?:never|not) (?:once )?(?:a )?thank you|toxic|had enough|fed up|couldn't take)\b/,
  'vague-ambition':
    /\b(?:something (?:bigger|more|better|like that|great)|make something of|get somewhere|be (?:somebody|someone|successful|further along|further up)|further (?:up|along) the|higher up|go far|climb|onwards and upwards|up and up|the sky)\b/,
  'flat-denial':
    /\b(?:expect (?:as|too) much (?:from|of) (?:others|myself|people)|set the bar|higher than (?:others|most)|work too (?:hard|much)|care too much|too (?:honest|kind|loyal|helpful)|one who notices|(?:nobody|no one) ever complained|everyone (?:likes|liked|gets on with) me|(?:it|that) (?:doesn't|never) come up|just do it|don't need (?:that|one|anyone)|can't say (?:that )?i (?:have|do|ever)|(?:doesn't|does not) (?:really )?happen (?:to|with) me|not that i (?:know|remember|recall|can think)|(?:don't|do not) really (?:fail|make mistakes|have (?:any|one|weaknesses|conflicts)|get (?:into|angry|stressed))|touch wood|get (?:on|along) with everyone|get (?:on|along) with everybody|(?:haven't|have not) (?:really )?had (?:any|one|that)|always (?:turned|worked) out|never (?:really )?(?:had|been|came) (?:to|any|a|one|up))\b/,
  'empty-praise':
    /\b(?:great (?:name|reputation|brand)|everyone (?:knows|has heard)|everybody (?:knows|has heard)|market leader|number one|who wouldn't|good things about|only good|(?:famous|well known) (?:company|name|brand)|nice (?:people|building|offices|website))\b/,
};

/** The words of an answer that go into a trap of one of these concepts in a roundabout way, as offsets; null where none do. */
export function indirectTrap(doc: Document, concepts: readonly string[]): { readonly start: number; readonly end: number } | null {
  for (const sentence of doc.sentences) {
    const bare = bareWords(sentence.text).join(' ');
    for (const concept of concepts) {
      const found = WAYS[concept]?.exec(bare);
      if (!found) continue;
      const first = bare.slice(0, found.index).split(' ').filter(Boolean).length;
      const from = doc.words[sentence.firstWord + first] ?? doc.words[sentence.firstWord];
      const to = doc.words[Math.min(sentence.endWord, sentence.firstWord + first + found[0].split(' ').length) - 1] ?? from;
      if (from && to) return { start: from.start, end: to.end };
    }
  }
  return null;
}
