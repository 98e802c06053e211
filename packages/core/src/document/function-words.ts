/** Words that hold sentences together and tell nothing. */
export const FUNCTION_WORDS = new Set(
  `
  a an the this that these those each every any some all both either neither no such own same other another much many more most few less least lot lots bit
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself they them their theirs themselves
  who whom whose which what when where why how whether one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing
  am is are was were be been being do does did done doing have has had having will would shall should can could may might must ought
  i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he's she's it's it'd it'll they're they've they'd they'll that's there's here's what's who's let's
  don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't cannot couldn't shouldn't
  of to in on at for with by from about into through over under between during without within as than like against around after before since until upon
  towards toward per via out up down off away back along across behind beyond near onto
  and or but nor so yet because if then else while although though unless once plus also too very really quite just only even still ever never always often
  not already again well now here there today yeah yes okay ok um uh er erm sort kind mean maybe perhaps probably actually basically etc
`
    .trim()
    .split(/\s+/),
);
