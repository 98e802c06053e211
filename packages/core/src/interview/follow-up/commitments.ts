export const MATTERS = [
  'relocation',
  'staying',
  'field',
  'field-of-work',
  'leading',
  'track',
  'has-led',
  'alone',
  'title',
  'hours',
  'travel',
  'pressure',
  'variety',
  'pay',
  'start',
  'character',
  'team-size',
  'size',
  'remote',
  'boss',
  'done-before',
  'experience',
  'study',
  'colleagues',
] as const;
export type Matter = (typeof MATTERS)[number];

/** Ways to say yes or no to something, in bare words; `isAhead`: only of times to come, since what happened once commits to nothing. */
export type Commitment = { readonly matter: Matter; readonly isAhead: boolean; readonly no: readonly RegExp[]; readonly yes: readonly RegExp[] };

export const COMMITMENTS: readonly Commitment[] = [
  {
    matter: 'alone',
    isAhead: false,
    no: [
      /\b(?:(?:work|works|working|do|am) (?:my )?(?:best|better|happiest) (?:in a team|with others|with people|around people|with a team)|(?:love|prefer|enjoy|like|thrive) (?:on )?(?:working |being |to work |to be )?(?:in a team|part of a team|with a team|in teams|with other people|with others|around people)|(?:don't|do not|never|hate to|hate|can't) (?:like |want to |stand )?(?:to )?(?:work|working|being) (?:alone|on my own|by myself)|need people around me|i'm a team player)\b/,
    ],
    yes: [
      /\b(?:(?:work|works|working|do|am) (?:my )?(?:best|better|happiest) (?:alone|on my own|by myself|when i'm alone|when i'm left alone|when nobody)|(?:love|prefer|enjoy|like) (?:working |being |to work |to be )?(?:alone|on my own|by myself|left alone)|left alone to|need to be (?:alone|by myself|on my own)|rather (?:work|be) (?:alone|on my own|by myself))\b/,
    ],
  },
  {
    matter: 'relocation',
    isAhead: true,
    no: [
      /\b(?:(?:can't|cannot|couldn't|could not|wouldn't want to|would not want to|wouldn't|would not|won't|don't want to|do not want to|not (?:able|willing|prepared|going|ready|looking) to|never|unable to|rather not|prefer not to|don't see myself|don't see us) (?:really |ever |just )?(?:relocate|relocating|mov(?:e|ing)(?! (?:on|up|into|forward|things|the)\b)|leave (?:the area|town|the city|this city|this town|the region)|leaving (?:the area|town|the city|this city|this town|the region))|(?:can't|cannot|couldn't|won't|wouldn't) (?:really |just )?(?:leave|move away|uproot)|not (?:relocating|up for (?:relocating|moving|a move)|open to (?:relocating|moving|a move)|mobile)|no relocation|(?:moving|relocating|relocation|a move)(?: away)? (?:is|would be|isn't|is not|wouldn't be|would not be) (?:out of the question|off the table|impossible|an option|possible|on the cards|for me|not an option|not possible)|(?:rooted|tied|settled) (?:here|to this|in this|where i am)|(?:stay|staying|remain|be|live) (?:local|in the area|near (?:home|my|the)|close to (?:home|my|the)|in town|in this (?:city|town|area)|where i am|where we are)|no plans to move|(?:family|kids|children|wife|husband|partner|parents|mother|father|mum|dad) (?:is|are) (?:all )?(?:settled|rooted|at school))\b/,
      /\b(?:kids|children|daughter|son) (?:have|has|just) (?:just )?started (?:school|nursery)\b/,
      /\b(?:bought a (?:house|flat|home|place)|not leaving (?:town|home|here|the area|the city)|can't leave (?:my|the|them)|not (?:going to|gonna) (?:move|leave))\b/,
    ],
    yes: [
      /\b(?:(?:happy|willing|ready|open|glad|prepared|free|able|fine|keen|love|like) (?:to|with) (?:relocate|relocating|relocation|a move|a new (?:city|town|place|country)|other (?:cities|sites|countries)|move(?! (?:on|up|into|forward|things|the)\b)|moving(?! (?:on|up|into|forward)\b))|(?:would|could|can|will|i'd|i'll|we'd|we'll) (?:happily |gladly |even |definitely )?relocate|(?:would|i'd|i'll|we'd) (?:happily |gladly )?move (?:anywhere|abroad|for|to (?:another|a different) (?:city|town|country|office|site))|(?:go|move|work|live|transfer) (?:to )?(?:anywhere|wherever|overseas)|wherever (?:you|the company|the job|the work|i'm|i am) (?:need|needs|send|sends|take|takes|want|wants|needed|sent)|(?:see|picture|imagine) myself (?:working |living )?(?:in|at) (?:another|a different|some other) (?:city|country|site|town|part)|pack my (?:bags|things)|flexible about (?:where|location|the place)|(?:don't|wouldn't|do not) mind (?:moving|relocating|where)|no problem (?:with )?(?:moving|relocating)|(?:another|a different|some other) (?:city|country|part of the (?:country|world)))\b/,
      /\b(?:(?:i'd|i would|i'll|we'd|we would) (?:happily |gladly )?move (?:tomorrow|there|at once|right away|straight away|if|in a heartbeat)|anywhere (?:you|in the|at all|really|they|with|on)|go where|(?:moving|relocating|relocation|a move) (?:is|would be|wouldn't be|isn't) (?:fine|no problem|not a problem|a problem|an adventure|exciting|welcome|okay|ok))\b/,
    ],
  },
  {
    matter: 'staying',
    isAhead: true,
    no: [
      /\b(?:mov(?:e|ing|ed) on (?:to|after|from|elsewhere|again|by then)|(?:go|going|work|working|look|looking|move|moving|be|being|gone|something|somewhere) (?:for )?(?:somewhere else|elsewhere|somewhere (?:bigger|new|different|warmer)))\b/,
      /\b(?:with|at|for|to|join|joining) (?:another|a different|a bigger|a new|some other) (?:company|employer|firm|hospital|school|place|organisation|organization|outfit)\b/,
      /\b(?:start|open|set up|launch|found|starting|opening|launching|founding|setting up) (?:up )?my own\b/,
      /\b(?:start|open|set up|launch|starting|opening|launching) (?:up )?a (?:little |small )?(?:business|company|shop|firm|practice|cafe|restaurant|studio|salon|garage|bakery|agency|clinic|startup|start-up|farm|workshop|bar|hotel|nursery|gym)\b/,
      /\b(?:run|have|own|running|having|owning) my own (?:little |small |plumbing |building |cleaning |consulting |coaching |catering )?(?:business|company|shop|firm|practice|cafe|restaurant|studio|salon|place|thing|garage|bakery|agency|clinic|consultancy|startup|start-up|farm|workshop|bar|hotel|nursery|gym|van|stall|truck|brand|label)\b/,
      /\b(?:work(?:ing)? for myself|be(?:ing)? my own boss|go(?:ing)? freelance|freelancing|be(?:ing)? self-employed|stepping stone|springboard|leave (?:here|you|the company|this company)|(?:join|joining|with|at|for) a competitor|(?:back to|go to|start at|return to) (?:university|college|uni)|emigrate|move (?:abroad|back home|to another country)|back to my (?:home )?country|change (?:careers|industries|industry)|(?:something|somewhere) (?:completely |totally |entirely )?different)\b/,
      /\b(?:(?:won't|wouldn't|don't think i'd|don't think i'll|don't see myself) (?:still )?(?:be|being|stay|staying) (?:here|with you|in this company|at this company|that long|forever)|outgrown (?:this|you|the)|hand in my notice|gone by then|(?:be|i'd be|i'll be) off (?:to|by)|have left by)\b/,
    ],
    yes: [
      /\b(?:(?:stay|staying|still be|be|remain|remaining|retire|grow|growing|continue|myself) (?:on )?(?:still )?(?:right )?(?:here|with you|with (?:the|this|your) (?:company|firm|team|ward|school|hospital|place|organisation|organization)|at (?:the|this|your) (?:company|firm|hospital|school)|in (?:the|this|your) (?:company|firm|hospital|school|team|organisation|organization))|stay put|(?:don't|do not|never) (?:want|plan|intend) to leave|not (?:going|looking|planning) to (?:leave|move on)|in it for the long (?:run|haul|term)|(?:stay|staying|here|plan) (?:for )?(?:the )?long[- ](?:term|haul)|(?:here|with you) for (?:good|years|the long term|the rest of my|a long time)|rest of my (?:career|working life) (?:here|with you)|(?:whole|entire) career (?:here|with|at)|(?:build|make|spend) my (?:career|future|working life) (?:here|with you|at)|settle (?:here|down here)|put down roots|not (?:a|the) (?:job|type|kind|one) (?:hopper|to hop|to jump|that hops|who hops))\b/,
    ],
  },
  {
    matter: 'field',
    isAhead: true,
    no: [
      /\b(?:(?:change|changing|switch|switching|leave|leaving|quit|quitting) (?:my |the )?(?:field|fields|career|careers|profession|professions|trade|trades|industry|industries|line of work)|(?:different|another|new|other) (?:field|line of work|profession|trade|industry|sector|career)|(?:something|anything) (?:completely|totally|entirely|quite) (?:different|new|else)|(?:retrain|retraining|train|training|requalify|requalifying) (?:as|to be|to become) (?:a|an)|(?:get|getting|be|being) out of (?:this|the) (?:trade|field|industry|business|job|sector)|out of (?:nursing|teaching|retail|sales|care|catering|hospitality|logistics|construction|accounting|engineering|banking|law))\b/,
    ],
    yes: [
      /\b(?:(?:stay|staying|remain|remaining|keep working|continue) in (?:this|the|my) (?:field|trade|industry|profession|line of work|sector|craft)|(?:stay|staying|remain|remaining|keep working|keep on) in (?:nursing|teaching|retail|sales|care|catering|hospitality|logistics|construction|accounting|engineering|banking|law|software|finance|marketing)|(?:can't|couldn't|cannot|don't) (?:see|imagine|picture) (?:myself )?(?:doing|in) (?:anything|something) else|(?:is|it's|it is) my (?:calling|vocation|life)|(?:this|it|that) for the rest of my (?:career|working life|life)|never (?:want to )?(?:do|done|leave|leaving) (?:anything else|this (?:trade|field|profession|industry)))\b/,
    ],
  },
  {
    matter: 'leading',
    isAhead: true,
    no: [
      /\b(?:(?:don't|do not|never|wouldn't|would not|not) (?:really |particularly |ever |actually |see myself )?(?:want|wanted|like|wish|interested|looking|keen|aim|plan)?(?: to| in| on)? ?(?:be |become |being |becoming |go into |going into |end up )?(?:a |the |in )?(?:managing|management|leading people|leadership|supervising|manager|manage|lead|supervise|boss|charge of)|(?:no|little) interest in (?:managing|management|leading|supervising)|(?:managing|leading|management|leadership|supervising) (?:people |others |a team )?(?:isn't|is not|was never|has never been|doesn't|does not|would never be) (?:really )?(?:for me|my thing|me|interest me|appeal|attract)|individual contributor|rather (?:not (?:manage|lead|supervise)|be (?:a specialist|hands-on|an expert)|(?:stay|remain) (?:a specialist|hands-on|on the tools|with the)|have no)|(?:without|not) (?:managing|leading|supervising|having to (?:manage|lead)) (?:people|anyone|anybody|others|a team)|(?:stay|staying|remain|remaining) (?:hands-on|hands on|on the tools|close to the (?:tools|work|craft|code|machines|patients|customers)|a specialist|an expert|on the (?:technical|specialist|expert) (?:side|path|track))|(?:not|never) the managing type)\b/,
      /\b(?:(?:not|never been|never was) one for (?:bossing|managing|leading|telling|being)|(?:don't|do not|never|wouldn't) (?:really )?(?:want to |fancy |like to |like |want )?(?:tell|telling|boss|bossing) people|no (?:desire|wish|ambition|need) to (?:lead|manage|climb|be in charge|be the boss)|(?:happy|happier|happiest) (?:where i am|as i am|on the tools|at the bench|on the floor|with my hands)|responsib(?:le|ility) for (?:other )?people(?: is| isn't|'s)? (?:not|isn't|nothing)|(?:not|isn't) (?:a|the) (?:boss|leader|manager) type)\b/,
    ],
    yes: [
      /\b(?:(?:lead|manage|supervise|leading|managing|supervising) (?:people|others|a team|my own team|teams)|(?:be|become|being|becoming|as|into) (?:a|an|the|your) (?:small |whole |big |little |good |new |night |day |ward |plant |store |shop |unit |area |sales |project |site |kitchen |branch |production )?(?:team leader|team lead|supervisor|manager|foreman|head of department|department head|director)|(?:move|moving|go|going|step|stepping|grow|growing|get|getting|promoted) (?:up )?(?:into|to) (?:a )?(?:management|leadership|managing|managerial|supervisory)|(?:have|having|with) (?:people|a team|my own team|staff|ten people|a few people) (?:under|reporting to|working for) me|have my own team|people reporting to me)\b/,
      /\b(?:(?:step|stepping|move|moving|go|going) up (?:to|as|into) (?:a |the )?(?:supervisor|lead|manager|team leader|foreman|sister|charge)|(?:take|taking|be|being) (?:in )?charge of (?:the|a|my|people)|(?:be|being) the boss|a team of my own|people (?:under|below) me)\b/,
    ],
  },
  {
    matter: 'has-led',
    isAhead: false,
    no: [
      /\b(?:(?:i've|i have|i had) never (?:really |actually |yet )?(?:managed|led|supervised|been in charge of)|(?:no|zero|little) (?:leadership|management|managing|people management) experience|(?:haven't|have not) (?:really |ever |yet )?(?:managed|led|supervised|had people under)|never (?:managed|led|supervised|had) (?:a team|people|anyone|anybody|staff))\b/,
    ],
    yes: [
      /\bi (?:managed|led|supervised|ran|headed) (?:a|the|my|our|that|this) (?:small |whole |big |little |good |new |night |day |ward |plant |store |shop |unit |area |sales |project |site |kitchen |branch |production )?(?:team|crew|shift|department|group|squad|staff)\b/,
      /\b(?:been|was) (?:managing|leading|supervising|running|in charge of) (?:a|the|my|our|that|this) (?:small |whole |big |little |good |new |night |day |ward |plant |store |shop |unit |area |sales |project |site |kitchen |branch |production )?(?:team|crew|shift|department|group|squad|staff)\b/,
    ],
  },
  {
    matter: 'pressure',
    isAhead: false,
    no: [
      /\b(?:(?:don't|do not|can't|cannot) (?:cope|work|do|deal|function) (?:so |very |that )?(?:well )?(?:under|with) (?:pressure|stress)|(?:hate|avoid|dislike|can't stand) (?:stress|pressure|being rushed|deadlines)|(?:pressure|stress|deadlines) (?:makes|make|gets|get) (?:me|to me)|need (?:peace|calm|quiet|a calm|a quiet)|(?:stress|pressure) isn't (?:for me|good for me))\b/,
    ],
    yes: [
      /\b(?:(?:work|works|working|do|perform) (?:my |very |really )?(?:best|well|better) under (?:pressure|stress)|(?:love|like|enjoy|thrive|thrive on|thrive under|need) (?:the |a bit of )?(?:pressure|stress|deadlines|a fast pace|the fast pace)|(?:stress|pressure) (?:doesn't|does not|never) (?:bother|get to|touch) me)\b/,
    ],
  },
  {
    matter: 'variety',
    isAhead: false,
    no: [
      /\b(?:(?:like|love|prefer|need|enjoy) (?:a |my |clear |fixed )?(?:routine|routines|structure|stability|the same every day|knowing what|things to stay)|(?:don't|do not) (?:like|cope with|deal well with) (?:change|changes|surprises)|hate (?:change|changes|surprises))\b/,
    ],
    yes: [
      /\b(?:(?:like|love|enjoy|need|want|thrive on) (?:change|variety|surprises|that every day is different|when every day is different|something new every day)|(?:get|am|i'm) (?:easily )?bored (?:with|by|of|quickly|easily)|hate routine|(?:can't|don't) (?:stand|like) (?:routine|doing the same))\b/,
    ],
  },
  {
    matter: 'pay',
    isAhead: false,
    no: [
      /\b(?:(?:money|pay|salary|the money|the pay|the salary) (?:isn't|is not|was never|has never been|doesn't|does not) (?:really |that |so |very |all that )?(?:important|matter|what|everything|a factor|my|drive|motivate|the main|the reason|interest)|(?:don't|do not|not) (?:do it |here |in it |care about |work )?(?:for |about )?(?:the )?(?:money|pay|salary))\b/,
    ],
    yes: [
      /\b(?:(?:mainly|mostly|only|really|honestly|just|purely) (?:about |for |here for |because of |want )?(?:the |more |better |a better |a higher )?(?:money|pay|salary)|(?:money|pay|salary|earning|to earn) (?:is|comes|matters) (?:really |very |the )?(?:important|first|most|main|what (?:drives|motivates)|my main)|(?:drives|motivates) me (?:is|most is) (?:the )?(?:money|pay|salary)|(?:earn|earning|make|making) (?:as much|more money|a lot more|good money|more))\b/,
    ],
  },
  {
    matter: 'start',
    isAhead: false,
    no: [
      /\b(?:(?:month|months|weeks|weeks'|months'|month's) notice|notice (?:period )?(?:is|of)|(?:can't|couldn't|cannot) (?:really )?start (?:before|until|till)|the earliest (?:i could|i can|would))\b/,
    ],
    yes: [
      /\b(?:start (?:immediately|straight away|right away|tomorrow|next week|monday|at once)|available (?:immediately|now|straight away|right away|at once)|no notice)\b/,
    ],
  },
  {
    matter: 'hours',
    isAhead: false,
    no: [
      /\b(?:only (?:do |work |want to work |want |free )?(?:mornings|days|part time|part-time|school hours|weekdays)|not (?:on )?(?:sundays|saturdays|weekends|nights)|pick up (?:my|the) (?:kids|daughter|son|children)|need to be home|have to be home|nine to five|regular hours)\b/,
    ],
    yes: [
      /\b(?:(?:any|all) (?:shift|shifts|hours)|whenever you need|whenever i'm needed|flexible (?:with|about|on) (?:my |the )?(?:hours|shifts|times)|round the clock|as long as it takes|stay late|work late)\b/,
    ],
  },
  {
    matter: 'travel',
    isAhead: false,
    no: [/\b(?:away from home|home every (?:night|evening|day)|my own bed|out of a suitcase)\b/],
    yes: [/\b(?:(?:love|like|enjoy|don't mind|happy to) (?:travelling|traveling|travel|being on the road|be on the road|flying)|on the road)\b/],
  },
  {
    matter: 'size',
    isAhead: false,
    no: [
      /\b(?:like|prefer|love|want|enjoy|suits|suit|in|for) (?:me in )?(?:a |the )?(?:small|smaller|little) (?:company|companies|firm|team|teams|place|business|organisation|organization)\b/,
    ],
    yes: [
      /\b(?:like|prefer|love|want|enjoy|suits|suit|in|for) (?:me in )?(?:a |the )?(?:big|bigger|large|larger|global|international) (?:company|companies|firm|corporation|corporations|organisation|organization|group)\b/,
    ],
  },
  {
    matter: 'remote',
    isAhead: false,
    no: [
      /\b(?:(?:don't|do not|wouldn't|not) (?:want to |like to |like )?(?:work|working) (?:from home|remotely)|(?:need|want|like|prefer) to (?:be|work) in (?:the|an) office|face to face with people|hate (?:working from home|home office))\b/,
    ],
    yes: [/\b(?:(?:like|love|prefer|want|need|would like) (?:to )?(?:work|working) (?:from home|remotely)|home office|mostly from home|fully remote)\b/],
  },
];
