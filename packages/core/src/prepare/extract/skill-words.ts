const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What opens a requirement and is no part of the skill: "strong", "proven", "some". */
export const OPENERS = setOf(
  `a an the your their our its his her my this that these those some any all both each either such strong excellent good great solid proven demonstrable demonstrated sound previous prior recent
  extensive significant relevant working basic clear deep broad wide thorough detailed high higher outstanding exceptional superb first-class minimum least more than over up about around very really highly
  real genuine natural keen enough plenty lots lot full-time part-time also just only well least one two three four five six seven eight nine ten several many few much most other another same similar
  at ideally preferably preferred desirable essential required must should need needs needed including include includes e.g eg i.e ie etc own current valid confident proficient competent fluent skilled experienced qualified
  familiar comfortable capable able willing happy ready prepared passionate year's years' year years month's months' months good-level advanced intermediate hands-on practical successful established evident minimum related closely comparable similar prior particularly especially hold holds possess already obviously too yourself themselves min max yrs yr sufficient adequate good-quality new used ideally e.g. own`,
);

/** Heads that stand for a skill without naming one: "experience of", "knowledge in", "a track record of". */
export const HOLDERS = setOf(
  `experience experiences knowledge understanding ability abilities capability capacity familiarity proficiency expertise exposure competence competency confidence command grasp awareness appreciation background
  skill skills interest passion enthusiasm desire willingness aptitude flair love talent gift eye track record history range variety level levels standard use working mastery fluency insight
  combination mix mixture kind type sort understandings commitment evidence appetite readiness feel knack head sense grounding acquaintance schooling`,
);

/** Words that name no skill by themselves, whatever stands around them. */
export const GENERIC = setOf(
  `experience experiences knowledge understanding ability abilities capability capacity familiarity proficiency expertise exposure skill skills candidate candidates applicant applicants person people someone somebody anyone
  individual individuals role roles job jobs post position team teams company organisation organization business businesses employer year years month months week weeks day days time times hour hours minimum environment environments
  setting settings background level levels range variety need needs least work working interest desire willingness track record equivalent similar industry industries sector sectors field fields area areas way ways things thing
  everything anything something nothing part place places lot lots kind kinds type types sort opportunity opportunities requirement requirements essential desirable criteria qualification qualifications application cv
  one others plus advantage bonus asset etc example examples us we you they it them who which what that there here i he she
  success degree-level subject subjects discipline disciplines course courses responsibility responsibilities duties task tasks capacity use combination mix evidence aptitude flair
  life world future reason reasons idea ideas matter word words colleague colleagues customers customer clients client stakeholders stakeholder line manager managers staff department departments nature basis aspects aspect
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun interview us essentials desirables attribute attributes competencies competences profile questions`,
);

/** Qualifications take their subject along: "a degree in nursing". */
export const QUALIFICATIONS = setOf(
  `degree degrees diploma nvq svq btec hnd hnc gcse gcses a-level a-levels certificate certificates certification certifications qualification qualifications bachelor's bachelors bachelor master's masters master phd doctorate
  msc bsc ba ma mba licence license licences licenses ticket card registration level apprenticeship award membership training trained qualified certified registered diploma cert certs hnc graduate pgce qts cscs`,
);

/** What people are, where an ad says who it wants. */
export const TRAITS = setOf(
  `accurate adaptable ambitious analytical approachable articulate assertive attentive autonomous bold brave calm careful caring cheerful clean clear-headed collaborative committed communicative compassionate
  conscientious considerate consistent cooperative courteous creative curious decisive dedicated dependable detail-oriented determined diligent diplomatic discreet driven dynamic easy-going efficient empathetic energetic
  enthusiastic entrepreneurial even-tempered fair fast firm fit flexible focused friendly fun gentle hands-on hardworking hard-working helpful honest humble imaginative independent innovative inquisitive intuitive
  kind level-headed literate logical loyal methodical meticulous motivated neat numerate observant open open-minded optimistic orderly organised organized outgoing passionate patient perceptive persistent personable
  persuasive physically-fit pleasant polite positive practical pragmatic precise presentable proactive pro-active professional punctual quick rational reflective reliable resilient resourceful respectful responsible
  responsive robust self-aware self-confident self-disciplined self-motivated self-reliant self-starter self-starting sensible sensitive service-minded sociable solution-oriented steady structured strategic sturdy supportive systematic
  tactful team-oriented tenacious thorough thoughtful tidy tolerant trustworthy truthful unflappable versatile vigilant visionary warm well-organised well-organized well-presented witty
  independently flexibly alone collaboratively unsupervised communicator problem-solver self-starters team-player leader listener thinker collaborator`,
);

/** Tools and bodies of knowledge that are a skill wherever an ad asks for something. */
export const KNOWN = setOf(
  `excel word powerpoint outlook sharepoint sap salesforce oracle sage xero quickbooks photoshop illustrator indesign autocad revit solidworks catia matlab spss stata tableau powerbi sql mysql postgresql postgres mongodb redis
  nosql python java javascript typescript php ruby rust golang go kotlin swift scala perl bash powershell c c++ c# .net asp.net node.js nodejs react angular vue html html5 css css3 sass jquery spring hibernate django flask rails
  laravel docker kubernetes terraform ansible puppet chef jenkins travis circleci git github gitlab bitbucket jira confluence aws azure gcp linux unix windows macos devops ci cd ci/cd tdd bdd agile scrum kanban safe lean
  six-sigma prince2 itil togaf gdpr hipaa haccp coshh nebosh iosh ipaf pasma cscs sia dbs emis systmone rio epic cerner kafka spark hadoop elasticsearch rabbitmq graphql rest soap api apis microservices xml json uml
  machine-learning nlp seo sem crm erp pos epos wms cad cam cnc mig tig arc plc scada hplc gc-ms lims pcr elisa western-blot r sas api's restful android ios xcode maven gradle junit selenium cucumber webpack redux
  kibana grafana prometheus nginx apache tomcat cloud iot blockchain figma sketch wordpress magento shopify drupal hubspot mailchimp`,
);

/** Words that belong together in spite of the "and" or the preposition between them. */
export const FIXED: readonly string[] = [
  'health and safety',
  'moving and handling',
  'food and drink',
  'terms and conditions',
  'research and development',
  'time and attendance',
  'attention to detail',
  'eye for detail',
  'right to work',
  'sense of humour',
  'sense of humor',
  'command of english',
  'safeguarding children and young people',
  'diversity and inclusion',
  'equality and diversity',
  'profit and loss',
  'pick and pack',
  'diagnosis and treatment',
  'duty of care',
  'head for heights',
  'under pressure',
  'on your feet',
  'on their feet',
  'data protection',
  'first aid',
  'terms of reference',
  'supply and demand',
  'learning and development',
  'manual handling',
  'part of a team',
  'in a team',
  'as a team',
  'first aid at work',
  'own initiative',
  'on time',
  'degree level',
  'at least',
  'to detail',
];
