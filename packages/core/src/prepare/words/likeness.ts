import { plainStem } from './tokens.ts';

/** Words that stand for each other when somebody tells a thing again. Each row is read as one word. */
const ROWS: readonly string[] = [
  'people person persons staff team teams crew colleague colleagues employee employees worker workers lads guys folks members',
  'fell fall falls fallen drop drops dropped dropping down cut cuts cutting reduce reduced reducing reduction lower lowered decrease decreased shrank shrink less',
  'rose rise rises risen grew grow grown growth increase increased increasing up raise raised improve improved improving improvement higher',
  'customer customers client clients guest guests',
  'manage manages managed managing management manager managers boss',
  'lead leads led leading leader leaders head heads headed heading run runs ran running supervise supervised supervising supervisor charge',
  'child children kid kids pupil pupils student students learner learners',
  'licence license licences licensed ticket tickets certificate certificates certification certified card qualification qualified qualify diploma',
  'degree bsc ba beng',
  'master masters msc ma mba',
  'doctorate phd doctor',
  'accident accidents incident incidents injury injuries',
  'document documents page pages paper papers',
  'early ahead',
  'train trained training trains teach taught teaching lecture lectured lecturing buddied buddy mentor mentored coach coached coaching',
  'shop shops store stores',
  'earn pay paid salary wage wages',
  'finish finished complete completed completing completion done',
  'win won award awarded prize',
  'sick sickness absence',
  'join joined joining start started starting began begun begin',
  'graduate graduated graduation university uni',
  'travel travelling traveling road commute commuting trips',
  'duplicated duplicate twice double',
  'spot found spotted spot noticed notice discovered',
  'grant funding funded fund',
  'buy bought purchase purchased',
  'rota rotas schedule schedules roster rosters shifts',
  'complaint complaints complained',
  'wait waits waited waiting queue queues',
  'sell sold sales selling seller',
  'mistake mistakes error errors fault faults',
  'build built building make made create created set',
  'help helped support supported assist assisted',
  'kitchen chef chefs cook cooked cooking',
  'relocate relocating relocation move moving moved',
  'car driving drive driver drivers drove',
  'computer software program programme',
  'hospital ward wards clinic',
  'home homes house houses flat flats tenant tenants',
  'night nights overnight',
  'solar panels photovoltaic',
  'move migrate migrated migration switch switched',
];
const HEADS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [plainStem(word), plainStem(words[0] ?? word)] as const);
  }),
);

/** The stem by which a claim is compared with a fact: words that stand for each other share one. */
export const likeStem = (stem: string): string => HEADS.get(stem) ?? stem;
