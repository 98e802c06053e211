// Longer than a file of code may be: it is a list of phrases.
import { CuePhrases } from './cue-phrases.ts';
import type { Section } from './sections.ts';

/** What headings hold; the first that fits decides. */
export const HEADINGS: readonly (readonly [Section, CuePhrases])[] = [
  [
    'must',
    new CuePhrases(`
      candidate|candidates|applicant|applicants|postholder|you must|should|need|needs
      what _? need|want|ask|expect
      eligibility
    `),
  ],
  ['about', new CuePhrases('background|introduction|context to|of')],
  ['responsibility', new CuePhrases('essential|key|core|main|primary|principal functions|function|duties|accountabilities|tasks')],
  [
    'other',
    new CuePhrases(`
      how to apply
      to apply
      applying
      apply now
      application|applications
      closing date
      contact
      recruitment process
      interview|interviews
      equal opportunit*
      equality
      privacy
      safeguarding
      data protection
      reference number
      notice period
      right to work
      questions
    `),
  ],
  [
    'nice',
    new CuePhrases(`
      desirable|desirables|desired
      nice to have|haves
      nice-to-have|nice-to-haves
      bonus points?
      preferred|preferable|preferably
      plus points
      a plus
      advantage*
      ideally
      good to have
      extra|brownie points
      not essential
      not a? deal-breaker|dealbreaker
      make you|us smile
      optional
      helpful|useful|handy
      even better
      if you also
      would be great|lovely|nice|good|welcome|brilliant|ideal|handy|useful|helpful
      good|great|handy|lovely|useful to have
      icing
      cherry on
    `),
  ],
  [
    'value',
    new CuePhrases(`
      values
      we value|believe
      we stand for|by
      we care about
      culture
      how we work|roll|behave|treat|operate
      our|the culture|conduct code
      code of conduct|honour|honor
      our way
      the _ way
      live by
      beliefs
      words on|over|above the wall|door
      what we're on about
      we are about
      we go in for
      guides us
      like to work
      important|matters|matter to us
      hold|holds dear
      how we do things
      house style
      hold|holds us|it together
      hold|holds the _ together
      count|counts here
      house rules
      the rules we
      our promise|promises
      what makes us
      principles
      behaviours|behaviors
      how _ people work|behave
      ethos
      what matters
      how we do things
      the way we
      creed|credo
    `),
  ],
  [
    'career-path',
    new CuePhrases(`
      career|careers
      progression
      pathway|pathways
      promotion
      go|going further
      next step
      lead|leads to
      could|can|might|may lead
      go from here
      where next
      where you could|can|might
      where this
    `),
  ],
  [
    'objective',
    new CuePhrases(`
      objective|objectives
      our goal|goals
      goals
      our plan|plans
      the plan|plans
      strategy|strategic
      where we are going|heading|headed|off
      ambition|ambitions
      priorities
      our aim|aims
      aims
      our target|targets
      targets
      ahead of us
      roadmap
      looking ahead
      road|years ahead
      the next _ years
      horizon
      headed
      from here on
      next|new chapter
      coming up|next
      what is coming
      is|lies ahead
      working|building|aiming|heading towards|toward
      trying|hoping|aiming to do|achieve|reach|change
      developments
      in the works
      by 2026|2027|2028|2029|2030|2031|2032|2035
      the|our future
      what is next
      what we want to achieve|reach
      we|you are? planning
      next for us
      what we are working|trying|building
      the big picture
    `),
  ],
  ['responsibility', new CuePhrases('your mission\nrole profile\njob profile')],
  [
    'mission',
    new CuePhrases(`
      mission
      our purpose
      why we exist
      here for
      vision
      why we do
      what we are for
      our cause
      reason for being
      what drives us
    `),
  ],
  [
    'benefit',
    new CuePhrases(`
      benefit|benefits
      perks
      we offer
      on offer
      package
      pay
      money
      goodies
      salary
      wage|wages
      reward|rewards
      in return
      you will? get
      in it for you
      you will receive
      compensation
      hours
      terms
      we give you
      we can offer
      the deal
      why join|work
      what you can expect from us
      annual leave
    `),
  ],
  [
    'growth',
    new CuePhrases(`
      growth
      grow
      development
      training
      learn
      learning
      support|develop you
      your future
      study
    `),
  ],
  [
    'must',
    new CuePhrases(`
      essential|essentials
      require|required|requirement|requirements
      must|must-have|must-haves
      qualification|qualifications
      skill|skills
      experience
      you will? need|bring|have
      i need|have|bring
      you will? thrive|fit|love|suit|succeed
      you will? be great|good|right|a|someone|the
      about you
      who you are
      looking for
      person spec|specification
      the person
      your profile
      profile
      candidate|candidates
      criteria
      eligibility
      we need|ask|expect|want
      knowledge
      abilities
      attributes
      competenc*
      licence|licences|license|licenses
      you should
      it takes
      is this you
      like you
      this be you
      right for you
      you might be
      you are
      your background|strengths
      we would like
      wish list
      background
    `),
  ],
  [
    'responsibility',
    new CuePhrases(`
      responsibilit*
      duty|duties
      task|tasks
      you will do|be|spend
      i will? actually? do|be
      a week|day in
      what is the job
      you do
      the job|role|work|position|post|opportunity
      day to day
      day-to-day
      your day|days|week|role|job|work|shift
      overview
      description
      summary
      you will
      accountabilit*
      typical
      purpose of
      main purpose
      this role|job
      is involved
      involves
    `),
  ],
  [
    'about',
    new CuePhrases(`
      about
      who we are
      company
      our story
      the|our team
      who are we
      introducing
      meet
      us
      the school|ward|trust|firm|business|kitchen
      where you will work
      location
    `),
  ],
];
