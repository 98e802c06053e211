import type { Commitment } from './commitments.ts';

/** What commits somebody without a word of wish or plan: said in passing, often of how things are. */
export const COMMITMENTS_BY_THE_WAY: readonly Commitment[] = [
  {
    matter: 'alone',
    isAhead: false,
    no: [
      /\b(?:best work with (?:people|others|a team)|people around me|(?:couldn't|can't|cannot) (?:sit|be|work) alone|better together|hate being (?:alone|on my own|by myself)|(?:come|came) alive (?:in|with) (?:a team|others|people)|lonely (?:at|on|in))\b/,
    ],
    yes: [
      /\b(?:without having to (?:talk|speak|deal) (?:to|with) (?:anyone|anybody|people|others)|(?:on|in) my own (?:room|corner) with|left in peace|(?:never|not) (?:been )?(?:much of )?(?:one|the type|a fan) (?:for|of) (?:group|team|teams|groups|meetings)|(?:group|team) work (?:isn't|is not|was never)|teamwork (?:isn't|is not|was never)|rather do (?:it|things|everything) (?:myself|alone|on my own)|(?:don't|do not) need (?:a team|colleagues|others|anyone)|a (?:bit of a )?(?:loner|lone wolf))\b/,
    ],
  },
  {
    matter: 'relocation',
    isAhead: false,
    no: [
      /\b(?:(?:moving|relocating|relocation|a move)(?: away)?(?: from \p{L}{1,30})? (?:is|would be) (?:out of the question|not an option|no option|impossible|off the table|not possible)|stay(?:ing)? (?:put )?(?:here|in \p{L}{1,30}) (?:whatever|no matter|for good|forever|for ever|come what)|(?:kids|children|boys|girls|daughter|son) (?:are|is|go|goes) (?:all )?(?:in|to|at) school|(?:wife|husband|partner) (?:works|teaches|has (?:his|her|a) (?:job|practice|shop)) here|(?:house|flat) is (?:paid off|here|bought)|parents live (?:with us|next door|with me)|never (?:leave|leaving|moving|move) (?:from )?(?:here|this))\b/u,
    ],
    yes: [
      /\b(?:(?:go|move|work) (?:to|at|in) any of your|free as a bird|nothing (?:keeps|ties|holds) me (?:here|down)|not tied (?:to (?:a|any|one) (?:place|city|town)|down)|(?:ready|free) to go (?:anywhere|wherever)|live out of (?:a|one) (?:suitcase|bag))\b/,
    ],
  },
  {
    matter: 'study',
    isAhead: true,
    no: [
      /\b(?:(?:done|finished|through) with (?:studying|school|learning|courses|exams|books)|(?:don't|do not|never|wouldn't|not) (?:ever )?(?:want to |going to |like to )?(?:go back to school|go to school again|study again|study any more|sit in a classroom|sit another exam|take another exam)|no more (?:courses|exams|studying|school))\b/,
    ],
    yes: [
      /\b(?:start|do|finish|begin|take|get|complete|starting|doing|finishing|taking) (?:my|a|the|another) (?:part-time |evening |master's |bachelor's |nursing |teaching |distance )?(?:degree|course|studies|diploma|master's|evening classes|certificate|exam)\b/,
    ],
  },
  {
    matter: 'colleagues',
    isAhead: false,
    no: [
      /\b(?:fight|fights|argument|arguments|row|rows|trouble|quarrel|fell out|fallen out|clash|clashed) with (?:nearly |almost |just about )?(?:everyone|everybody|all of them|half the|most of them|the whole)\b/,
    ],
    yes: [
      /\bget (?:on|along) (?:very |really |so )?(?:well|great|splendidly|fine|brilliantly) with (?:nearly |almost )?(?:everyone|everybody|all|the whole|my colleagues|the others)\b/,
    ],
  },
  {
    matter: 'staying',
    isAhead: true,
    no: [/\b(?:be|go|move|live|living|moving|going) back (?:home|to \p{L}+ with|in \p{L}+ with|where i (?:come|came) from)\b/u],
    yes: [
      /\b(?:grow (?:old|grey) (?:in|at|with) (?:this|your|the) (?:firm|company|house|team|place)|(?:a|the|my last) (?:place|job|firm|employer|company) to stay|(?:my|the) last (?:employer|job|firm|move)|until (?:i retire|my pension|i'm pensioned))\b/,
    ],
  },
  {
    matter: 'leading',
    isAhead: true,
    no: [
      /\b(?:managing|leading|supervising|bossing) (?:people|others|anyone|a team) (?:is|was|has always been) (?:nothing|not something|not a thing|no job) (?:for|i)\b/,
      /\b(?:(?:not|never) (?:be |being )?responsible for (?:people|others|anyone)|no (?:staff|people) (?:under|below) me|(?:just|only) (?:want to )?do my own (?:work|job))\b/,
    ],
    yes: [
      /\b(?:be|become|being|becoming|as|made) (?:the )?head of (?:the|a|your|my|our)\b/,
      /\b(?:lead|run|head) (?:the|a|your|my|this) (?:whole )?(?:branch|site|house|place|office|plant|shop|kitchen|depot)\b/,
    ],
  },
  {
    matter: 'has-led',
    isAhead: false,
    no: [
      /\b(?:always been (?:one of the team|led|a follower|the (?:junior|youngest))|nobody (?:has )?ever reported to me|never had (?:anyone|anybody|people|staff) (?:under|reporting))\b/,
    ],
    yes: [
      /\b(?:was|been|i'm|am) in charge of (?:all|them|everyone|everybody|two|three|four|five|six|seven|eight|nine|ten|a dozen|up to|the (?:others|people|whole))\b/,
      /\bi(?:'ve| have) (?:managed|led|supervised|run|headed|been leading|been managing|been running) (?:a|an|the|my|our|that|this|up to|teams|people|crews|shifts)\b/,
    ],
  },
  {
    matter: 'start',
    isAhead: false,
    no: [
      /\b(?:under contract (?:until|till|for)|won't let me go (?:before|until|till)|bound (?:until|till)|work (?:out|off|through) my notice|not (?:free|available) (?:until|till|before))\b/,
    ],
    yes: [/\b(?:(?:free|available|ready) (?:to start )?(?:any time|anytime|from now|as of now|this week|right now)|not tied to anything)\b/],
  },
  {
    matter: 'hours',
    isAhead: false,
    no: [
      /\b(?:(?:don't|do not|never|can't|cannot|won't) (?:work|do) (?:on )?(?:saturdays|sundays|weekends|nights|evenings|holidays|overtime|shifts)|(?:weekends|sundays|saturdays|evenings|nights) (?:are|belong) (?:sacred|mine|off limits|to my|for my|family|private)|(?:home|out|stop|stopped|finish) (?:by|at) (?:four|five|six) (?:sharp|every day|on the dot))\b/,
    ],
    yes: [
      /\b(?:(?:do|work|worked|did|working|doing) (?:every|most|all|many|any) (?:weekend|weekends|saturday|sunday|saturdays|sundays|night|nights|evening|evenings|holiday|holidays)|(?:weekends|nights|saturdays|sundays|overtime|shifts) (?:are|is) (?:fine|no (?:problem|trouble)|not a problem|okay|ok)|(?:last|first) (?:one )?to (?:leave|go home|stay late))\b/,
    ],
  },
  {
    matter: 'pay',
    isAhead: false,
    no: [
      /\b(?:do|doing) (?:it|this|the work) for (?:half|less|nothing)\b/,
      /\b(?:not in it for the (?:money|pay)|(?:could|can|would|'d) do it for (?:nothing|free|less)|pay me what the others|(?:money|pay|salary) comes second)\b/,
    ],
    yes: [
      /\b(?:(?:what )?(?:matters|counts)(?: most)?(?: to me| for me)? (?:is|is simply|is just) (?:the |a good |what's on the )?(?:pay|money|salary|payslip)|(?:wherever|whoever|where) (?:they |one |somebody |you )?pays? (?:me )?(?:the )?(?:best|most|more))\b/,
      /\b(?:moves me is (?:the )?(?:pay|money|salary)|in it for the (?:money|pay)|(?:pay|money|salary) plain and simple|more when there's more in it|(?:best|highest) (?:paid|payer|offer)|whoever pays (?:the )?(?:most|best|more)|(?:it's|it is) all about the (?:money|pay))\b/,
    ],
  },
  {
    matter: 'boss',
    isAhead: false,
    no: [
      /\b(?:(?:conflict|fell out|falling out|clash|clashed|feud) with my (?:manager|boss|supervisor)|my (?:manager|boss|supervisor) and i (?:don't|do not|never|haven't|didn't|clash|clashed|fell|barely|hardly)|(?:can't|couldn't|can not) stand my (?:manager|boss|supervisor)|that would be my (?:manager|boss|supervisor)|(?:manager|boss|supervisor) (?:never listens|never listened|shouts|shouted|screams))\b/,
    ],
    yes: [
      /\b(?:(?:manager|boss|supervisor) and i (?:get on|get along|got on|work|understand each other) (?:very |really |so )?(?:well|splendidly|great|fine|brilliantly|perfectly)|(?:get on|get along|got on) (?:very |really |so )?(?:well|great|fine|splendidly|brilliantly) with my (?:manager|boss|supervisor)|(?:never|no) (?:had )?(?:a |any )?(?:problem|problems|trouble|cross word) with my (?:manager|boss|supervisor)|best (?:manager|boss) i)\b/,
    ],
  },
];
