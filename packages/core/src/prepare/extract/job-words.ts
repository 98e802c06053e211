/** Words that job titles end in, besides those in -er, -or, -ist and the like. */
const JOBS = new Set(
  `accountant administrator adviser advisor agent aide ambassador analyst apprentice architect assistant associate attendant auditor baker barber barista barrister bartender bookkeeper bricklayer builder butcher butler buyer
  captain caretaker carer caseworker cashier chair chef chief clerk cleaner clinician coach colleague commis consultant controller cook coordinator co-ordinator counsellor counselor courier crew custodian dentist deputy
  designer developer dietitian director dispatcher doctor driver editor electrician engineer estimator executive expert farmer fellow fitter florist foreman forester gardener geologist groundsperson groundworker guard
  guide hairdresser handler head helper host housekeeper hygienist inspector installer instructor intern interpreter invigilator janitor joiner journalist judge keeper labourer laborer landscaper lawyer lead leader
  lecturer librarian lifeguard lifter linguist locksmith machinist maker manager marshal mason mate mechanic mentor merchandiser midwife miller millwright minder nanny nurse nursery officer operative operator optician optometrist orderly
  overseer painter paralegal paramedic partner pathologist pharmacist photographer physiotherapist picker packer pilot planner planter plasterer plumber porter postdoc practitioner presenter principal probationer producer
  professional professor programmer radiographer ranger receptionist recruiter registrar repairer rep representative researcher reporter responder rigger roofer sales scaffolder scheduler scientist secretary seamstress
  senco sergeant server sister solicitor specialist steward stylist superintendent supervisor supporter surgeon surveyor tailor teacher technician technologist teller therapist tiler trainee trainer translator treasurer
  tutor typist underwriter usher valuer vet veterinarian waiter waitress waiting warden watchkeeper weaver welder worker writer`.split(/\s+/),
);

export const isJob = (word: string): boolean => {
  const one = word.replace(/s$/, '');
  return JOBS.has(word) || JOBS.has(one) || (one.length > 5 && /(?:er|or|ist|ian|man|woman|person|eer)$/.test(one) && !NO_JOBS.has(one));
};
/** Ends like a job, and is none. */
const NO_JOBS = new Set(
  'employer provider supplier retailer german roman norman human ottoman ladder trailer tractor boiler printer scanner register freezer cooker dishwasher tumbler sprayer harvester digger dumper loader lighter filter laser sensor mirror elevator excavator conveyor generator compressor projector reactor router timber leather lumber rubber copper silver butter amber shower border order summer winter september october november december career another together better offer centre center water power paper member whether computer further customer character career reader corner dinner former higher older other quarter under answer chapter major senior junior minor sector factor motor interior exterior harbour error floor indoor outdoor never river after later sister-in tower weather manner matter letter folder holder larger greater smaller leisure trainer-led newsletter'.split(
    ' ',
  ),
);
